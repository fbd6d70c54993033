import type { Role } from '../../src/common/index.js';
import type { ReorganisationView, UnitView } from '../../src/prefectures/index.js';
import { openCase } from '../factories/cases.js';
import { openConsultation } from '../factories/consultations.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { named, openUnit, reorganise } from '../factories/units.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

const REASON = 'Décision DGSN 2026/44.';
let service: TestApplication;
let admin: Caller;

const change = (path: string, body: object = {}, by = admin) => reorganise(by, path, body);
const done = async (path: string, body: object = {}) => {
  const answer = await change(path, body);
  if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body as ReorganisationView;
};
const unit = async (code: string, by = admin) =>
  ((await by.get('/organisation').expect(200)).body as UnitView[]).find((one) => one.code === code);

async function serving(role: Role, prefecture: string, of?: string) {
  const { username } = await account(admin, role, prefecture, of);
  return { username, caller: await service.login(username, PASSWORD) };
}

beforeAll(async () => {
  service = await TestApplication.start();
  admin = await service.asAdmin();
  await done('RAB/opening');
});
afterAll(() => service.stop());

describe('a district that is moved in the middle of an open case', () => {
  let anfa: { username: string; caller: Caller };
  const people = new Map<string, Caller>();
  const by = (code: string) => people.get(code) ?? admin;
  let caseId: string;
  let kept: Answered;
  let shared: Answered;
  let ofDistrict: AnsweredSearch;
  let ofPrefecture: AnsweredSearch;
  let looks: readonly string[];

  /** What each sees of the record that the district keeps to itself, and of its case. */
  const seen = async () => {
    const rows: Record<string, unknown> = {};
    for (const [code, caller] of people) {
      const record = await caller.get(`/sketches/${kept.id}`);
      const whole = 'caseId' in (record.body as object) ? 'whole' : 'as another’s';
      const file = (await caller.get(`/cases/${caseId}`)).status;
      rows[code] = [record.status === 200 ? whole : record.status, file];
    }
    return rows;
  };

  beforeAll(async () => {
    await openUnit(admin, 'ANFA', 'CAS');
    anfa = await serving('forensic_officer', 'CAS', 'ANFA');
    for (const code of ['CAS', 'AGA', 'RAB']) {
      people.set(code, await person(service, 'forensic_officer', code));
    }
    caseId = await openCase(anfa.caller);
    const traits = { eye_color: { values: ['green'], certainty: 'certain' } };
    const given = { caseId, traits };
    kept = await create(
      anfa.caller,
      'sketches',
      { ...given, sharing: 'prefecture' },
      await drawing(1),
    );
    shared = await create(anfa.caller, 'sketches', given, await drawing(2));
    const query = { target: 'sketches', probe: { traits } };
    const own = await openCase(by('CAS'));
    const run = async (id: string) =>
      (await search(by('CAS'), { ...query, caseId: id }).expect(200)).body as AnsweredSearch;
    ofPrefecture = await run(own);
    ofDistrict = await run(caseId);
    looks = [
      await openConsultation(anfa.caller, caseId),
      await openConsultation(by('CAS'), caseId),
    ];
    const supervisor = await person(service, 'supervisor', 'CAS');
    const until = new Date(Date.now() + 86_400_000).toISOString();
    for (const prefecture of ['AGA', 'RAB']) {
      await supervisor
        .post(`/sketches/${kept.id}/openings`)
        .send({ prefecture, until, reason: 'A joint inquiry.' })
        .expect(201);
    }
  });

  it('is seen by its prefecture, and by whom it was opened to, before', async () => {
    expect(await seen()).toEqual({
      CAS: ['whole', 200],
      AGA: ['as another’s', 404],
      RAB: ['as another’s', 404],
    });
  });

  it('is told of first by a dry run, which changes nothing', async () => {
    const before = await seen();
    const {
      takenAlong,
      unit: moved,
      dryRun,
    } = await done('ANFA/move', { parent: 'AGA', dryRun: true });
    expect({ dryRun, scope: moved.scope }).toEqual({ dryRun: true, scope: 'AGA' });
    expect(takenAlong).toEqual({
      ...{ users: [anfa.username], apiKeys: 0, cases: 1, records: 2, searches: 1 },
      ...{
        searchRequests: 0,
        linkAlerts: expect.any(Number) as number,
        openingsEnded: 1,
        consultationsEnded: 2,
      },
    });
    expect(await seen()).toEqual(before);
    expect(await unit('ANFA')).toMatchObject({ parent: 'CAS', scope: 'CAS' });
    await anfa.caller.get('/auth/me').expect(200);
  });

  it('takes along what is its own: the former prefecture sees it as any other does', async () => {
    await done('ANFA/move', { parent: 'AGA' });
    expect(await seen()).toEqual({ CAS: [404, 404], AGA: ['whole', 200], RAB: [404, 404] });
    problemOf(await anfa.caller.get('/auth/me'), 401, 'token-refused');
    anfa.caller = await service.login(anfa.username, PASSWORD);
    expect((await anfa.caller.get('/auth/me')).body).toMatchObject({
      prefecture: 'AGA',
      district: 'ANFA',
    });
    await anfa.caller.get(`/cases/${caseId}`).expect(200);
    const other = (await by('CAS').get(`/sketches/${shared.id}`).expect(200)).body as Answered;
    expect(other).toMatchObject({ number: shared.number, prefecture: 'AGA' });
    expect(other).not.toHaveProperty('caseId');
    expect(other.number).toMatch(/^CAS-/);
    const next = await create(anfa.caller, 'sketches', { caseId }, await drawing(3));
    expect(next.number).toMatch(/^AGA-/);
  });

  it('ends looks and openings, and keeps back of former lists what is no longer shared', async () => {
    for (const [at, consultation] of looks.entries()) {
      const caller = at === 0 ? anfa.caller : by('CAS');
      const looked = await caller.get(`/sketches/${shared.id}/image`).query({ consultation });
      problemOf(looked, 403, 'consultation-unusable');
    }
    const list = (await by('CAS').get(`/searches/${ofPrefecture.id}`).expect(200))
      .body as AnsweredSearch;
    const shown = new Map(list.candidates.map((one) => [one.id, one]));
    expect(shown.get(shared.id)).toMatchObject({ number: shared.number });
    expect(list.candidates.filter((one) => 'withheld' in one)).toHaveLength(1);
    expect(JSON.stringify(list)).not.toContain(kept.number);
    // It belongs to the case, which is another's now, whoever ran it.
    expect((await by('CAS').get(`/searches/${ofDistrict.id}`)).status).toBe(404);
    const colleague = await person(service, 'supervisor', 'CAS');
    expect((await colleague.get(`/searches/${ofDistrict.id}`)).status).toBe(404);
    const theirs = await person(service, 'supervisor', 'AGA');
    expect((await theirs.get(`/searches/${ofDistrict.id}`)).status).toBe(200);
  });

  it('is told by the log and, without a count, by its history', async () => {
    const auditor = await person(service, 'auditor', 'NAT');
    const { items } = (
      await auditor.get('/audit/entries').query({ target: 'ANFA', limit: 100 }).expect(200)
    ).body as { items: { action: string; details: object }[] };
    expect(items.map(({ action }) => action).sort()).toEqual([
      'organisation.add',
      'organisation.move',
      'organisation.open',
      'organisation.preview',
    ]);
    expect(items.find(({ action }) => action === 'organisation.move')?.details).toMatchObject({
      ...{ reason: REASON, other: 'AGA', was: { parent: 'CAS' }, users: 1, cases: 1, records: 2 },
    });
    const history = (await unit('ANFA', by('RAB')))?.history;
    expect(history?.at(-1)).toEqual({
      ...{ operation: 'moved', other: 'AGA', kind: null, was: { parent: 'CAS' }, reason: REASON },
      effectiveOn: await service.today(),
    });
  });
});

