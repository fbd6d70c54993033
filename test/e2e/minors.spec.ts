import { DataSource } from 'typeorm';
import { addMonths, type Role, ROLES } from '../../src/common/index.js';
import { withinScope } from '../../src/database/index.js';
import { EnrolmentService } from '../../src/enrolment/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create, listAll, send, shareNationally } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const MINOR = { birthDate: '2009-05-02' };
const YOUNG = { traits: { age: { min: 16, max: 22, certainty: 'probable' } } };

describe('minors', () => {
  let service: TestApplication;
  let people: Record<Role, Caller>;
  let stranger: Caller;
  let caseId: string;
  let minor: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    const callers = [];
    for (const role of ROLES) callers.push([role, await person(service, role)] as const);
    people = Object.fromEntries(callers) as Record<Role, Caller>;
    stranger = await person(service, 'detective', 'AGA');
    caseId = await openCase(people.supervisor, { occurredFrom: '2026-03-14' });
    minor = await create(
      people.forensic_officer,
      'subjects',
      { ...MINOR, caseId },
      await drawing(1),
    );
  });
  afterAll(() => service.stop());

  const sharingOf = async (id: string) =>
    (await service.rows(`SELECT sharing, minority FROM records WHERE id = '${id}'`))[0];

  const partOf = async (id: string) => {
    const [row] = await service.rows(`SELECT part.sharing FROM records record
      JOIN gallery_parts part ON part.id = record.part WHERE record.id = '${id}'`);
    return row?.sharing;
  };
  const historyOf = (id: string) =>
    service.rows(`SELECT actor, changes FROM record_changes WHERE record_id = '${id}'`);
  const asOfficer = async (sql: string) => {
    const { id } = (await people.forensic_officer.get('/auth/me')).body as { id: string };
    const [row] = await service.rows(`SELECT prefecture_id AS "of" FROM users WHERE id = '${id}'`);
    const prefectureId = String(row?.of);
    const as = { as: 'caller', national: false, role: 'forensic_officer' } as const;
    await withinScope({ ...as, prefectureId, actor: `user:${id}` }, () =>
      service.app.get(DataSource, { strict: false }).query(sql),
    );
  };

  it('are marked with their age at the offence, reviewed sooner and kept to their prefecture', async () => {
    const today = await service.today();
    expect(minor).toMatchObject({
      ...{ minority: 'minor', ageAtOffence: { min: 16, max: 16 }, sharing: 'prefecture' },
      reviewOn: addMonths(24, today),
      minorityText: 'A minor at the offence',
    });
    problemOf(await stranger.get(`/subjects/${minor.id}`), 404, 'record-not-found');
    const adult = await create(
      people.forensic_officer,
      'subjects',
      { birthDate: '1990-01-01' },
      await drawing(2),
    );
    expect(adult).toMatchObject({
      minority: 'adult',
      sharing: 'national',
      reviewOn: addMonths(60, today),
    });
    const perhaps = await create(people.forensic_officer, 'subjects', YOUNG, await drawing(3));
    expect(perhaps).toMatchObject({ minority: 'perhaps_minor', sharing: 'prefecture' });
    const unknown = await create(people.forensic_officer, 'subjects', {}, await drawing(4));
    expect(unknown).toMatchObject({ minority: 'unknown', ageAtOffence: null, sharing: 'national' });
    // Whom a witness saw is looked for everywhere.
    const sketch = await create(people.forensic_officer, 'sketches', YOUNG, await drawing(5));
    expect(sketch).toMatchObject({ minority: 'perhaps_minor', sharing: 'national' });
  });

  it('are named in the words of the reader', async () => {
    for (const [language, text] of [
      ['fr', 'Mineur au moment des faits'],
      ['ar', 'قاصر وقت ارتكاب الجريمة'],
    ] as const) {
      const read = await people.detective
        .get(`/subjects/${minor.id}`)
        .set('Accept-Language', language);
      expect(read.body).toMatchObject({ minority: 'minor', minorityText: text });
    }
  });

  it('are shared when entered by nobody, and later by a supervisor who says why', async () => {
    const asked = { ...MINOR, sharing: 'national' };
    for (const by of [people.forensic_officer, people.supervisor]) {
      problemOf(await send(by, 'subjects', await drawing(6), asked), 409, 'minor-shared-apart');
    }
    const key = await machine(service, 'supervisor');
    problemOf(await send(key, 'subjects', await drawing(6), asked), 409, 'minor-shared-apart');
    const share = (by: Caller) =>
      by.post(`/subjects/${minor.id}/national-sharing`).send({ reason: 'Prosecutor’s order 12.' });
    problemOf(await share(key), 403, 'person-needed');
    for (const role of ROLES.filter((one) => one !== 'supervisor')) {
      expect((await share(people[role])).status).toBe(403);
    }
    expect(await sharingOf(minor.id)).toMatchObject({ sharing: 'prefecture' });
  });

  it.each(ROLES)('are shared in SQL by no %s but a supervisor in person', async (role) => {
    const [row] = await service.rows(
      `SELECT prefecture_id AS "prefectureId" FROM records WHERE id = '${minor.id}'`,
    );
    const { id } = (await people[role].get('/auth/me')).body as { id: string };
    const db = service.app.get(DataSource, { strict: false });
    const refused = /a minor is shared by a supervisor|permission denied|row-level security/;
    const prefectureId = String(row?.prefectureId);
    const attempt = (actor: string, sql: string) =>
      withinScope({ as: 'caller', prefectureId, national: false, role, actor }, () =>
        db.query(sql).then(
          () => 'done',
          (failure: unknown) =>
            refused.test(String(failure)) ? 'refused' : Promise.reject(failure as Error),
        ),
      );
    const share = `UPDATE records SET sharing = 'national' WHERE id = '${minor.id}'`;
    await attempt(`api_key:${id}`, share);
    if (role !== 'supervisor') await attempt(`user:${id}`, share);
    await attempt(
      `user:${id}`,
      `INSERT INTO records (kind, number, prefecture_id, sharing, traits, dated_on, status, review_on,
          created_by, full_name, birth_date)
        VALUES ('subject', 'X-${role}', '${prefectureId}', 'national', '{}', '2026-03-14', 'active',
          '2030-01-01', 'user:${id}', 'X', '2012-01-01')`,
    );
    // Nor does the mark go by itself.
    await attempt(`user:${id}`, `UPDATE records SET minority = 'adult' WHERE id = '${minor.id}'`);
    expect(await sharingOf(minor.id)).toEqual({ sharing: 'prefecture', minority: 'minor' });
    expect(await service.rows(`SELECT FROM records WHERE number LIKE 'X-%'`)).toEqual([]);
  });

  it('come into being by a correction, which restricts the record and has it reviewed sooner', async () => {
    const born = { birthDate: '1990-01-01', caseId };
    const adult = await create(people.forensic_officer, 'subjects', born, await drawing(7));
    const path = `/subjects/${adult.id}`;
    const corrected = { version: 1, ...MINOR };
    problemOf(
      await people.forensic_officer.patch(path).send({ ...corrected, sharing: 'national' }),
      409,
      'minor-shared-apart',
    );
    const after = await people.forensic_officer.patch(path).send(corrected).expect(200);
    expect(after.body).toMatchObject({
      ...{ minority: 'minor', sharing: 'prefecture' },
      reviewOn: addMonths(24, await service.today()),
    });
    await shareNationally(people.supervisor, 'subjects', adult.id);
    // What a supervisor has decided, no correction of something else takes back.
    const other = { version: 3, fullName: 'Autre Fictif' };
    expect((await people.forensic_officer.patch(path).send(other).expect(200)).body).toMatchObject({
      ...{ minority: 'minor', sharing: 'national' },
    });
    const [seen] = await listAll(stranger, `/subjects?number=${adult.number}`);
    expect(seen).toMatchObject({ minority: 'minor' });
    expect(seen?.ageAtOffence).toBeUndefined();
  });

  it('come into being where the days of the offence are corrected, which restricts them, too', async () => {
    const file = await openCase(people.supervisor, { occurredFrom: '2026-03-14' });
    const born = { birthDate: '2008-03-14', caseId: file };
    const subject = await create(people.forensic_officer, 'subjects', born, await drawing(8));
    expect(subject).toMatchObject({ minority: 'adult', sharing: 'national' });
    const known = { ...MINOR, caseId: file };
    const shared = await create(people.forensic_officer, 'subjects', known, await drawing(11));
    await shareNationally(people.supervisor, 'subjects', shared.id);
    const change = { version: 1, occurredFrom: '2026-03-13', occurredTo: '2026-03-14' };
    await people.detective.patch(`/cases/${file}`).send(change).expect(200);
    const read = await people.forensic_officer.get(`/subjects/${subject.id}`).expect(200);
    expect(read.body).toMatchObject({
      ...{ minority: 'perhaps_minor', sharing: 'prefecture', version: 2 },
      reviewOn: addMonths(24, await service.today()),
    });
    expect(await partOf(subject.id)).toBe('prefecture');
    problemOf(await stranger.get(`/subjects/${subject.id}`), 404, 'record-not-found');
    const { id: by } = (await people.detective.get('/auth/me')).body as { id: string };
    expect(await historyOf(subject.id)).toEqual([
      {
        actor: `user:${by}`,
        changes: [{ field: 'sharing', before: 'national', after: 'prefecture' }],
      },
    ]);
    // Whom a supervisor has shared as a minor, and who is one still, stays shared.
    expect(await sharingOf(shared.id)).toEqual({ sharing: 'national', minority: 'minor' });
    // Of age again, by one more correction, they stay restricted until a supervisor shares them.
    const back = { version: 2, ...{ occurredFrom: '2026-03-14', occurredTo: '2026-03-14' } };
    await people.detective.patch(`/cases/${file}`).send(back).expect(200);
    expect(await sharingOf(subject.id)).toEqual({ sharing: 'prefecture', minority: 'adult' });
  });

  it('come into being while their photograph is enrolled, by the days of a case that is corrected meanwhile', async () => {
    const enrolment = service.app.get(EnrolmentService, { strict: false });
    const enrol = enrolment.prepareAndStore.bind(enrolment);
    for (const asked of [{}, { sharing: 'national' }]) {
      const file = await openCase(people.supervisor, { occurredFrom: '2026-03-14' });
      const corrected = { version: 1, occurredFrom: '2025-03-14', occurredTo: '2025-03-14' };
      enrolment.prepareAndStore = async (...given) => {
        await people.detective.patch(`/cases/${file}`).send(corrected).expect(200);
        return enrol(...given);
      };
      try {
        const born = { birthDate: '2008-03-01', caseId: file, ...asked };
        const answer = await send(people.forensic_officer, 'subjects', await drawing(12), born);
        if ('sharing' in asked) problemOf(answer, 409, 'minor-shared-apart');
        else {
          expect(answer.status).toBe(201);
          const reviewOn = addMonths(24, await service.today());
          expect(answer.body).toMatchObject({ minority: 'minor', sharing: 'prefecture', reviewOn });
        }
      } finally {
        enrolment.prepareAndStore = enrol;
      }
    }
  });

  it('are restricted in SQL, too, by whoever corrects what tells so', async () => {
    const adult = { birthDate: '1990-01-01', caseId };
    for (const [place, tells] of [
      `birth_date = '2009-05-02'`,
      `birth_date = NULL, traits = '{"age": {"min": 14, "max": 16, "certainty": "probable"}}'`,
      `birth_date = '2009-05-02', sharing = 'national'`,
    ].entries()) {
      const { id } = await create(
        people.forensic_officer,
        'subjects',
        adult,
        await drawing(20 + place),
      );
      await asOfficer(`UPDATE records SET ${tells} WHERE id = '${id}'`);
      expect(await sharingOf(id)).toEqual({ sharing: 'prefecture', minority: 'minor' });
      expect(await partOf(id)).toBe('prefecture');
    }
  });

  it('are marked among candidates, in a case and in what is examined blind', async () => {
    const traits = { hair_color: { values: ['red'], certainty: 'certain' } };
    const found = await create(
      people.forensic_officer,
      'subjects',
      { ...MINOR, caseId, traits },
      await drawing(9),
    );
    const query = { caseId, target: 'subjects', probe: { traits } };
    const { candidates } = (await search(people.detective, query).expect(200))
      .body as AnsweredSearch;
    const marked = { minority: 'minor', minorityText: 'A minor at the offence' };
    expect(candidates.find(({ id }) => id === found.id)).toMatchObject(marked);
    const overview = await people.detective.get(`/cases/${caseId}/overview`).expect(200);
    const { records } = overview.body as { records: { id: string }[] };
    expect(records.find(({ id }) => id === found.id)).toMatchObject(marked);
  });
});
