import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { addMonths, LANGUAGES, type Role, ROLES } from '../../src/common/index.js';
import { withinScope } from '../../src/database/index.js';
import { NEVER_REGISTERED } from '../../src/records/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create, send } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

describe('as what somebody is registered', () => {
  let service: TestApplication;
  let people: Record<Role, Caller>;
  let key: Caller;
  let today: string;
  let grave: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    const callers = [];
    for (const role of ROLES) callers.push([role, await person(service, role)] as const);
    people = Object.fromEntries(callers) as Record<Role, Caller>;
    key = await machine(service, 'supervisor');
    today = await service.today();
    grave = await openCase(people.supervisor, { offence: 'homicide', occurredFrom: '2026-03-14' });
  });
  afterAll(() => service.stop());

  const enter = async (record: object, by = people.forensic_officer) =>
    create(by, 'subjects', record, await drawing(1));
  const inMonths = (months: number) => addMonths(months, today);
  const change = (by: Caller, { id, version }: Answered, changed: object) =>
    by.patch(`/subjects/${id}`).send({ version, ...changed });

  it('need not be said, and then nothing is as it was not before', async () => {
    const old = await enter({});
    expect(old).toMatchObject({ registeredAs: null, reviewOn: inMonths(60) });
    const changed = await change(people.forensic_officer, old, { fullName: 'Autre Fictif' });
    expect(changed.body).toMatchObject({ registeredAs: null, reviewOn: inMonths(60) });
  });

  it.each([
    ['a suspect', { registeredAs: 'suspect' }, 36],
    ['a suspect of a grave offence', { registeredAs: 'suspect', grave: true }, 60],
    ['a convicted person', { registeredAs: 'convicted' }, 60],
    ['one convicted of a grave offence', { registeredAs: 'convicted', grave: true }, 120],
    ['a minor, whatever they did', { registeredAs: 'convicted', grave: true, minor: true }, 24],
  ])('has %s reviewed by its term', async (_what, { registeredAs, ...of }, months) => {
    const { grave: isGrave = false, minor = false } = of as Record<string, boolean>;
    const subject = await enter({
      registeredAs,
      ...(isGrave && { caseId: grave }),
      birthDate: minor ? '2009-05-02' : '1990-05-02',
    });
    expect(subject).toMatchObject({ registeredAs, reviewOn: inMonths(months) });
  });

  it('is said later, and by another case, and the term follows, counted from the entry', async () => {
    const subject = await enter({});
    await service.rows(`UPDATE records SET dated_on = '2026-01-31' WHERE id = '${subject.id}'`);
    const officer = people.forensic_officer;
    const said = (await change(officer, subject, { registeredAs: 'suspect' }).expect(200))
      .body as Answered;
    expect(said).toMatchObject({ registeredAs: 'suspect', reviewOn: '2029-01-31' });
    const moved = (await change(officer, said, { caseId: grave }).expect(200)).body as Answered;
    expect(moved).toMatchObject({ reviewOn: '2031-01-31' });
    // What a supervisor has decided, no correction of something else takes back.
    const reviewOn = '2030-06-30';
    const decided = { reviewOn, reason: 'The appeal is heard in June.' };
    await people.supervisor.patch(`/reviews/${subject.id}`).send(decided).expect(200);
    const other = await change(officer, moved, { description: 'Seen in Salé.' }).expect(200);
    expect(other.body).toMatchObject({ reviewOn });
    const history = await officer.get(`/subjects/${subject.id}/history`).expect(200);
    const { items } = history.body as { items: { changes: object[] }[] };
    expect(items.flatMap(({ changes }) => changes)).toContainEqual({
      field: 'registeredAs',
      before: null,
      after: 'suspect',
    });
  });

  it('is told to nobody of another prefecture', async () => {
    const stranger = await person(service, 'supervisor', 'AGA');
    const { id } = await enter({ registeredAs: 'convicted' });
    const seen = (await stranger.get(`/subjects/${id}`).expect(200)).body as Answered;
    expect(seen).not.toHaveProperty('registeredAs');
    expect(seen).not.toHaveProperty('reviewOn');
    expect(seen.withheld).toContain('registeredAs');
  });

  it.each(NEVER_REGISTERED)('is never a %s, whoever enters or corrects', async (registeredAs) => {
    const subject = await enter({ registeredAs: 'suspect' });
    for (const by of [...Object.values(people), key]) {
      const entered = await send(by, 'subjects', await drawing(2), { registeredAs });
      const corrected = await change(by, subject, { registeredAs });
      for (const answer of [entered, corrected]) {
        if (answer.status === 403) continue;
        expect(faultsOf(answer)).toEqual(['registeredAs: never-registered']);
      }
    }
    for (const language of LANGUAGES) {
      const answer = await change(people.supervisor, subject, { registeredAs }).set(
        'Accept-Language',
        language,
      );
      expect(JSON.stringify(answer.body)).toMatch(/victim|victime|ضحية/);
    }
    expect(faultsOf(await change(people.supervisor, subject, { registeredAs: 'x' }))).toEqual([
      'registeredAs: isIn',
    ]);
  });

  it('becomes convicted by no correction, whoever makes it', async () => {
    const suspect = await enter({ registeredAs: 'suspect' });
    const old = await enter({});
    for (const by of [people.forensic_officer, people.supervisor, key]) {
      for (const one of [suspect, old]) {
        const answer = await change(by, one, { registeredAs: 'convicted' });
        problemOf(answer, 409, 'conviction-by-court-outcome');
      }
    }
    for (const role of ['detective', 'auditor', 'admin'] as const) {
      const answer = await change(people[role], suspect, { registeredAs: 'convicted' });
      expect(answer.status).toBe(403);
    }
    // Who was entered as convicted by a slip is put right, and one who stays so may be corrected otherwise.
    const convicted = await enter({ registeredAs: 'convicted' });
    const same = { registeredAs: 'convicted', fullName: 'Autre Fictif' };
    const kept = (await change(people.forensic_officer, convicted, same).expect(200))
      .body as Answered;
    const right = await change(people.forensic_officer, kept, { registeredAs: 'suspect' });
    expect(right.body).toMatchObject({ registeredAs: 'suspect', reviewOn: inMonths(36) });
  });

  it.each(ROLES)('is in SQL neither victim nor convicted by a %s', async (role) => {
    const { id } = await enter({ registeredAs: 'suspect' });
    const [row] = await service.rows(
      `SELECT prefecture_id AS "prefectureId" FROM records WHERE id = '${id}'`,
    );
    const prefectureId = String(row?.prefectureId);
    const me = (await people[role].get('/auth/me')).body as { id: string };
    const actor = `user:${me.id}`;
    const db = service.app.get(DataSource, { strict: false });
    const attempt = (sql: string) =>
      withinScope({ as: 'caller', prefectureId, national: false, role, actor }, () =>
        db.query(sql).then(
          () => 'done',
          (failure: unknown) => String(failure),
        ),
      );
    const inserted = (as: string) => `INSERT INTO records (kind, number, prefecture_id, sharing,
        traits, dated_on, status, review_on, created_by, full_name, registered_as, version)
      VALUES ('subject', 'Y-${role}-${as}', '${prefectureId}', 'prefecture', '{}', '2026-03-14',
        'active', '2030-01-01', '${actor}', 'X', '${as}', 1)`;
    const refused = /never_victim|decision of a court|permission denied|row-level security/;
    for (const as of [...NEVER_REGISTERED, 'convicted']) {
      const update = `UPDATE records SET registered_as = '${as}' WHERE id = '${id}'`;
      const said = await attempt(update);
      // Whom a role does not see at all, it changes nothing of, and is not told so.
      expect(['done', expect.stringMatching(refused)]).toContainEqual(said);
      if (as !== 'convicted') expect(await attempt(inserted(as))).toMatch(refused);
    }
    expect(await service.rows(`SELECT registered_as FROM records WHERE id = '${id}'`)).toEqual([
      { registered_as: 'suspect' },
    ]);
    expect(await service.rows(`SELECT FROM records WHERE number LIKE 'Y-%'`)).toEqual([]);
  });

  it('goes with an erasure', async () => {
    const { id } = await enter({ registeredAs: 'convicted' });
    const order = { ground: 'error', reference: 'TPI 2026/3' };
    await people.supervisor.post(`/subjects/${id}/expungement`).send(order).expect(200);
    expect(
      await service.rows(`SELECT status, registered_as FROM records WHERE id = '${id}'`),
    ).toEqual([{ status: 'expunged', registered_as: null }]);
  });

  it('has the terms of the operator’s own list, where there is one', async () => {
    const file = join(service.database.dataDir, 'terms.json');
    writeFileSync(file, JSON.stringify({ terms: [{ registeredAs: 'suspect', months: 7 }] }));
    const other = await TestApplication.start({ RETENTION_TERMS_FILE: file });
    try {
      const officer = await person(other, 'forensic_officer');
      const due = async (registeredAs: string) =>
        (await create(officer, 'subjects', { registeredAs })).reviewOn;
      expect(await due('suspect')).toBe(inMonths(7));
      expect(await due('convicted')).toBe(inMonths(60));
    } finally {
      await other.stop();
    }
  });
});