describe('a prefecture that is merged into another', () => {
  it('is closed, and what it had belongs to the successor, under the same numbers', async () => {
    const rabat = await serving('forensic_officer', 'RAB');
    const agadir = await person(service, 'forensic_officer', 'AGA');
    const reference = 'GESTARR-TWICE';
    const [caseId, there] = [
      await openCase(rabat.caller, { reference }),
      await openCase(agadir, { reference }),
    ];
    const kept = await create(rabat.caller, 'subjects', {
      ...{ caseId, sharing: 'prefecture', cnie: 'AB12345' },
    });
    const { takenAlong } = await done('RAB/merger', { into: 'AGA' });
    expect(takenAlong).toMatchObject({ cases: 1, records: 1 });
    expect(takenAlong.users).toContain(rabat.username);
    expect((await agadir.get(`/subjects/${kept.id}`).expect(200)).body).toMatchObject({
      number: kept.number,
      prefecture: 'AGA',
      caseId,
    });
    const found = (await agadir.get('/cases').query({ reference })).body as { items: object[] };
    expect(found.items).toMatchObject([{ id: there }, { id: caseId }]);
    expect(await unit('RAB')).toMatchObject({ state: 'closed', successor: 'AGA' });
    // What was below it is below its successor.
    expect(await unit('SAL')).toMatchObject({ parent: 'AGA' });
    const anew = await admin.post('/users').send({
      ...{ username: 'early.bird', displayName: 'Early Bird', password: PASSWORD },
      ...{ role: 'detective', prefecture: 'RAB' },
    });
    problemOf(anew, 422, 'prefecture-unknown');
    await expect(
      service.rows(`INSERT INTO users (username, display_name, password_hash, role, prefecture_id)
        SELECT 'x.y', 'x', 'x', 'admin', id FROM prefectures WHERE code = 'RAB'`),
    ).rejects.toThrow('the unit is not open');
  });
});

