import { DataSource } from 'typeorm';
import { type Role, ROLES } from '../../src/common/index.js';
import { withinScope } from '../../src/database/index.js';
import { LEGAL_GROUNDS, PHOTO_SOURCES, POSES } from '../../src/enrolment/index.js';
import { bundleOf, disclose, Unpacked } from '../factories/bundles.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create, send } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const TAKEN = {
  takenOn: '2024-05-02',
  pose: 'frontal',
  source: 'identification_service',
  legalGround: 'police_custody',
} as const;
const UNSAID = { takenOn: null, pose: null, source: null, legalGround: null };
const PNG = { filename: 'drawing.png', contentType: 'image/png' };

describe('photographs of a subject', () => {
  let service: TestApplication;
  let people: Record<Role, Caller>;

  beforeAll(async () => {
    service = await TestApplication.start();
    const callers = [];
    for (const role of ROLES) callers.push([role, await person(service, role)] as const);
    people = Object.fromEntries(callers) as Record<Role, Caller>;
  });
  afterAll(() => service.stop());

  const read = async (id: string, by = people.detective) =>
    (await by.get(`/subjects/${id}`).expect(200)).body as Answered;
  const photosOf = async (id: string) => (await read(id)).images.map(({ photo }) => photo);
  const add = (by: Caller, id: string, image: Buffer, photo?: object) => {
    const sent = by.post(`/subjects/${id}/photos`).attach('image', image, PNG);
    return photo === undefined ? sent : sent.field('photo', JSON.stringify(photo));
  };

  it('say when, how, from where and on which ground they were taken, each by itself', async () => {
    const officer = people.forensic_officer;
    const { id, images } = await create(officer, 'subjects', { photo: TAKEN }, await drawing(1));
    expect(images[0]?.photo).toEqual(TAKEN);
    const profile = { pose: 'left_profile', takenOn: '2025-01-31' };
    const added = await add(officer, id, await drawing(2), profile).expect(201);
    expect(added.body).toMatchObject({ position: 2, photo: { ...UNSAID, ...profile } });
    // As programs have sent them so far.
    const old = await add(officer, id, await drawing(3)).expect(201);
    expect(old.body).toMatchObject({ photo: UNSAID });
    expect(await photosOf(id)).toEqual([TAKEN, { ...UNSAID, ...profile }, UNSAID]);
    const plain = await create(officer, 'subjects', {}, await drawing(4));
    expect(plain.images[0]?.photo).toEqual(UNSAID);
    const sketch = await create(officer, 'sketches', {}, await drawing(5));
    expect(sketch.images[0]).not.toHaveProperty('photo');
  });

  it('are put right one by one, which the history tells; a new scan keeps what was said', async () => {
    const officer = people.forensic_officer;
    const { id, images } = await create(officer, 'subjects', { photo: TAKEN }, await drawing(6));
    const imageId = images[0]?.id ?? '';
    const path = `/subjects/${id}/photos/${imageId}`;
    const change = { pose: 'right_three_quarter', source: null };
    const is = { ...TAKEN, ...change };
    expect((await officer.patch(path).send(change).expect(200)).body).toMatchObject({ photo: is });
    expect((await officer.patch(path).send({}).expect(200)).body).toMatchObject({ photo: is });
    expect(await photosOf(id)).toEqual([is]);
    const history = (await officer.get(`/subjects/${id}/history`).expect(200)).body as object;
    expect(history).toMatchObject({
      items: [
        {
          act: 'describe-image',
          changes: [
            {
              field: `images.${imageId}`,
              before: { position: 1, photo: TAKEN },
              after: { position: 1, photo: is },
            },
          ],
        },
      ],
    });
    const log = await service.rows(
      `SELECT action, details FROM audit_entries WHERE action = 'subject.describe-image'`,
    );
    expect(log[0]).toMatchObject({ details: { image: imageId } });
    await officer
      .put(`/subjects/${id}/images/${imageId}`)
      .attach('image', await drawing(7), PNG)
      .field('replacement', JSON.stringify({ reason: 'Scanned anew.' }))
      .expect(200);
    expect(await photosOf(id)).toEqual([is]);
  });

  it.each([
    ['a day to come', { takenOn: '2999-01-01' }, 'takenOn: in-the-future'],
    ['no day', { takenOn: '2024-02-30' }, 'takenOn: isCalendarDate'],
    ['no pose', { pose: 'sideways' }, 'pose: isIn'],
    ['no source', { source: 'a friend' }, 'source: isIn'],
    ['no ground', { legalGround: 'because' }, 'legalGround: isIn'],
    ['something else', { camera: 'x' }, 'camera: unknown-field'],
  ])('refuse %s, wherever it is said', async (_what, photo, fault) => {
    const officer = people.forensic_officer;
    const { id, images } = await create(officer, 'subjects', {}, await drawing(8));
    const answers = [
      [await send(officer, 'subjects', await drawing(9), { photo }), `photo.${fault}`],
      [await add(officer, id, await drawing(9), photo), fault],
      [await officer.patch(`/subjects/${id}/photos/${images[0]?.id}`).send(photo), fault],
    ] as const;
    for (const [answer, expected] of answers) expect(faultsOf(answer)).toEqual([expected]);
    expect(await photosOf(id)).toEqual([UNSAID]);
  });

  it('are of nobody who was not born yet, whichever of the two days is said last', async () => {
    const officer = people.forensic_officer;
    const early = { takenOn: '1989-12-31' };
    const born = { birthDate: '1990-01-01' };
    const fault = 'takenOn: before-birth';
    const sent = await send(officer, 'subjects', await drawing(8), { ...born, photo: early });
    expect(faultsOf(sent)).toEqual([`photo.${fault}`]);
    const { id, images } = await create(officer, 'subjects', born, await drawing(8));
    expect(faultsOf(await add(officer, id, await drawing(9), early))).toEqual([fault]);
    const path = `/subjects/${id}/photos/${images[0]?.id}`;
    expect(faultsOf(await officer.patch(path).send(early))).toEqual([fault]);
    await officer.patch(path).send({ takenOn: born.birthDate }).expect(200);
    const { version } = await read(id);
    const later = await officer.patch(`/subjects/${id}`).send({ version, birthDate: '1990-01-02' });
    expect(faultsOf(later)).toEqual(['birthDate: after-photograph']);
    await officer.patch(`/subjects/${id}`).send({ version, birthDate: '1989-01-02' }).expect(200);
  });

  it('are described by who enters records alone, and in SQL by nobody else', async () => {
    const { id, images } = await create(people.forensic_officer, 'subjects', {}, await drawing(8));
    const imageId = images[0]?.id ?? '';
    const path = `/subjects/${id}/photos/${imageId}`;
    const stranger = await person(service, 'supervisor', 'AGA');
    const national = await person(service, 'supervisor', 'NAT');
    for (const by of [stranger, national]) {
      problemOf(await by.patch(path).send({ pose: 'other' }), 403, 'record-of-other-prefecture');
    }
    for (const role of ['detective', 'auditor', 'admin'] as const) {
      problemOf(await people[role].patch(path).send({ pose: 'other' }), 403, 'forbidden');
    }
    const [row] = await service.rows(
      `SELECT prefecture_id AS "prefectureId" FROM records WHERE id = '${id}'`,
    );
    const prefectureId = String(row?.prefectureId);
    const db = service.app.get(DataSource, { strict: false });
    for (const role of ['detective', 'auditor', 'admin'] as const) {
      const scope = { as: 'caller', prefectureId, national: false, role, actor: 'x' } as const;
      await withinScope(scope, () =>
        db.query(`UPDATE images SET pose = 'other' WHERE id = '${imageId}'`).catch(() => undefined),
      );
    }
    expect(await photosOf(id)).toEqual([UNSAID]);
    const key = await machine(service, 'forensic_officer');
    await key.patch(path).send({ pose: 'other' }).expect(200);
    // Of a drawing no program says that it was taken.
    await expect(
      service.rows(`UPDATE images SET modality = 'sketch' WHERE id = '${imageId}'`),
    ).rejects.toThrow('images_taken');
  });

  it('go with the picture: another prefecture that finds it reads how it was taken, and a bundle tells it', async () => {
    const officer = people.forensic_officer;
    const caseId = await openCase(officer);
    const known = { photo: TAKEN, fullName: 'Idriss Fictif' };
    const subject = await create(officer, 'subjects', known, await drawing(11, 2));
    const stranger = await person(service, 'detective', 'AGA');
    expect((await read(subject.id, stranger)).images[0]?.photo).toEqual(TAKEN);
    const sketch = await create(officer, 'sketches', { caseId }, await drawing(11));
    const query = { caseId, probe: { recordId: sketch.id }, target: 'subjects' };
    const run = (await search(officer, query).expect(200)).body as AnsweredSearch;
    await disclose(officer, run.id).expect(201);
    const bundle = await Unpacked.of(await bundleOf(officer, run.id));
    const { candidates } = bundle.json('candidates.json');
    expect(candidates.find((one) => 'id' in one && one.id === subject.id)).toMatchObject({
      images: [{ photo: TAKEN }],
    });
  });

  it('are asked for in the words of the reader', async () => {
    const answer = await people.detective.get('/vocabulary/photographs?lang=ar').expect(200);
    expect(answer.body).toEqual({
      poses: Object.entries(POSES).map(([code, { ar }]) => ({ code, label: ar })),
      sources: Object.entries(PHOTO_SOURCES).map(([code, { ar }]) => ({ code, label: ar })),
      legalGrounds: Object.entries(LEGAL_GROUNDS).map(([code, { ar }]) => ({ code, label: ar })),
    });
  });
});
