import { DataSource } from 'typeorm';
import { addMonths, LANGUAGES, type Role, ROLES } from '../../src/common/index.js';
import { withinScope } from '../../src/database/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const DECISION = { decidedOn: '2026-03-31', decision: 'TPI Casablanca 2026/118' };
const NOBODY = '00000000-0000-4000-8000-000000000000';

interface Told {
  readonly dryRun: boolean;
  readonly outcomes: readonly Readonly<Record<string, unknown>>[];
}

describe('court outcomes', () => {
  let service: TestApplication;
  let people: Record<Role, Caller>;
  let national: Caller;
  let stranger: Caller;
  let key: Caller;
  let faces = 0;

  beforeAll(async () => {
    service = await TestApplication.start();
    const callers = [];
    for (const role of ROLES) callers.push([role, await person(service, role)] as const);
    people = Object.fromEntries(callers) as Record<Role, Caller>;
    national = await person(service, 'supervisor', 'NAT');
    stranger = await person(service, 'supervisor', 'AGA');
    key = await machine(service, 'supervisor');
  });
  afterAll(() => service.stop());

  const enter = (by: Caller, order: object) => by.post('/court-outcomes').send(order);
  const suspect = async (record: object = {}, by = people.forensic_officer): Promise<Answered> =>
    create(by, 'subjects', { registeredAs: 'suspect', ...record }, await drawing((faces += 1)));
  const stateOf = async ({ id }: Answered) =>
    (
      await service.rows(
        `SELECT status, registered_as AS "registeredAs", review_on::text AS "reviewOn", version
         FROM records WHERE id = '${id}'`,
      )
    )[0];

  it('erase who was acquitted, and convict who was, for the term that goes with it; a dry run tells so first', async () => {
    const by = people.supervisor;
    const caseId = await openCase(by, { offence: 'homicide', reference: 'PV 118/2026' });
    const acquitted = await suspect();
    const convicted = await suspect({ caseId });
    const minor = await suspect({ birthDate: '2010-05-02' });
    const untouched = await suspect();
    const outcomes = [
      { subject: acquitted.number, outcome: 'acquittal', ...DECISION },
      { case: 'pv 118 2026', outcome: 'conviction', ...DECISION },
      { subject: minor.id, outcome: 'conviction', ...DECISION },
    ];
    const before = await Promise.all([acquitted, convicted, minor].map(stateOf));
    const tried = (await enter(by, { outcomes, dryRun: true }).expect(200)).body as Told;
    expect(tried).toEqual({
      dryRun: true,
      outcomes: [
        {
          fullName: acquitted.fullName,
          ...{ row: 1, subjectId: acquitted.id, number: acquitted.number, outcome: 'acquittal' },
          ...{ effect: 'erased', reviewOn: null },
        },
        {
          fullName: convicted.fullName,
          ...{ row: 2, subjectId: convicted.id, number: convicted.number, outcome: 'conviction' },
          ...{ effect: 'convicted', reviewOn: '2036-03-31' },
        },
        {
          fullName: minor.fullName,
          ...{ row: 3, subjectId: minor.id, number: minor.number, outcome: 'conviction' },
          ...{ effect: 'convicted', reviewOn: '2028-03-31' },
        },
      ],
    });
    expect(await Promise.all([acquitted, convicted, minor].map(stateOf))).toEqual(before);
    const [told] = await service.rows(
      `SELECT details FROM audit_entries WHERE action = 'court-outcome.preview'`,
    );
    const shown = [acquitted.id, convicted.id, minor.id];
    expect(told).toEqual({ details: { rows: 3, shown } });

    const done = (await enter(by, { outcomes }).expect(200)).body as Told;
    const named = tried.outcomes.map((one) =>
      one.effect === 'erased' ? { ...one, fullName: null } : one,
    );
    expect(done).toEqual({ dryRun: false, outcomes: named });
    problemOf(await by.get(`/subjects/${acquitted.id}`), 410, 'record-expunged');
    const tombstone = await by.get(`/tombstones/${acquitted.id}`).expect(200);
    expect(tombstone.body).toMatchObject({ ground: 'acquittal', reference: DECISION.decision });
    expect((await by.get(`/subjects/${convicted.id}`).expect(200)).body).toMatchObject({
      ...{ registeredAs: 'convicted', reviewOn: '2036-03-31', version: 2 },
    });
    const history = await by.get(`/subjects/${convicted.id}/history`).expect(200);
    expect(history.body).toMatchObject({
      items: [
        {
          act: 'court-outcome',
          reason: DECISION.decision,
          changes: [{ field: 'registeredAs', before: 'suspect', after: 'convicted' }],
        },
      ],
    });
    const log = await service.rows(
      `SELECT action, target, details FROM audit_entries
       WHERE action IN ('subject.court-outcome', 'subject.expunge') ORDER BY action, target`,
    );
    expect(log).toHaveLength(4);
    expect(log.filter(({ target }) => target === acquitted.id)).toHaveLength(2);
    expect(await stateOf(untouched)).toMatchObject({ registeredAs: 'suspect', version: 1 });

    // However often the list is entered: nothing happens twice.
    const again = (await enter(by, { outcomes }).expect(200)).body as Told;
    expect(again.outcomes.map(({ effect }) => effect)).toEqual(['already', 'already', 'already']);
    expect(await stateOf(convicted)).toMatchObject({ version: 2 });
    // Another decision of the same person works the term out anew; an acquittal on appeal erases.
    const later = { ...DECISION, decidedOn: '2026-04-30' };
    const second = { outcomes: [{ subject: convicted.number, outcome: 'conviction', ...later }] };
    expect(((await enter(by, second).expect(200)).body as Told).outcomes).toMatchObject([
      { effect: 'convicted', reviewOn: '2036-04-30' },
    ]);
    const appeal = { outcomes: [{ case: 'PV 118/2026', outcome: 'dismissal', ...later }] };
    expect(((await enter(by, appeal).expect(200)).body as Told).outcomes).toMatchObject([
      { effect: 'erased', subjectId: convicted.id },
    ]);
    const once = (await enter(by, appeal).expect(200)).body as Told;
    expect(once.outcomes).toMatchObject([{ effect: 'already', subjectId: convicted.id }]);
    expect(
      await service.rows(`SELECT outcome FROM court_outcomes WHERE record_id = '${convicted.id}'`),
    ).toEqual([{ outcome: 'dismissal' }]);
  });

  it('are read from a table in the words of who keeps it', async () => {
    const [one, two, three] = [await suspect(), await suspect(), await suspect()];
    const csv = [
      'Fiche;Issue;Date;Décision',
      `${one.number};Acquittement;31/03/2026;"TPI ""Casablanca""; 2026/1"`,
      ';;;',
      `${two.number.toLowerCase()};condamnation;2026-03-31;TPI 2026/2`,
      `${three.number};عدم المتابعة;٣١/٠١/٢٠٢٦;TPI 2026/3`,
      '',
    ].join('\r\n');
    const told = (await enter(people.supervisor, { csv, dryRun: true }).expect(200)).body as Told;
    expect(told.outcomes.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'acquittal'],
      [4, 'conviction'],
      [5, 'dismissal'],
    ]);
    // As a spreadsheet has written it, with its mark.
    await enter(people.supervisor, { csv: `\uFEFF${csv}` }).expect(200);
    const tombstone = await people.supervisor.get(`/tombstones/${one.id}`).expect(200);
    expect(tombstone.body).toMatchObject({ reference: 'TPI "Casablanca"; 2026/1' });
  });

  it.each([
    ['no table', 'fiche,"', ['csv: no-table']],
    ['nothing but columns', 'fiche,issue,date,décision', ['csv: rows']],
    ['a column too few', 'fiche,issue,date\nx,acquittal,2026-03-31', ['csv: columns']],
    [
      'a column twice',
      'fiche,Subject,issue,date,décision\na,b,acquittal,2026-03-31,x',
      ['csv: column-twice'],
    ],
    [
      'a column named twice',
      'fiche,issue,issue,date,décision\na,conviction,acquittal,2026-03-31,x',
      ['csv: column-twice'],
    ],
    ['a column of nothing', 'fiche,issue,date,décision,x\na,b,c,d,e', ['csv: columns']],
  ])('refuse %s', async (_what, csv, faults) => {
    expect(faultsOf(await enter(people.supervisor, { csv }))).toEqual(faults);
  });

  it('name each wrong row, and do nothing of the others', async () => {
    const by = people.supervisor;
    const good = await suspect();
    const erased = await suspect();
    const withdrawn = await suspect();
    await by.delete(`/subjects/${withdrawn.id}`).send({ reason: 'Mistaken.' }).expect(200);
    await enter(by, { outcomes: [{ subject: erased.id, outcome: 'acquittal', ...DECISION }] });
    const shared = await openCase(by, { reference: 'PV two' });
    await suspect({ caseId: shared });
    await suspect({ caseId: shared });
    await openCase(by, { reference: 'PV none' });
    const theirs = await suspect({}, stranger);
    const row = (of: object) => ({ outcome: 'conviction', ...DECISION, ...of });
    const wrong = [
      row({ subject: good.number }),
      row({ subject: 'CAS-SUB-2026-999999' }),
      row({ subject: NOBODY }),
      row({ subject: theirs.number }),
      row({ subject: theirs.id }),
      row({ case: 'PV nowhere' }),
      row({ case: 'PV none' }),
      row({ case: 'PV two' }),
      row({ subject: erased.number }),
      row({ subject: withdrawn.number }),
      row({ subject: good.id }),
      row({}),
      row({ subject: good.number, case: 'PV two' }),
      row({ subject: good.number, decidedOn: '2999-01-01' }),
    ];
    const faults = [
      'outcomes[10].subject: named-twice',
      'outcomes[11].case: one-of-two',
      'outcomes[12].subject: one-of-two',
      'outcomes[13].decidedOn: in-the-future',
      'outcomes[1].subject: unknown-subject',
      'outcomes[2].subject: unknown-subject',
      'outcomes[3].subject: unknown-subject',
      'outcomes[4].subject: unknown-subject',
      'outcomes[5].case: unknown-case',
      'outcomes[6].case: no-subject',
      'outcomes[7].case: several-subjects',
      'outcomes[8].subject: already-erased',
      'outcomes[9].subject: withdrawn',
    ];
    for (const dryRun of [true, false]) {
      expect(faultsOf(await enter(by, { outcomes: wrong, dryRun }))).toEqual(faults);
    }
    expect(await stateOf(good)).toMatchObject({ registeredAs: 'suspect', version: 1 });
    const form = [row({ subject: good.number, outcome: 'guilty' }), row({ decidedOn: 'today' })];
    expect(faultsOf(await enter(by, { outcomes: form }))).toEqual([
      'outcomes[0].outcome: isIn',
      'outcomes[1].decidedOn: isCalendarDate',
    ]);
    const table = `subject,outcome,date,decision\n${good.number},guilty,2026-03-31,x\n\n,conviction,today,`;
    expect(faultsOf(await enter(by, { csv: table }))).toEqual([
      'outcomes[0].outcome: isIn',
      'outcomes[2].decidedOn: isCalendarDate',
      'outcomes[2].decision: required',
    ]);
    for (const language of LANGUAGES) {
      const answer = await enter(by, { outcomes: wrong }).set('Accept-Language', language);
      const { errors } = answer.body as { errors: { message: string }[] };
      expect(new Set(errors.map(({ message }) => message)).size).toBe(9);
    }
    for (const both of [{}, { csv: 'x', outcomes: [row({ subject: good.number })] }]) {
      expect(faultsOf(await enter(by, both))).toEqual(['outcomes: one-of-two']);
    }
    const erasing = await enter(by, {
      outcomes: [row({ subject: withdrawn.id, outcome: 'acquittal' })],
    });
    expect(erasing.body).toMatchObject({ outcomes: [{ effect: 'erased' }] });
  });

  it('are entered by a supervisor of the prefecture in person, and by nobody else', async () => {
    const subject = await suspect();
    const order = (outcome: string) => ({
      outcomes: [{ subject: subject.number, outcome, ...DECISION }],
    });
    for (const outcome of ['acquittal', 'dismissal', 'conviction']) {
      for (const role of ROLES.filter((one) => one !== 'supervisor')) {
        problemOf(await enter(people[role], order(outcome)), 403, 'forbidden');
      }
      problemOf(await enter(key, order(outcome)), 403, 'person-needed');
      for (const by of [stranger, national]) {
        expect(faultsOf(await enter(by, order(outcome)))).toEqual([
          'outcomes[0].subject: unknown-subject',
        ]);
      }
    }
    expect(await stateOf(subject)).toMatchObject({ status: 'active', registeredAs: 'suspect' });
  });

  it.each(ROLES)('are entered in SQL by no %s but a supervisor in person', async (role) => {
    const subject = await suspect();
    const theirs = await suspect({}, stranger);
    const [row] = await service.rows(
      `SELECT prefecture_id AS "prefectureId" FROM records WHERE id = '${subject.id}'`,
    );
    const prefectureId = String(row?.prefectureId);
    const { id } = (await people[role].get('/auth/me')).body as { id: string };
    const db = service.app.get(DataSource, { strict: false });
    const attempt = (actor: string, sql: string) =>
      withinScope({ as: 'caller', prefectureId, national: false, role, actor }, () =>
        db.query(sql).then(
          () => 'done',
          (failure: unknown) => String(failure),
        ),
      );
    const convict = (recordId: string, actor: string) =>
      `INSERT INTO court_outcomes (record_id, outcome, decided_on, decision, review_on, entered_by)
       VALUES ('${recordId}', 'conviction', '2026-03-31', 'x', '2036-03-31', '${actor}')`;
    const refused = /permission denied|row-level security/;
    const user = `user:${id}`;
    expect(await attempt(`api_key:${id}`, convict(subject.id, `api_key:${id}`))).toMatch(refused);
    expect(await attempt(user, convict(subject.id, 'user:somebody else'))).toMatch(refused);
    expect(await attempt(user, convict(theirs.id, user))).toMatch(refused);
    const own = await attempt(user, convict(subject.id, user));
    expect(own).toMatch(role === 'supervisor' ? /^done$/ : refused);
    expect(await stateOf(theirs)).toMatchObject({ registeredAs: 'suspect' });
    expect(await stateOf(subject)).toMatchObject({
      registeredAs: role === 'supervisor' ? 'convicted' : 'suspect',
    });
    for (const change of [
      `UPDATE court_outcomes SET decision = 'y'`,
      `DELETE FROM court_outcomes`,
    ]) {
      expect(await attempt(user, change)).toMatch(/permission denied|append-only/);
    }
  });

  it('are the same when two enter them at once', async () => {
    const subject = await suspect();
    const order = { outcomes: [{ subject: subject.number, outcome: 'acquittal', ...DECISION }] };
    const both = await Promise.all([1, 2].map(async () => enter(people.supervisor, order)));
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const effects = both.map(({ body }) => (body as Told).outcomes[0]?.effect);
    expect(effects.sort()).toEqual(['already', 'erased']);
  });

  it('leave a term that is past due at once', async () => {
    const subject = await suspect();
    const today = await service.today();
    const decidedOn = addMonths(-70, today);
    const order = {
      outcomes: [{ subject: subject.number, outcome: 'conviction', ...DECISION, decidedOn }],
    };
    const told = (await enter(people.supervisor, order).expect(200)).body as Told;
    expect(told.outcomes).toMatchObject([{ reviewOn: addMonths(60, decidedOn) }]);
    const due = (await people.supervisor.get('/reviews').expect(200)).body as {
      items: { id: string }[];
    };
    expect(due.items.map(({ id }) => id)).toContain(subject.id);
  });
});