describe('the organisation', () => {
  it('is changed by administrators of the national level alone', async () => {
    const local = await person(service, 'admin', 'CAS');
    const all: [string, object][] = [
      ['', { code: 'OASIS', kind: 'district', parent: 'CAS', ...named('Oasis') }],
      ['FES/opening', {}],
      ['CAS/renaming', named('Casablanca')],
      ['TAZ/reclassification', { kind: 'police_prefecture' }],
      ['TAZ/move', { parent: 'CAS' }],
      ['TAZ/merger', { into: 'CAS' }],
      ['TAZ/closure', {}],
    ];
    for (const [path, body] of all) {
      problemOf(await change(path, body, local), 403, 'organisation-national-only');
    }
    const fes = { code: 'FES', ...named('Fès') };
    problemOf(await local.post('/prefectures').send(fes), 403, 'organisation-national-only');
  });

  it('refuses what makes no tree', async () => {
    await openUnit(admin, 'MAARIF', 'CAS');
    await openUnit(admin, 'INEZGANE', 'AGA');
    await done('KEN/opening');
    await done('KEN/move', { parent: 'CAS' });
    const unfit = (code: string, parent: string) => change(`${code}/move`, { parent });
    for (const [code, parent] of [
      ['CAS', 'KEN'],
      ['CAS', 'CAS'],
      ['KEN', 'CAS'],
      ['KEN', 'MAARIF'],
      ['KEN', 'TAZ'],
      ['MAARIF', 'NAT'],
    ] as const) {
      problemOf(await unfit(code, parent), 422, 'unit-place-unfit');
    }
    for (const [code, into] of [
      ['CAS', 'KEN'],
      ['CAS', 'MAARIF'],
      ['CAS', 'NAT'],
      ['MAARIF', 'INEZGANE'],
      ['MAARIF', 'MAARIF'],
    ] as const) {
      problemOf(await change(`${code}/merger`, { into }), 422, 'unit-successor-unfit');
    }
    problemOf(await change('NAT/closure'), 409, 'unit-national');
    const kind = 'police_prefecture';
    problemOf(await change('NAT/reclassification', { kind }), 409, 'unit-national');
    problemOf(await change('MAARIF/reclassification', { kind }), 409, 'unit-kind-unfit');
    problemOf(await change('CAS/reclassification', { kind }), 409, 'unit-kind-unfit');
    problemOf(await change('RAB/reclassification', { kind }), 409, 'unit-state');
    const district = await change('TAZ/reclassification', { kind: 'district' });
    problemOf(district, 422, 'validation-failed');
    problemOf(await change('NAT/move', { parent: 'CAS' }), 409, 'unit-national');
    problemOf(await change('CAS/opening'), 409, 'unit-state');
    problemOf(await change('TAZ/closure'), 409, 'unit-state');
    problemOf(await change('XXX/closure'), 404, 'unit-not-found');
    const again = { code: 'MAARIF', kind: 'district', parent: 'CAS', ...named('Maârif') };
    problemOf(await change('', again), 409, 'unit-exists');
    problemOf(await change('', { ...again, parent: 'NAT' }), 422, 'unit-place-unfit');
    problemOf(await change('', { ...again, code: 'MAA' }), 422, 'unit-code-unfit');
    problemOf(await change('', { ...again, kind }), 422, 'unit-code-unfit');
  });

  it('is told by a new kind what a service has been raised to, and of what it was', async () => {
    const officer = await person(service, 'forensic_officer', 'KEN');
    const kept = await create(officer, 'subjects', { sharing: 'prefecture' });
    const kind = 'regional_security';
    const { unit: seen, takenAlong } = await done('KEN/reclassification', { kind });
    expect(seen).toMatchObject({ kind, scope: 'KEN', state: 'open' });
    expect(takenAlong).toMatchObject({ users: [], records: 0 });
    expect((await unit('KEN', officer))?.history.at(-1)).toEqual({
      ...{ operation: 'reclassified', kind, other: null, was: { kind: 'police_prefecture' } },
      ...{ reason: REASON, effectiveOn: await service.today() },
    });
    await officer.get(`/subjects/${kept.id}`).expect(200);
    const logged = await service.rows(
      `SELECT details - 'reason' AS details FROM audit_entries WHERE action = 'organisation.reclassify'`,
    );
    expect(logged).toMatchObject([{ details: { kind, was: { kind: 'police_prefecture' } } }]);
  });

  it('closes what is empty, merges districts, and renames with the names of before', async () => {
    await serving('detective', 'CAS', 'MAARIF');
    problemOf(await change('MAARIF/closure'), 409, 'unit-in-use');
    problemOf(await change('CAS/closure'), 409, 'unit-in-use');
    await openUnit(admin, 'OASIS', 'CAS');
    const { takenAlong } = await done('MAARIF/merger', { into: 'OASIS' });
    expect(takenAlong.users).toHaveLength(1);
    await openUnit(admin, 'BERNOUSS', 'CAS');
    await done('BERNOUSS/closure');
    expect(await unit('BERNOUSS')).toMatchObject({ state: 'closed', successor: null });
    await done('OASIS/renaming', named('Oasis-Maârif'));
    expect(await unit('OASIS')).toMatchObject({
      nameFr: 'Oasis-Maârif',
      history: [{}, {}, { operation: 'renamed', was: { nameFr: 'OASIS' } }],
    });
  });
});
