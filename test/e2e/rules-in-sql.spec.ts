import { sqlOf } from '../factories/callers-sql.js';
import { openCase } from '../factories/cases.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type Caller, TestApplication } from '../support/application.js';

type Sql = (statement: string) => Promise<unknown>;

/** What the service forbids, PostgreSQL refuses whoever has its role: of one's own prefecture, too. */
describe('PostgreSQL', () => {
  let service: TestApplication;
  let officer: Caller;
  let sql: Sql;
  let supervisors: Sql;
  let detectives: Sql;
  let caseId: string;
  let elsewhere: string;
  let sketch: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    sql = await sqlOf(service, officer);
    supervisors = await sqlOf(service, await person(service, 'supervisor', 'CAS'));
    detectives = await sqlOf(service, await person(service, 'detective', 'CAS'));
    caseId = await openCase(officer);
    elsewhere = await openCase(await person(service, 'forensic_officer', 'AGA'));
    sketch = (await create(officer, 'sketches', { caseId, sharing: 'prefecture' })).id;
  });
  afterAll(() => service.stop());

  it('lets a restriction be lifted by a supervisor alone', async () => {
    const share = `UPDATE records SET sharing = 'national' WHERE id = '${sketch}'`;
    expect(await sql(share)).toBe('a supervisor does that');
    expect(await supervisors(share)).toBe(1);
  });

  it('lets a record be put back into use by a supervisor alone', async () => {
    const withdraw = `UPDATE records SET status = 'withdrawn', withdrawn_at = now(),
      withdrawn_by = created_by, withdrawal_reason = 'x' WHERE id = '${sketch}'`;
    expect(await sql(withdraw)).toBe(1);
    const restore = `UPDATE records SET status = 'active', withdrawn_at = NULL,
      withdrawn_by = NULL, withdrawal_reason = NULL WHERE id = '${sketch}'`;
    expect(await sql(restore)).toBe('a supervisor does that');
    expect(await supervisors(restore)).toBe(1);
  });

  it('lets a case be opened again by a supervisor alone', async () => {
    const id = await openCase(officer);
    const to = (status: string) => `UPDATE cases SET status = '${status}' WHERE id = '${id}'`;
    expect(await detectives(to('closed'))).toBe(1);
    expect(await detectives(to('open'))).toBe('a supervisor does that');
    expect(await supervisors(to('open'))).toBe(1);
  });

  it.each([
    ['number', `'CAS-DES-2020-000001'`],
    ['created_by', `gen_random_uuid()`],
    ['created_at', `now() - interval '9 years'`],
    ['prefecture_id', `gen_random_uuid()`],
    ['kind', `'subject'`],
  ])('keeps the %s of a record', async (column, value) => {
    expect(await sql(`UPDATE records SET ${column} = ${value} WHERE id = '${sketch}'`)).toMatch(
      /permission denied/,
    );
  });

  it('gives a record no case of another prefecture', async () => {
    const of = (id: string) => `UPDATE records SET case_id = '${id}' WHERE id = '${sketch}'`;
    expect(await sql(of(elsewhere))).toBe('the case is another prefecture’s');
    expect(await sql(of(caseId))).toBe(1);
  });

  it('gives each number once', async () => {
    await create(officer, 'sketches', { caseId });
    expect(await sql(`UPDATE number_series SET last = 0`)).toMatch(/goes on by one/);
    expect(await sql(`UPDATE number_series SET last = last + 2`)).toMatch(/goes on by one/);
    expect(await sql(`UPDATE number_series SET last = last + 1`)).toBe(1);
  });

  it('opens a consultation for a case that one may read, and for eight hours at most', async () => {
    const consult = (id: string, hours: number) =>
      detectives(`INSERT INTO consultations (actor, prefecture_id, case_id, purpose, expires_at)
        SELECT current_setting('mirsam.actor'), current_setting('mirsam.prefecture')::uuid, '${id}',
          'x', now() + interval '${hours} hours' RETURNING 1 AS made`);
    const refused = /violates row-level security/;
    expect(await consult(elsewhere, 1)).toMatch(refused);
    expect(await consult(caseId, 9)).toMatch(refused);
    expect(await consult(caseId, 8)).toEqual([{ made: 1 }]);
  });
});
