import type { FilterView, GalleryCount } from '../../src/search/filters/filter-view.js';
import type { SearchView } from '../../src/search/runs/search-view.js';
import { TRAITS } from '../../src/traits/index.js';
import { openCase } from '../factories/cases.js';
import { blankPaper, drawing } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type AnsweredSearch, search, searchByImage } from '../factories/searches.js';
import { type Caller, problemOf, TestApplication } from '../support/application.js';

type Filters = Readonly<Record<string, unknown>> & { readonly traits?: object };

const sex = (value: string) => ({ sex: { values: [value], certainty: 'certain' } });
const age = (min: number, max: number) => ({ age: { min, max } });
const scar = { marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'certain' }] };
const eyes = (value: string) => ({ eye_color: { values: [value], certainty: 'certain' } });

/** Sketches of fictional people in two prefectures, one of them restricted. */
describe('the filters of a search', () => {
  let service: TestApplication;
  let officer: Caller;
  let abroad: Caller;
  let detective: Caller;
  let caseId: string;
  const made: Answered[] = [];

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    abroad = await person(service, 'forensic_officer', 'AGA');
    detective = await person(service, 'detective', 'CAS');
    caseId = await openCase(detective);
    const robbery = await openCase(officer);
    const of = async (by: Caller, who: number, traits: object, fields: object = {}) => {
      made.push(await create(by, 'sketches', { traits, ...fields }, await drawing(who)));
    };
    // 0 and 1 are drawn alike; the witness of 1 took him for a woman.
    await of(officer, 31, { ...sex('male'), ...age(20, 30) }, { drawnOn: '2024-05-01' });
    await of(officer, 31, { ...sex('female'), ...age(20, 30) });
    await of(officer, 32, sex('male'), { caseId: robbery });
    await of(officer, 33, { ...sex('female'), ...age(50, 60) });
    await of(abroad, 34, { ...sex('male'), ...age(50, 60) });
    await of(abroad, 35, sex('female'), { drawnOn: '2024-07-01' });
    await of(abroad, 36, { ...scar, ...eyes('green') });
    await of(abroad, 31, { ...sex('female'), ...age(20, 30) }, { sharing: 'prefecture' });
  });
  afterAll(() => service.stop());

  const run = async (filters: Filters, query: object = {}, by = detective) => {
    const asked = { caseId, filters, ...query };
    const answer = await searchByImage(by, await drawing(31, 2), asked);
    expect(answer.status).toBe(200);
    return answer.body as AnsweredSearch;
  };
  /** Before a search: what it would go through. */
  const count = async (filters: Filters, query: object = {}, by = detective) =>
    (
      await by
        .post('/searches/gallery')
        .send({ caseId, filters, ...query })
        .expect(200)
    ).body as object;
  const number = (index: number) => made[index]?.number ?? 'none';

  const male = { traits: { sex: { values: ['male'] } } };
  const MANY: Filters = {
    traits: { ...male.traits, age: { min: 20, max: 35, requireKnown: true } },
    prefectures: ['CAS'],
    datedFrom: '2024-06-01',
  };

  it.each<[string, Filters]>([
    ['one', male],
    ['several', MANY],
    ['offences', { offences: ['robbery'], ...male }],
    [
      'marks',
      {
        traits: {
          ...male.traits,
          marks: [{ kind: 'scar' }, { kind: 'scar', place: 'cheek_left' }],
        },
      },
    ],
    ['dates', { datedFrom: '2024-06-01', datedTo: '2025-01-01', prefectures: ['AGA'] }],
  ])('(%s) tell what a search without each of them shows', async (_, filters) => {
    const found = await run(filters);
    const names = namesOf(filters);
    expect(await count(filters)).toEqual({
      gallerySize: found.gallerySize,
      filtered: found.rest?.filtered,
      // Of a search by a face, nothing is asked of its traits.
      evidence: null,
      filters: found.filters.map(({ filter, removed, removedAlone }) => ({
        ...{ filter, removed, removedAlone },
      })),
    });
    // No record is left out by nobody, nor counted twice.
    const inAll = found.filters.map(({ removed = 0 }) => removed);
    expect(Math.max(...inAll)).toBeLessThanOrEqual(found.rest?.filtered ?? 0);
    expect(inAll.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(
      found.rest?.filtered ?? Infinity,
    );
    expect(found.filters.map(({ filter }) => filter).sort()).toEqual([...names].sort());
    for (const { filter, removed, removedAlone, wouldEnter } of found.filters) {
      // As many as it leaves out where it is the only one.
      const only = await run(
        without(
          filters,
          names.filter((name) => name !== filter),
        ),
      );
      expect({ filter, removed }).toEqual({ filter, removed: only.rest?.filtered });
      const again = await run(without(filters, [filter]));
      expect({ filter, removedAlone }).toEqual({
        filter,
        removedAlone: again.gallerySize - found.gallerySize,
      });
      const shown = new Set(found.candidates.map(({ id }) => id));
      const entered = again.candidates
        .filter(({ id, rank }) => !shown.has(id) && rank <= 10)
        .map(({ rank, kind, id, number: no, prefecture, score }) => {
          return { rank, kind, id, number: no, prefecture, score };
        });
      expect({ filter, wouldEnter }).toEqual({ filter, wouldEnter: entered });
    }
  });

  it('name whom a wrong one hides, at the rank he has without it', async () => {
    const found = await run({ ...male, datedFrom: '2024-06-01' }, { limit: 1 });
    const of = (name: string) => found.filters.find(({ filter }) => filter === name);
    expect(found.candidates.map((each) => each.number)).not.toContain(number(0));
    // Found by how he was drawn, whoever says that he is a woman; the woman of AGA is restricted.
    expect(of('traits.sex')).toMatchObject({ removedAlone: 3 });
    expect(of('traits.sex')?.wouldEnter?.[0]).toMatchObject({ rank: 1, number: number(1) });
    expect(of('datedFrom')).toMatchObject({
      removedAlone: 1,
      wouldEnter: [{ rank: 1, number: number(0) }],
    });
  });

  it('neither count nor name what is restricted by another prefecture', async () => {
    const found = await run(male);
    expect(found.filters).toMatchObject([{ removedAlone: 3 }]);
    expect(JSON.stringify(found)).not.toContain(made[7]?.id);
    const theirs = await person(service, 'detective', 'AGA');
    const own = await run(male, { caseId: await openCase(theirs) }, theirs);
    expect(own.filters).toMatchObject([{ removedAlone: 4 }]);
    expect(JSON.stringify(own.filters)).toContain(made[7]?.id);
    const hidden = await run({ prefectures: ['CAS'], traits: { age: { min: 20, max: 22 } } });
    expect(JSON.stringify(hidden)).not.toContain(made[7]?.id);
  });

  it('are counted without the records that are searched with, and by who may search alone', async () => {
    const all = await count({});
    expect(all).toEqual({ gallerySize: 7, filtered: 0, filters: [], evidence: null });
    const probe = { members: [0, 2].map((index) => ({ recordId: made[index]?.id })) };
    expect(await count(male, { probe })).toMatchObject({ gallerySize: 2, filtered: 3 });
    expect(await count(male, { probe, target: 'subjects' })).toMatchObject({ gallerySize: 0 });
    const by = (who: Caller, query: object) => who.post('/searches/gallery').send(query);
    const hidden = { recordId: made[7]?.id };
    problemOf(await by(detective, { caseId, probe: hidden }), 422, 'probe-not-found');
    problemOf(await by(abroad, { caseId }), 422, 'case-unusable');
    problemOf(await by(await person(service, 'auditor'), { caseId }), 403, 'forbidden');
    const petty = await openCase(detective, { offence: 'unspecified' });
    problemOf(await by(detective, { caseId: petty }), 422, 'offence-not-searchable');
  });

  it('are in the log with who counted, some of many times', async () => {
    const other = await openCase(detective);
    const asked = { caseId: other, target: 'subjects', filters: male };
    const ask = () => detective.post('/searches/gallery').send(asked).expect(200);
    const { gallerySize } = (await ask()).body as GalleryCount;
    for (let times = 0; times < 10; times += 1) await ask();
    const logged = await service.rows(
      `SELECT details FROM audit_entries WHERE action = 'gallery.count' AND target = '${other}' ORDER BY id`,
    );
    const { target, filters } = asked;
    expect(logged).toMatchObject(
      [1, 10].map((count) => ({ details: { target, filters, gallery: gallerySize, count } })),
    );
  });

  it('are not explained where there are none, nor relaxed where somebody is found', async () => {
    expect(await run({})).toMatchObject({ filters: [], relaxation: null });
    expect(await run({ traits: {} })).toMatchObject({ filters: [], relaxation: null });
    expect(await run(male)).toMatchObject({ relaxation: null });
  });

  it.each<[string, Filters, object]>([
    ['one', { prefectures: ['NAT'], ...male }, { drop: ['prefectures'], records: 4 }],
    [
      'the one that lets in fewest',
      { prefectures: ['AGA'], datedTo: '2024-06-01' },
      { drop: ['prefectures'], records: 1 },
    ],
    [
      'two',
      {
        prefectures: ['NAT'],
        traits: { age: { min: 90, max: 99, requireKnown: true } },
        datedTo: '2030-01-01',
      },
      { drop: ['prefectures', 'traits.age'], records: 7 },
    ],
  ])('that leave nobody, propose to drop %s', async (_, filters, relaxation) => {
    const nobody = await run(filters);
    expect(nobody).toMatchObject({ gallerySize: 0, candidates: [], relaxation });
    const drop = nobody.relaxation?.drop ?? [];
    const again = await run(without(filters, drop));
    expect(again.gallerySize).toBe(nobody.relaxation?.records);
    expect(again.candidates).not.toEqual([]);
    for (const kept of drop) {
      const less = drop.filter((name) => name !== kept);
      expect((await run(without(filters, less))).candidates).toEqual([]);
    }
  });

  it('that are not to blame, propose nothing', async () => {
    const probe = { traits: { hair_color: { values: ['white'], certainty: 'certain' } } };
    const nobody = await search(detective, { caseId, probe, filters: MANY }).expect(200);
    expect(nobody.body).toMatchObject({
      candidates: [],
      relaxation: { drop: [], records: 0 },
    });
  });

  it('propose no drop that lets in records without a candidate among them', async () => {
    // Only the sketch with the scar has eyes to compare, and it fails both.
    const filters = { prefectures: ['CAS'], traits: { marks: [{ kind: 'tattoo' }] } };
    const query = { caseId, probe: { traits: eyes('green') }, filters };
    const nobody = (await search(detective, query).expect(200)).body as AnsweredSearch;
    expect(nobody.relaxation).toEqual({ drop: ['prefectures', 'traits.marks'], records: 7 });
    expect(nobody.filters).toMatchObject([
      { filter: 'prefectures', removedAlone: 0, wouldEnter: [] },
      { filter: 'traits.marks', removedAlone: 4, wouldEnter: [] },
    ]);
  });

  it('propose no drop that lets in only whom the evidence speaks against', async () => {
    // Of the two subjects the one without a face fails one filter, the other both.
    const faceless = await blankPaper(210);
    await create(officer, 'subjects', { traits: sex('female') }, faceless);
    await create(abroad, 'subjects', { traits: sex('female') }, await drawing(37));
    const query = { target: 'subjects', traits: sex('male') };
    const nobody = await run({ prefectures: ['CAS'], ...male }, query);
    expect(nobody).toMatchObject({
      candidates: [],
      relaxation: { drop: ['prefectures', 'traits.sex'], records: 2 },
    });
  });

  it('are ranked for the ten that alone remove most, and counted for all', async () => {
    const coded = TRAITS.flatMap((each) => (each.kind === 'coded' ? [each] : [])).slice(0, 11);
    const last = coded.at(-1);
    /** The first code of each trait, but of this one the second. */
    const traitsBut = (other?: string) =>
      Object.fromEntries(
        coded.map(({ code, codes }) => [code, { values: [codes[code === other ? 1 : 0]?.code] }]),
      );
    const paper = await blankPaper(200);
    // All alike in what they remove: the last is one too many.
    for (const { code } of coded) {
      await create(officer, 'subjects', { traits: traitsBut(code) }, paper);
    }
    const probe = { traits: traitsBut() };
    const query = { caseId, probe, target: 'subjects', filters: { traits: traitsBut() } };
    const { filters } = (await search(detective, query).expect(200)).body as AnsweredSearch;
    expect(filters).toHaveLength(coded.length);
    for (const { filter, removedAlone, wouldEnter } of filters) {
      const isLast = filter === `traits.${last?.code}`;
      expect({ filter, removedAlone, named: wouldEnter?.length }).toEqual({
        filter,
        removedAlone: isLast ? 1 : (expect.any(Number) as number),
        named: isLast ? undefined : (expect.any(Number) as number),
      });
      // Whom the traits speak against would not enter.
      expect(wouldEnter?.length ?? 0).toBeLessThanOrEqual(removedAlone);
    }
  });

  it('are kept with the run, withheld once restricted, and logged with whom they named', async () => {
    const found = await run({ prefectures: ['CAS'], ...male }, { limit: 1 });
    const again = await detective.get(`/searches/${found.id}`).expect(200);
    expect(again.body).toEqual(found);
    const named = found.filters.flatMap(({ wouldEnter }) => wouldEnter?.map(({ id }) => id) ?? []);
    expect(named).toContain(made[4]?.id);
    const [entry] = await service.rows(
      `SELECT details FROM audit_entries WHERE target = '${found.id}' AND action = 'search.run'`,
    );
    const shown = [...found.candidates.map(({ id }) => id), ...named];
    expect(entry).toMatchObject({ details: { shown } });

    const { id, version } = made[4] ?? { id: '', version: 0 };
    const restrict = { version, sharing: 'prefecture' };
    await abroad.patch(`/sketches/${id}`).send(restrict).expect(200);
    const later = (await detective.get(`/searches/${found.id}`).expect(200)).body as SearchView;
    expect(later.filters).toEqual(
      found.filters.map((each): FilterView => {
        const wouldEnter = (each.wouldEnter ?? []).map((one) =>
          one.id === id ? { rank: one.rank, withheld: true as const } : one,
        );
        return { ...each, wouldEnter };
      }),
    );
    expect(JSON.stringify(later)).not.toContain(id);
  });
});

function namesOf({ traits = {}, ...fields }: Filters): string[] {
  return [...Object.keys(traits).map((trait) => `traits.${trait}`), ...Object.keys(fields)];
}

function without({ traits = {}, ...fields }: Filters, drop: readonly string[]): Filters {
  const kept = (all: object, prefix = '') =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !drop.includes(prefix + name)));
  return { ...kept(fields), traits: kept(traits, 'traits.') };
}
