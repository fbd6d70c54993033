import type { UnitView } from '../../src/prefectures/index.js';
import type { Role } from '../../src/common/index.js';
import { openCase } from '../factories/cases.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const NEW = {
  username: 'early.bird',
  displayName: 'Early Bird',
  password: PASSWORD,
  role: 'detective',
};
const PILOTS = ['AGA', 'CAS', 'NAT'];
const LISTED = [
  ...['BEN', 'ERR', 'FES', 'HOC', 'JAD', 'KEN', 'LAA', 'MAR', 'MEK', 'OUA', 'OUJ'],
  ...['RAB', 'SAF', 'SAL', 'SET', 'TAN', 'TAZ'],
];

describe('the organisation', () => {
  let service: TestApplication;
  let admin: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    admin = await service.asAdmin();
  });
  afterAll(() => service.stop());

  const tree = async (by: Caller) =>
    (await by.get('/organisation').expect(200)).body as readonly UnitView[];
  const unit = async (code: string) => (await tree(admin)).find((one) => one.code === code);

  it('is shown to whoever sees prefectures, those to come, too, and only the pilots work', async () => {
    const units = await tree(await person(service, 'detective', 'AGA'));
    expect(units.map(({ code }) => code)).toEqual([
      'NAT',
      ...[...PILOTS, ...LISTED].filter((code) => code !== 'NAT').sort(),
    ]);
    for (const { code, state, scope, history, nameFr, nameAr, ...one } of units) {
      expect({ code, state, scope, history }).toEqual({
        code,
        state: PILOTS.includes(code) ? 'open' : 'to_come',
        scope: code,
        history: [],
      });
      expect([nameFr, nameAr, one.nameEn].every((name) => name.length > 5)).toBe(true);
      expect(one.parent).toBe({ NAT: null, SAL: 'RAB' }[code] ?? (code === 'NAT' ? null : 'NAT'));
    }
    const listed = (await admin.get('/prefectures').expect(200)).body as { code: string }[];
    expect(listed.map(({ code }) => code)).toEqual(PILOTS);
  });

  it('keeps what was listed when it starts again, and adds nothing twice', async () => {
    const before = await tree(admin);
    await service.rows(`DELETE FROM repeatable_objects WHERE name = 'data/listed_units'`);
    service = await service.restart();
    admin = await service.asAdmin();
    expect(await tree(admin)).toEqual(before);
  });

  it('gives nobody to a unit that is to come', async () => {
    const refused = await admin.post('/users').send({ ...NEW, prefecture: 'TAZ' });
    problemOf(refused, 422, 'prefecture-unknown');
    await account(admin, 'detective', 'CAS');
  });

  it('opens a listed prefecture to who adds it, as clients of before do', async () => {
    const names = { nameFr: 'Oujda', nameAr: 'وجدة', nameEn: 'Oujda' };
    await admin
      .post('/prefectures')
      .send({ code: 'OUJ', ...names })
      .expect(201);
    const opened = await unit('OUJ');
    expect(opened).toMatchObject({ state: 'open', kind: 'police_prefecture', ...names });
    expect(opened?.history).toMatchObject([
      { operation: 'opened', was: { nameFr: 'Préfecture de police d’Oujda' }, reason: null },
    ]);
    problemOf(
      await admin.post('/prefectures').send({ code: 'OUJ', ...names }),
      409,
      'prefecture-exists',
    );
    await admin
      .post('/prefectures')
      .send({ code: 'NAD', ...names })
      .expect(201);
    expect(await unit('NAD')).toMatchObject({ parent: 'NAT', history: [{ operation: 'added' }] });
    await person(service, 'detective', 'OUJ');
  });
});

describe('a district', () => {
  let service: TestApplication;
  let admin: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    admin = await service.asAdmin();
    await service.rows(`INSERT INTO prefectures (code, kind, name_fr, name_ar, name_en, parent_id, active_from)
      SELECT made.code, 'district', made.code, made.code, made.code, above.id, current_date FROM prefectures above
        JOIN (VALUES ('ANFA', 'CAS'), ('INEZGANE', 'AGA')) AS made (code, below) ON above.code = below`);
  });
  afterAll(() => service.stop());

  const serving = async (role: Role, prefecture: string, district: string) => {
    const { username } = await account(admin, role, prefecture, district);
    return service.login(username, PASSWORD);
  };

  it('is below a unit that holds a scope, and has no other code than its own kind', async () => {
    const faulty = [
      `'ANFAX', 'district', (SELECT id FROM prefectures WHERE code = 'ANFA')`,
      `'ANF', 'district', (SELECT id FROM prefectures WHERE code = 'CAS')`,
      `'ANFAX', 'police_prefecture', (SELECT id FROM prefectures WHERE code = 'CAS')`,
      `'ANFAX', 'district', NULL`,
    ];
    for (const values of faulty) {
      const made =
        service.rows(`INSERT INTO prefectures (name_fr, name_ar, name_en, code, kind, parent_id)
        SELECT 'x', 'x', 'x', ${values}`);
      await expect(made).rejects.toThrow(/violates/);
    }
  });

  it('has users of its own prefecture alone, who see what the prefecture does', async () => {
    problemOf(
      await admin.post('/users').send({ ...NEW, prefecture: 'AGA', district: 'ANFA' }),
      422,
      'district-unknown',
    );
    expect(faultsOf(await admin.post('/users').send({ ...NEW, prefecture: 'ANFA' }))).toEqual([
      'prefecture: prefecture-code',
    ]);
    const [anfa, inezgane] = [
      await serving('forensic_officer', 'CAS', 'ANFA'),
      await serving('forensic_officer', 'AGA', 'INEZGANE'),
    ];
    const officer = await person(service, 'forensic_officer');
    expect((await anfa.get('/auth/me')).body).toMatchObject({
      prefecture: 'CAS',
      district: 'ANFA',
    });
    const restricted = { sharing: 'prefecture' };
    const own = await create(officer, 'sketches', restricted);
    const made = await create(anfa, 'sketches', restricted);
    expect(made.number).toMatch(/^CAS-/);
    for (const { id } of [own, made]) {
      await anfa.get(`/sketches/${id}`).expect(200);
      await officer.get(`/sketches/${id}`).expect(200);
      await inezgane.get(`/sketches/${id}`).expect(404);
    }
  });

  it('gives its cases, and what is entered for them, its mark; a case can be given to another', async () => {
    const anfa = await serving('forensic_officer', 'CAS', 'ANFA');
    const officer = await person(service, 'forensic_officer');
    const districts = async (id: string) =>
      service.rows(`SELECT unit.code FROM records LEFT JOIN prefectures unit ON unit.id = district_id
        WHERE records.id = '${id}'`);
    const caseId = await openCase(anfa);
    expect((await officer.get(`/cases/${caseId}`)).body).toMatchObject({ district: 'ANFA' });
    const { id } = await create(officer, 'sketches', { caseId });
    expect(await districts(id)).toEqual([{ code: 'ANFA' }]);
    const change = (version: number, district: string | null) =>
      officer.patch(`/cases/${caseId}`).send({ version, district });
    problemOf(await change(1, 'INEZGANE'), 422, 'district-unknown');
    await change(1, null).expect(200);
    expect(await districts(id)).toEqual([{ code: null }]);
    await change(2, 'ANFA').expect(200);
    expect(await districts(id)).toEqual([{ code: 'ANFA' }]);
  });
});
