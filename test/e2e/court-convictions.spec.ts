import { DataSource } from 'typeorm';
import { withinScope } from '../../src/database/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { reorganise } from '../factories/units.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const DECISION = { decidedOn: '2026-03-31', decision: 'TPI Casablanca 2026/118' };

interface Told {
  readonly outcomes: readonly Readonly<Record<string, unknown>>[];
}

describe('what a court decided', () => {
  let service: TestApplication;
  let people: Record<'forensic_officer' | 'supervisor', Caller>;
  let key: Caller;
  let faces = 0;

  beforeAll(async () => {
    service = await TestApplication.start();
    people = {
      forensic_officer: await person(service, 'forensic_officer'),
      supervisor: await person(service, 'supervisor'),
    };
    key = await machine(service, 'supervisor');
  });
  afterAll(() => service.stop());

  const enter = (by: Caller, order: object) => by.post('/court-outcomes').send(order);
  const suspect = async (): Promise<Answered> =>
    create(
      people.forensic_officer,
      'subjects',
      { registeredAs: 'suspect' },
      await drawing((faces += 1)),
    );
  const stateOf = async ({ id }: Answered) =>
    (
      await service.rows(
        `SELECT registered_as AS "registeredAs", version FROM records WHERE id = '${id}'`,
      )
    )[0];

  /** Asks the database as somebody of the prefecture of a subject. */
  const inSql = async (role: 'supervisor', { id: subjectId }: Answered) => {
    const [row] = await service.rows(
      `SELECT prefecture_id AS "prefectureId" FROM records WHERE id = '${subjectId}'`,
    );
    const prefectureId = String(row?.prefectureId);
    const { id } = (await people[role].get('/auth/me')).body as { id: string };
    const db = service.app.get(DataSource, { strict: false });
    return (sql: string) =>
      withinScope({ as: 'caller', prefectureId, national: false, role, actor: `user:${id}` }, () =>
        db.query(sql).then(
          () => 'done',
          (failure: unknown) => String(failure),
        ),
      );
  };

  it('convict for good: no correction undoes it, and the decision entered again does what an operator undid', async () => {
    const subject = await suspect();
    const order = { outcomes: [{ subject: subject.number, outcome: 'conviction', ...DECISION }] };
    await enter(people.supervisor, order).expect(200);
    for (const by of [people.forensic_officer, people.supervisor, key]) {
      for (const registeredAs of ['suspect', null]) {
        const answer = await by.patch(`/subjects/${subject.id}`).send({ version: 2, registeredAs });
        problemOf(answer, 409, 'convicted-by-court');
      }
    }
    const asSupervisor = await inSql('supervisor', subject);
    for (const value of [`'suspect'`, 'NULL']) {
      const undo = `UPDATE records SET registered_as = ${value} WHERE id = '${subject.id}'`;
      expect(await asSupervisor(undo)).toMatch(/stays so/);
    }
    const rename = { version: 2, fullName: 'Autre Fictif', registeredAs: 'convicted' };
    await people.forensic_officer.patch(`/subjects/${subject.id}`).send(rename).expect(200);
    expect(await stateOf(subject)).toMatchObject({ registeredAs: 'convicted', version: 3 });
    await service.rows(
      `UPDATE records SET registered_as = 'suspect' WHERE id = '${subject.id}' RETURNING id`,
    );
    const again = (await enter(people.supervisor, order).expect(200)).body as Told;
    expect(again.outcomes).toMatchObject([{ effect: 'convicted' }]);
    expect(await stateOf(subject)).toMatchObject({ registeredAs: 'convicted', version: 4 });
  });

  it('acquit in SQL nobody who is not erased', async () => {
    const subject = await suspect();
    const asSupervisor = await inSql('supervisor', subject);
    const { id } = (await people.supervisor.get('/auth/me')).body as { id: string };
    for (const outcome of ['acquittal', 'dismissal']) {
      const acquit = `INSERT INTO court_outcomes (record_id, outcome, decided_on, decision, entered_by)
        VALUES ('${subject.id}', '${outcome}', '2026-03-31', 'x', 'user:${id}')`;
      expect(await asSupervisor(acquit)).toMatch(/is erased first/);
    }
  });

  it('is of no day before the person was born, or before what their case is about', async () => {
    const caseId = await openCase(people.forensic_officer, { occurredFrom: '2026-03-14' });
    const born = { registeredAs: 'suspect', birthDate: '1990-01-01' };
    const [free, filed] = [
      await create(people.forensic_officer, 'subjects', born, await drawing(3)),
      await create(people.forensic_officer, 'subjects', { ...born, caseId }, await drawing(3)),
    ];
    const decided = (number: string, decidedOn: string, outcome = 'conviction') => ({
      ...{ subject: number, outcome, decidedOn, decision: 'TPI 1' },
    });
    const told = async (...outcomes: object[]) => {
      return faultsOf(await enter(people.supervisor, { outcomes, dryRun: true }));
    };
    const [birth, offence] = ['before-birth', 'before-case'];
    const outcomes = [decided(free.number, '1989-12-31'), decided(filed.number, '2026-03-13')];
    expect(await told(...outcomes)).toEqual([
      `outcomes[0].decidedOn: ${birth}`,
      `outcomes[1].decidedOn: ${offence}`,
    ]);
    // An acquittal of another matter erases nobody.
    expect(await told(decided(filed.number, '2026-03-13', 'acquittal'))).toEqual([
      `outcomes[0].decidedOn: ${offence}`,
    ]);
    const right = [decided(free.number, '1990-01-01'), decided(filed.number, '2026-03-14')];
    await enter(people.supervisor, { outcomes: right }).expect(200);
    // What was entered before stays entered, whatever its case says since.
    const later = { version: 1, occurredFrom: '2026-04-01', occurredTo: '2026-04-01' };
    await people.forensic_officer.patch(`/cases/${caseId}`).send(later).expect(200);
    const again = (await enter(people.supervisor, { outcomes: right }).expect(200)).body as Told;
    expect(again.outcomes.map(({ effect }) => effect)).toEqual(['already', 'already']);
  });

  it('is of one case: where a merger leaves two of one reference, a row that names it is told that', async () => {
    const admin = await service.asAdmin();
    await reorganise(admin, 'RAB/opening').expect(200);
    const rabat = await person(service, 'forensic_officer', 'RAB');
    const reference = 'GESTARR-TWICE';
    await openCase(rabat, { reference });
    await openCase(people.forensic_officer, { reference });
    await reorganise(admin, 'RAB/merger', { into: 'CAS' }).expect(200);
    const outcomes = [{ case: reference, outcome: 'acquittal', ...DECISION }];
    const answer = await enter(people.supervisor, { outcomes }).set('Accept-Language', 'en');
    expect(faultsOf(answer)).toEqual(['outcomes[0].case: several-cases']);
    const [fault] = (answer.body as { errors: { message: string }[] }).errors;
    expect(fault?.message).toBe('is the reference of several cases: name the subject');
  });
});
