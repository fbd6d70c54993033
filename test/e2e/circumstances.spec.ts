import { openCase } from '../factories/cases.js';
import { person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

interface CaseFile {
  readonly id: string;
  readonly version: number;
  readonly place: object | null;
  readonly modusOperandi: object | null;
}

const PLACE = {
  commune: 'casablanca_maarif',
  kind: 'street',
  words: 'Boulevard Zerktouni, devant l’agence',
};
const MANNER = { codes: ['motorcycle', 'snatching'], words: 'يسأل عن الساعة ثم يخطف الحقيبة' };

describe('where and how the offence of a case was', () => {
  let service: TestApplication;
  let detective: Caller;
  let national: Caller;
  let abroad: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    detective = await person(service, 'detective', 'CAS');
    national = await person(service, 'detective', 'NAT');
    abroad = await person(service, 'detective', 'AGA');
  });
  afterAll(() => service.stop());

  const read = async (caller: Caller, id: string) =>
    (await caller.get(`/cases/${id}`).expect(200)).body as CaseFile;
  const change = (id: string, version: number, fields: object) =>
    detective.patch(`/cases/${id}`).send({ version, ...fields });

  it('is told with the case, to its prefecture and the national level', async () => {
    const id = await openCase(detective, { place: PLACE, modusOperandi: MANNER });
    for (const caller of [detective, national]) {
      expect(await read(caller, id)).toMatchObject({ place: PLACE, modusOperandi: MANNER });
    }
    problemOf(await abroad.get(`/cases/${id}`), 404, 'case-not-found');
    const overview = (await detective.get(`/cases/${id}/overview`).expect(200)).body as object;
    expect(overview).toMatchObject({ case: { place: PLACE, modusOperandi: MANNER } });
  });

  it('need not be said, in whole or in part', async () => {
    const nothing = { place: null, modusOperandi: null };
    expect(await read(detective, await openCase(detective))).toMatchObject(nothing);
    const empty = { place: { kind: null }, modusOperandi: null };
    expect(await read(detective, await openCase(detective, empty))).toMatchObject(nothing);
    const id = await openCase(detective, { place: { kind: 'home' } });
    expect((await read(detective, id)).place).toEqual({ kind: 'home' });
  });

  it('is merged by a change, part by part, and cleared by null', async () => {
    const id = await openCase(detective, { place: PLACE, modusOperandi: MANNER });
    const changed = await change(id, 1, {
      place: { kind: 'bank', words: null },
      modusOperandi: { codes: ['firearm'] },
    }).expect(200);
    expect(changed.body).toMatchObject({
      place: { commune: PLACE.commune, kind: 'bank' },
      modusOperandi: { codes: ['firearm'], words: MANNER.words },
      version: 2,
    });
    expect(await read(detective, id)).toEqual(changed.body);
    // What is not named stays.
    await change(id, 2, { offence: 'theft' }).expect(200);
    const cleared = (await change(id, 3, { place: null }).expect(200)).body as CaseFile;
    expect(cleared).toMatchObject({ place: null, modusOperandi: { codes: ['firearm'] } });
    const log = await service.rows(
      `SELECT details FROM audit_entries WHERE action = 'case.change' AND target = '${id}' ORDER BY id`,
    );
    // The log is for ever, and an erasure takes these: that they were corrected, and by whom.
    expect(log[0]?.details).toEqual({ fields: ['place', 'modusOperandi'], before: {}, after: {} });
    expect(JSON.stringify(log)).not.toMatch(/bank|firearm|Zerktouni/);
  });

  it.each([
    ['an unknown commune', { place: { commune: 'anfa' } }, ['place.commune: isIn']],
    ['an unknown kind', { place: { kind: 'street corner' } }, ['place.kind: isIn']],
    ['an unknown way', { modusOperandi: { codes: ['magic'] } }, ['modusOperandi.codes: isIn']],
    [
      'a way twice',
      { modusOperandi: { codes: ['firearm', 'firearm'] } },
      ['modusOperandi.codes: arrayUnique'],
    ],
    ['no words', { place: { words: ' ' } }, ['place.words: isNotEmpty']],
    ['a field of no name', { place: { street: 'Zerktouni' } }, ['place.street: unknown-field']],
    ['a text for a place', { place: 'Anfa' }, ['place: isObject']],
  ])('refuses %s, and keeps nothing of it', async (_, fields, faults) => {
    const id = await openCase(detective, { place: PLACE });
    expect(faultsOf(await change(id, 1, fields))).toEqual(faults);
    expect(await read(detective, id)).toMatchObject({ place: PLACE, version: 1 });
    const opened = { reference: 'GESTARR-FAULTY', offence: 'robbery', occurredFrom: '2026-03-14' };
    const refused = await detective.post('/cases').send({ ...opened, ...fields });
    expect(faultsOf(refused)).toEqual(faults);
  });

  it('is erased with the case, words and codes', async () => {
    const supervisor = await person(service, 'supervisor', 'CAS');
    const id = await openCase(detective, { place: PLACE, modusOperandi: MANNER });
    await create(await person(service, 'forensic_officer', 'CAS'), 'sketches', { caseId: id });
    const order = { ground: 'acquittal', reference: 'TPI 2026/12' };
    await supervisor.post(`/cases/${id}/expungement`).send(order).expect(200);
    expect(await read(detective, id)).toMatchObject({ place: null, modusOperandi: null });
    const [row] = await service.rows(`SELECT cases::text AS row FROM cases WHERE id = '${id}'`);
    expect(String(row?.row)).not.toMatch(/Zerktouni|maarif|snatching|الساعة/);
  });

  it('has its codes in a list, each in three languages', async () => {
    const lists = (await detective.get('/vocabulary/circumstances').expect(200)).body as Record<
      'communes' | 'placeKinds' | 'modiOperandi',
      { code: string; label: Record<string, string>; city?: string | null }[]
    >;
    for (const list of [lists.communes, lists.placeKinds, lists.modiOperandi]) {
      for (const { label } of list) {
        expect(label.fr).toMatch(/\p{Script=Latin}/u);
        expect(label.ar).toMatch(/^[\p{Script=Arabic}\s]+$/u);
        expect(Object.keys(label)).toEqual(['fr', 'ar', 'en']);
      }
    }
    const known = lists.communes.map(({ code }) => code);
    const cities = lists.communes.flatMap(({ city }) => city ?? []);
    expect(new Set(cities).size).toBe(6);
    expect(known).toEqual(expect.arrayContaining(cities));
    const arabic = await detective.get('/vocabulary/circumstances?lang=ar').expect(200);
    expect(arabic.body).toMatchObject({
      communes: expect.arrayContaining([
        { code: 'casablanca_anfa', label: 'أنفا', city: 'casablanca' },
      ]) as object,
    });
  });
});
