import { lookAt } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, listAll, send } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

describe('subjects', () => {
  let service: TestApplication;
  let officer: Caller;
  let stranger: Caller;
  let national: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    stranger = await person(service, 'supervisor', 'AGA');
    national = await person(service, 'detective', 'NAT');
  });
  afterAll(() => service.stop());

  const given = {
    fullName: 'Idriss Fictif',
    aliases: ['Driss', 'إدريس'],
    birthDate: '1996-05-02',
    description: 'Un mot pour sa préfecture.',
    traits: { build: { values: ['slim'], certainty: 'certain' } },
  };

  it('are created with a photograph, in a series of numbers of their own', async () => {
    const sketch = await create(officer, 'sketches', {}, await drawing(20));
    const subject = await create(officer, 'subjects', given, await drawing(21));
    expect(subject).toMatchObject({ ...given, kind: 'subject', prefecture: 'CAS', version: 1 });
    expect(subject.number).toBe(sketch.number.replace('CAS-', 'CAS-SUB-'));
    expect(subject.face.status).toBe('found');
    const kinds = await service.rows(
      `SELECT modality, count(*)::int AS n FROM templates GROUP BY modality ORDER BY modality`,
    );
    expect(kinds).toEqual([
      { modality: 'photo', n: 1 },
      { modality: 'sketch', n: 1 },
    ]);
    expect(await listAll(officer, '/sketches')).toHaveLength(1);
    const [listed] = await listAll(officer, '/subjects');
    expect(listed?.number).toBe(subject.number);
  });

  it.each([
    ['no name', { fullName: undefined }, ['fullName: required']],
    ['an empty name', { fullName: '' }, ['fullName: isNotEmpty']],
    ['one alias as text', { aliases: 'Driss' }, ['aliases: isArray']],
    ['an alias twice', { aliases: ['Driss', 'Driss'] }, ['aliases: arrayUnique']],
    ['an alias of no text', { aliases: [1] }, ['aliases: isString']],
    ['an impossible birth', { birthDate: '1996-13-02' }, ['birthDate: isCalendarDate']],
    ['what only sketches have', { origin: 'evolved' }, ['origin: unknown-field']],
  ])('refuse %s', async (_what, record, faults) => {
    const answer = await send(officer, 'subjects', await drawing(21), record);
    expect(faultsOf(answer)).toEqual(faults);
  });

  it('tell other prefectures that they exist, and not who they are', async () => {
    const { id, number } = await create(officer, 'subjects', given, await drawing(22));
    const seen = (await stranger.get(`/subjects/${id}`).expect(200)).body as Answered;
    expect(Object.keys(seen).sort()).toEqual([
      'createdAt',
      'datedOn',
      'face',
      'id',
      'images',
      'kind',
      'minority',
      'minorityText',
      'number',
      'prefecture',
      'sharing',
      'status',
      'traits',
      'withheld',
    ]);
    const listed = await listAll(stranger, `/subjects?number=${number}`);
    expect(listed).toEqual([seen]);
    expect(JSON.stringify(listed)).not.toMatch(/Fictif|Driss|1996-05-02|préfecture/);
    expect((await national.get(`/subjects/${id}`).expect(200)).body).toMatchObject(given);
    const change = await stranger.patch(`/subjects/${id}`).send({ version: 1, fullName: 'X' });
    problemOf(change, 403, 'record-of-other-prefecture');
    const own = await create(officer, 'subjects', { sharing: 'prefecture' }, await drawing(23));
    problemOf(await stranger.get(`/subjects/${own.id}`), 404, 'record-not-found');
    problemOf(await lookAt(stranger, `/subjects/${own.id}/image`), 404, 'record-not-found');
    expect(await listAll(stranger, `/subjects?number=${own.number}`)).toEqual([]);
  });

  it('are changed, photographed again and withdrawn by their own', async () => {
    const { id } = await create(officer, 'subjects', given, await drawing(24));
    const path = `/subjects/${id}`;
    const change = { version: 1, fullName: 'Idriss Imaginaire', aliases: null };
    const changed = await officer.patch(path).send(change).expect(200);
    expect(changed.body).toMatchObject({ ...given, ...change, version: 2 });
    problemOf(await officer.patch(path).send(change), 409, 'version-conflict');
    const nameless = { version: 2, fullName: null };
    expect(faultsOf(await officer.patch(path).send(nameless))).toEqual(['fullName: isString']);

    const photo = await officer
      .post(`${path}/photos`)
      .attach('image', await drawing(24, 2), 'again.png')
      .expect(201);
    expect(photo.body).toMatchObject({ position: 2, face: { status: 'found' } });
    const box = { x: 100, y: 140, width: 200, height: 250 };
    const { id: imageId } = photo.body as { id: string };
    const put = await officer.put(`${path}/face-box`).send({ box, imageId }).expect(200);
    expect(put.body).toMatchObject({ id: imageId, face: { method: 'manual', box } });
    const read = (await officer.get(path).expect(200)).body as Answered;
    expect(read.images.map(({ face }) => face.method === 'manual')).toEqual([false, true]);

    await officer.delete(path).send({ reason: 'Personne confondue.' }).expect(200);
    problemOf(await stranger.get(path), 404, 'record-not-found');
    expect((await officer.get(path).expect(200)).body).toMatchObject({
      status: 'withdrawn',
      withdrawalReason: 'Personne confondue.',
      fullName: 'Idriss Imaginaire',
    });
  });
});
