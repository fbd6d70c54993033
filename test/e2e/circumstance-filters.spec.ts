import type { GalleryCount } from '../../src/search/filters/filter-view.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, numbersOf, search, searchByImage } from '../factories/searches.js';
import { type Caller, faultsOf, TestApplication } from '../support/application.js';

/** Sketches of two prefectures, of cases in Casablanca, in Agadir, and of one that says nothing of it. */
describe('what is narrowed to where and how an offence was', () => {
  let service: TestApplication;
  let officer: Caller;
  let detective: Caller;
  let stranger: Caller;
  let caseId: string;
  let anfa: string;
  const made = new Map<string, Answered>();

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    detective = await person(service, 'detective', 'CAS');
    const abroad = await person(service, 'forensic_officer', 'AGA');
    stranger = await person(service, 'detective', 'AGA');
    caseId = await openCase(stranger);
    anfa = await openCase(officer, {
      place: { commune: 'casablanca_anfa', kind: 'street', words: 'rue Ibn Batouta' },
      modusOperandi: { codes: ['motorcycle', 'snatching'], words: 'la nuit' },
    });
    const city = await openCase(officer, { place: { commune: 'casablanca', kind: 'shop' } });
    const coast = await openCase(abroad, {
      place: { commune: 'agadir', kind: 'street' },
      modusOperandi: { codes: ['motorcycle', 'bladed_weapon'] },
    });
    const of = async (name: string, by: Caller, who: number, fields: object) => {
      made.set(name, await create(by, 'sketches', fields, await drawing(who)));
    };
    await of('anfa', officer, 41, { caseId: anfa });
    await of('city', officer, 42, { caseId: city });
    await of('coast', abroad, 43, { caseId: coast });
    await of('silent', officer, 44, { caseId: await openCase(officer) });
    await of('alone', officer, 45, {});
    const where = { place: { commune: 'casablanca_maarif', kind: 'street' } };
    const hidden = await openCase(officer, { ...where, modusOperandi: { codes: ['motorcycle'] } });
    await of('kept', officer, 46, { caseId: hidden, sharing: 'prefecture' });
  });
  afterAll(() => service.stop());

  const namesOf = (numbers: readonly string[]) =>
    [...made].flatMap(([name, { number }]) => (numbers.includes(number) ? [name] : []));
  const run = async (filters: object, by = stranger, forCase = caseId) => {
    const answer = await searchByImage(by, await drawing(41, 2), { caseId: forCase, filters });
    expect(answer.status).toBe(200);
    return answer.body as AnsweredSearch;
  };
  const found = async (filters: object) => {
    const { candidates } = await run(filters);
    return namesOf(candidates.map(({ number }) => number));
  };

  it.each<[object, string[]]>([
    [{ communes: ['casablanca_anfa'] }, ['anfa']],
    [{ communes: ['casablanca'] }, ['anfa', 'city']],
    [{ communes: ['casablanca', 'agadir'] }, ['anfa', 'city', 'coast']],
    [{ communes: ['casablanca_sbata'] }, []],
    [{ placeKinds: ['street'] }, ['anfa', 'coast']],
    [{ placeKinds: ['street'], communes: ['agadir'] }, ['coast']],
    [{ modusOperandi: ['bladed_weapon', 'snatching'] }, ['anfa', 'coast']],
    [{ modusOperandi: ['firearm'] }, []],
    [{}, ['anfa', 'city', 'coast', 'silent', 'alone']],
  ])('is of another prefecture by its codes: %j', async (filters, names) => {
    expect(await found(filters)).toEqual(names);
  });

  it('is found by whoever holds it, though it is restricted', async () => {
    const own = await run({ modusOperandi: ['motorcycle'] }, detective, await openCase(detective));
    expect(namesOf(own.candidates.map(({ number }) => number))).toEqual(['anfa', 'coast', 'kept']);
  });

  it('tells what each filter removed, whom it keeps away, and what to drop', async () => {
    const filters = { communes: ['agadir'], placeKinds: ['shop'], modusOperandi: ['motorcycle'] };
    const none = await run(filters);
    expect(none).toMatchObject({
      gallerySize: 0,
      query: { filters },
      filters: [
        { filter: 'communes', removed: 4, removedAlone: 0 },
        { filter: 'placeKinds', removed: 4, removedAlone: 1 },
        { filter: 'modusOperandi', removed: 3, removedAlone: 0 },
      ],
      relaxation: { drop: ['placeKinds'], records: 1 },
      rest: { filtered: 5 },
    });
    const { filters: told } = await run({ placeKinds: ['street'] });
    // The restricted one counts for nobody else, and is in no list.
    expect(told).toMatchObject([{ filter: 'placeKinds', removed: 3, removedAlone: 3 }]);
    expect(namesOf(told[0]?.wouldEnter?.map(({ number }) => number) ?? [])).toEqual([
      'city',
      'silent',
      'alone',
    ]);
    const counted = await stranger.post('/searches/gallery').send({ caseId, filters }).expect(200);
    expect((counted.body as GalleryCount).filters).toEqual(
      none.filters.map(({ filter, removed, removedAlone }) => ({ filter, removed, removedAlone })),
    );
  });

  it('is repeated as it was asked, and says that a case has changed', async () => {
    const filters = { communes: ['casablanca'], modusOperandi: ['snatching'] };
    const { id } = await run(filters);
    const again = async () =>
      (await stranger.post(`/searches/${id}/repeat`).expect(200)).body as object;
    expect(await again()).toMatchObject({ same: true });
    const { version } = (await officer.get(`/cases/${anfa}`)).body as { version: number };
    const change = (fields: object, at: number) =>
      officer.patch(`/cases/${anfa}`).send({ version: at, ...fields });
    await change({ modusOperandi: { codes: ['distraction'] } }, version).expect(200);
    expect(await again()).toMatchObject({
      same: false,
      changes: { left: [{ number: made.get('anfa')?.number, rank: 1, why: 'outside_now' }] },
    });
    await change({ modusOperandi: { codes: ['motorcycle', 'snatching'] } }, version + 1);
    const stored = (await stranger.get(`/searches/${id}`).expect(200)).body as AnsweredSearch;
    expect(stored.query).toMatchObject({ filters });
    expect(numbersOf({ body: stored })).toEqual([made.get('anfa')?.number]);
  });

  it('tells nowhere else where and how it was', async () => {
    const { id } = made.get('anfa') ?? { id: '' };
    const answers = [
      await search(stranger, { caseId, probe: { recordId: id }, filters: {} }),
      await stranger.get(`/sketches/${id}`),
      await stranger.get('/sketches'),
    ];
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(text).not.toMatch(/Batouta|la nuit|casablanca_anfa|snatching/);
    }
  });

  it('is a list of sketches, too', async () => {
    const listed = async (query: object, by = stranger) => {
      const { items } = (await by.get('/sketches').query(query).expect(200)).body as {
        items: Answered[];
      };
      return namesOf(items.map(({ number }) => number));
    };
    expect(await listed({ commune: 'casablanca' })).toEqual(['anfa', 'city']);
    expect(await listed({ placeKind: 'street', modusOperandi: 'motorcycle' })).toEqual([
      'anfa',
      'coast',
    ]);
    expect(await listed({ placeKind: 'street' }, officer)).toEqual(['anfa', 'coast', 'kept']);
    expect(await listed({ commune: 'agadir', placeKind: 'home' })).toEqual([]);
    const wrong = await stranger.get('/sketches').query({ commune: 'Anfa' });
    expect(faultsOf(wrong)).toEqual(['commune: isIn']);
  });

  it.each([
    [{ communes: [] }, 'filters.communes: arrayNotEmpty'],
    [{ communes: ['anfa'] }, 'filters.communes: isIn'],
    [{ placeKinds: ['home', 'home'] }, 'filters.placeKinds: arrayUnique'],
    [{ modusOperandi: 'firearm' }, 'filters.modusOperandi: isArray'],
  ])('refuses %j', async (filters, fault) => {
    const probe = { recordId: made.get('city')?.id };
    expect(faultsOf(await search(officer, { caseId: anfa, probe, filters }))).toEqual([fault]);
  });
});
