import { CasesService } from '../../src/cases/index.js';
import { RecordsService } from '../../src/records/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD } from '../factories/people.js';
import { send } from '../factories/records.js';
import { openUnit, reorganise } from '../factories/units.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

describe('a unit', () => {
  let service: TestApplication;
  let admin: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    admin = await service.asAdmin();
    for (const code of ['RAB', 'FES', 'KEN'])
      await reorganise(admin, `${code}/opening`).expect(200);
  });
  afterAll(() => service.stop());

  const serving = async (prefecture: string, district?: string) => {
    const { username } = await account(admin, 'forensic_officer', prefecture, district);
    return service.login(username, PASSWORD);
  };
  const newUser = (username: string, place: object) => ({
    ...{ username, displayName: 'A. Name', password: PASSWORD, role: 'detective' },
    ...place,
  });
  const ids = (table: string) => service.rows(`SELECT id FROM ${table} ORDER BY id`);

  /** Has the service let the next caller of a method in, and then does something else first. */
  function meanwhile<T extends object>(
    of: T,
    method: keyof T & string,
    act: () => Promise<unknown>,
  ) {
    const own = of[method] as (...given: unknown[]) => unknown;
    const late = async (...given: unknown[]) => {
      Reflect.deleteProperty(of, method);
      await act();
      return own.apply(of, given);
    };
    Object.assign(of, { [method]: late });
  }

  describe('that is closed', () => {
    it('is served in by nobody again', async () => {
      const { id } = await account(admin, 'detective', 'RAB');
      await admin.patch(`/users/${id}`).send({ active: false }).expect(200);
      await reorganise(admin, 'RAB/closure').expect(200);
      problemOf(await admin.patch(`/users/${id}`).send({ active: true }), 409, 'unit-not-open');
      await expect(
        service.rows(`UPDATE users SET active = true WHERE id = '${id}'`),
      ).rejects.toThrow('the unit is not open');
    });

    it('as a district neither, but its people in another', async () => {
      await openUnit(admin, 'ANFA', 'CAS');
      await openUnit(admin, 'MAARIF', 'CAS');
      const { id } = await account(admin, 'detective', 'CAS', 'ANFA');
      await admin.patch(`/users/${id}`).send({ active: false }).expect(200);
      await reorganise(admin, 'ANFA/closure').expect(200);
      problemOf(await admin.patch(`/users/${id}`).send({ active: true }), 409, 'unit-not-open');
      await admin.patch(`/users/${id}`).send({ active: true, district: 'MAARIF' }).expect(200);
      const officer = await serving('CAS');
      const caseId = await openCase(officer);
      const anfa = `(SELECT id FROM prefectures WHERE code = 'ANFA')`;
      for (const sql of [
        `UPDATE users SET district_id = ${anfa} WHERE id = '${id}'`,
        `UPDATE cases SET district_id = ${anfa} WHERE id = '${caseId}'`,
        `INSERT INTO users (username, display_name, password_hash, role, prefecture_id, district_id)
          SELECT 'late.one', 'x', 'x', 'detective', scope_id, id FROM prefectures WHERE code = 'ANFA'`,
      ]) {
        await expect(service.rows(sql)).rejects.toThrow('the district is not open');
      }
    });
  });

  describe('that is changed while something is entered', () => {
    it('refuses it where it was moved, and saves nothing', async () => {
      await openUnit(admin, 'AINCHOK', 'CAS');
      const move = (parent: string) => () =>
        reorganise(admin, 'AINCHOK/move', { parent }).expect(200);
      const before = [await ids('cases'), await ids('records')];

      const first = await serving('CAS', 'AINCHOK');
      meanwhile(service.app.get(CasesService, { strict: false }), 'create', move('AGA'));
      const file = { reference: 'PJ/1', offence: 'robbery', occurredFrom: '2026-01-02' };
      problemOf(await first.post('/cases').send(file), 409, 'unit-changed');

      const second = await serving('AGA', 'AINCHOK');
      meanwhile(service.app.get(RecordsService, { strict: false }), 'create', move('CAS'));
      problemOf(await send(second, 'sketches', await drawing(1)), 409, 'unit-changed');

      expect([await ids('cases'), await ids('records')]).toEqual(before);
    });

    it('refuses it where it was merged, and saves nothing', async () => {
      const officer = await serving('FES');
      const before = await ids('cases');
      meanwhile(service.app.get(CasesService, { strict: false }), 'create', () =>
        reorganise(admin, 'FES/merger', { into: 'AGA' }).expect(200),
      );
      const file = { reference: 'PJ/2', offence: 'robbery', occurredFrom: '2026-01-02' };
      const answer = await officer.post('/cases').send(file);
      problemOf(answer, 409, 'unit-changed');
      expect(await ids('cases')).toEqual(before);
    });

    it('has no account that came while it was closed', async () => {
      for (let round = 0; round < 4; round += 1) {
        const code = `ROUND${'ABCD'[round] ?? ''}`;
        await openUnit(admin, code, 'CAS');
        const [made, closed] = await Promise.all([
          admin
            .post('/users')
            .send(newUser(`in.${code.toLowerCase()}`, { prefecture: 'CAS', district: code })),
          reorganise(admin, `${code}/closure`),
        ]);
        expect([201, 409, 422]).toContain(made.status);
        expect([200, 409]).toContain(closed.status);
      }
      const left = await service.rows(
        `SELECT person.username FROM users person JOIN prefectures unit
           ON unit.id IN (person.district_id, person.prefecture_id)
         WHERE person.active AND unit.active_until IS NOT NULL`,
      );
      expect(left).toEqual([]);
    });
  });
});
