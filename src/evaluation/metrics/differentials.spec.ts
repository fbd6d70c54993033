import { differentials } from './differentials.js';

const PEOPLE = 120;

/**
 * People of two groups by turns, and a few of a third; each once in the gallery and once a probe. The
 * similarity to a stranger is a little different each time; within group a it reaches higher.
 */
const people = Array.from({ length: PEOPLE }, (_, i) => ({
  subjectId: String(i),
  columns: { group: i < 4 ? 'few' : i % 2 === 0 ? 'a' : 'b' },
}));
const similarity = (probe: number, entry: number) => {
  if (probe === entry) return probe % 10 === 0 ? 0 : 0.9;
  const own = people[probe]?.columns.group === 'a' && people[entry]?.columns.group === 'a';
  return 0.1 + ((probe * 31 + entry * 17) % 1000) / (own ? 2000 : 4000);
};
const searches = people.map((probe, i) => ({
  ...{ probe, subjectId: probe.subjectId, rank: 1, mated: similarity(i, i), nonMated: 0.1 },
  quality: null,
}));
const similarities = people.map((_, i) => Float32Array.from(people, (_one, j) => similarity(i, j)));
const measure = () => differentials(searches, { gallery: people, similarities }, ['group']);

const NONE = { fmr: NaN, fnmr: NaN, fmr_ratio: NaN, fnmr_ratio: NaN, ci95: { fmr: [NaN, NaN] } };

describe('differentials', () => {
  it('tells rates of each group at one threshold, and their ratio to the geometric mean', () => {
    const [loose, strict] = measure();
    expect(loose).toMatchObject({ by: 'group', fmr_set: 0.01 });
    expect(strict?.threshold).toBeGreaterThan(loose?.threshold ?? NaN);
    const { a = NONE, b = NONE } = loose?.groups ?? {};
    expect(a).toMatchObject({ n_people: 58, n_probes: 58, n_impostors: 58 * 57 });
    expect(a.fmr).toBeGreaterThan(b.fmr);
    expect(Number(a.fmr_ratio) * Number(b.fmr_ratio)).toBeCloseTo(1, 10);
    expect(Number(a.fnmr_ratio) * Number(b.fnmr_ratio)).toBeCloseTo(1, 10);
    // Every tenth is no match, all of them among the even ones.
    expect(a.fnmr).toBeCloseTo(11 / 58, 10);
    expect(b.fnmr).toBe(0);
    const [low, high] = a.ci95.fmr;
    expect(low).toBeLessThanOrEqual(a.fmr);
    expect(high).toBeGreaterThanOrEqual(a.fmr);
  });

  it('compares no group that is too small', () => {
    const { few } = measure()[0]?.groups ?? {};
    expect(few).toMatchObject({ n_people: 4, n_impostors: 12, fmr_ratio: null, fnmr_ratio: null });
  });

  it('leaves out whoever is of no group, and counts who was not enrolled as missed', () => {
    const [first, ...others] = searches;
    if (!first) throw new Error('nobody');
    const absent = { ...first, rank: null, mated: null, nonMated: null };
    const nobody = people.map((one, i) => (i === 1 ? { ...one, columns: { group: 'NA' } } : one));
    const without = [...similarities];
    without[0] = new Float32Array(PEOPLE).fill(NaN);
    const searched = [absent, ...others].map((one, i) => ({
      ...one,
      probe: nobody[i] ?? one.probe,
    }));
    const compared = { gallery: nobody, similarities: without };
    const { few } = differentials(searched, compared, ['group'])[0]?.groups ?? {};
    expect(few).toMatchObject({ n_people: 3, n_impostors: 4, fnmr: 1 / 3 });
  });
});
