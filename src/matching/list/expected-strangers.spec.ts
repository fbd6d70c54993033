import fc from 'fast-check';
import { Random } from '../../common/index.js';
import { bandOf, BANDS, expectedStrangers, NEAREST_RECORDS } from './expected-strangers.js';

/** Says nothing against a face: its likelihood ratio is as great as can be. */
const CERTAIN = 50;

const nearestOf = (similarities: readonly number[]) =>
  [...similarities].sort((a, b) => b - a).slice(0, NEAREST_RECORDS);

const similarities = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});

describe('expectedStrangers', () => {
  it('never falls as the face is less similar, nor as others come closer', () => {
    fc.assert(
      fc.property(
        similarities,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, i, by) => {
          const faces = all.length;
          const own = all[i % faces] ?? 0;
          const others = all.filter((_, index) => index !== i % faces);
          const at = (similarity: number, rest: readonly number[]) =>
            expectedStrangers(similarity, CERTAIN, {
              faces,
              nearest: nearestOf([similarity, ...rest]),
            });
          const here = at(own, others);
          expect(at(own - by, others)).toBeGreaterThanOrEqual(here - 1e-9);
          const closer = others.map((other) => Math.max(other, own - by));
          expect(at(own, closer)).toBeGreaterThanOrEqual(here - 1e-9);
        },
      ),
    );
  });

  it('lets a stranger stand out in one search of ten at most, whatever the gallery', () => {
    const random = new Random('strangers');
    // Box and Muller 1958.
    const normal = () =>
      Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(random.between(0, 2 * Math.PI));
    for (const [faces, spread, mean] of [
      [30, 0.16, 0],
      [30, 0.1, 0.3],
      [100, 0.2, 0],
      [1000, 0.16, 0.1],
    ] as const) {
      const searches = 500;
      const stoodOut = Array.from({ length: searches }, () => {
        const gallery = Array.from({ length: faces }, () => mean + spread * normal());
        const nearest = nearestOf(gallery);
        return bandOf(expectedStrangers(nearest[0] ?? 0, CERTAIN, { faces, nearest }));
      }).filter((band) => band === 'stands_out');
      expect(stoodOut.length / searches).toBeLessThanOrEqual(0.1);
    }
  });

  it('lets a face stand out that is far from all others', () => {
    const others = Array.from({ length: 40 }, (_, i) => 0.3 - i / 100);
    const crowd = { faces: 41, nearest: nearestOf([0.85, ...others]) };
    expect(bandOf(expectedStrangers(0.85, CERTAIN, crowd))).toBe('stands_out');
    expect(bandOf(expectedStrangers(0.1, CERTAIN, crowd))).toBe('unremarkable');
  });

  it('among few faces goes by the likelihood ratio, whoever else is alike', () => {
    const alone = expectedStrangers(0.9, 1 + Math.log(8), { faces: 1, nearest: [0.9] });
    expect(alone).toBeCloseTo(1 / 8);
    const twins = { faces: 4, nearest: [0.9, 0.9, 0.88, 0] };
    expect(expectedStrangers(0.9, 1 + Math.log(80), twins)).toBeCloseTo(4 / 80);
  });
});

describe('bandOf', () => {
  it('is by how many strangers are expected to resemble the probe as much', () => {
    expect([0.09, 0.1, 1, 10].map(bandOf)).toEqual(BANDS);
  });
});
