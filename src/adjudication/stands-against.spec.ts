import { standsAgainst } from './stands-against.js';

type Weighed = Parameters<typeof standsAgainst>[0];

const weighed = (face: number | null, band: string, ...traits: number[]) =>
  ({
    evidence: { face: face ?? 0, traits: 0, traitShare: 0 },
    face: face === null ? null : { band },
    traits: traits.map((evidence) => ({ evidence })),
  }) as unknown as Weighed;

describe('against a candidate stands', () => {
  it.each<[string, Weighed, boolean]>([
    ['nothing where all agree', weighed(4, 'stands_out', 1, 0), false],
    ['an unremarkable face', weighed(0.1, 'unremarkable', 1), true],
    ['a face that speaks against', weighed(-7, 'one_of_several'), true],
    ['a trait that differs', weighed(4, 'notable', 1, -0.8), true],
    ['nothing of a face that was not compared', weighed(null, '', 1), false],
  ])('%s', (_, candidate, against) => {
    expect(standsAgainst(candidate)).toBe(against);
  });
});
