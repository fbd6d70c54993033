import fc from 'fast-check';
import { alertState, type PrefectureOpinion, OUTCOMES } from './alert-state.js';

const HOLDERS = ['cas', 'aga'];
const opinions = (prefectures: readonly string[]): fc.Arbitrary<PrefectureOpinion[]> =>
  fc.array(
    fc.record({
      prefectureId: fc.constantFrom(...prefectures),
      outcome: fc.constantFrom(...OUTCOMES),
    }),
    { maxLength: 8 },
  );
const of = (prefectureId: string, outcome: PrefectureOpinion['outcome']) => ({
  prefectureId,
  outcome,
});

describe('alertState', () => {
  it('is open until every holder has spoken', () => {
    fc.assert(
      fc.property(opinions(['cas', 'elsewhere']), (given) => {
        expect(alertState(HOLDERS, given)).toBe('open');
      }),
    );
  });

  it('is what both say when they agree, and what one says who holds both', () => {
    for (const outcome of OUTCOMES) {
      const [cas, aga] = [of('cas', outcome), of('aga', outcome)];
      expect(alertState(HOLDERS, [cas, aga])).toBe(outcome);
      expect(alertState(['cas', 'cas'], [cas])).toBe(outcome);
    }
  });

  it('is disputed for a contradiction, and cautious otherwise', () => {
    for (const [one, other, state] of [
      ['potential', 'no_candidate', 'disputed'],
      ['potential', 'inconclusive', 'potential'],
      ['no_candidate', 'inconclusive', 'inconclusive'],
    ] as const) {
      expect(alertState(HOLDERS, [of('cas', one), of('aga', other)])).toBe(state);
    }
  });

  it('knows neither first nor second holder', () => {
    fc.assert(
      fc.property(opinions(HOLDERS), (given) => {
        expect(alertState(['aga', 'cas'], given)).toBe(alertState(HOLDERS, given));
      }),
    );
  });

  it('goes by the last opinion of each holder, and by nobody else', () => {
    fc.assert(
      fc.property(opinions([...HOLDERS, 'elsewhere']), (given) => {
        const last = HOLDERS.flatMap(
          (holder) => given.findLast(({ prefectureId }) => prefectureId === holder) ?? [],
        );
        expect(alertState(HOLDERS, given)).toBe(alertState(HOLDERS, last));
      }),
    );
  });
});
