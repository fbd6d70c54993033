import { Random } from '../../common/index.js';
import { type GroupedFace, higherRate } from './stranger-rates.js';

const DIMENSIONS = 32;

/** Faces of strangers, more alike the more they share of one and the same face. */
function strangers(random: Random, count: number, group: string | undefined, shared = 0) {
  return Array.from({ length: count }, (): GroupedFace => {
    const own = Array.from({ length: DIMENSIONS }, () => random.between(-1, 1));
    const face = own.map((value, i) => (1 - shared) * value + shared * (i % 2 === 0 ? 1 : -1));
    const length = Math.hypot(...face);
    return { face: Float32Array.from(face, (value) => value / length), group };
  });
}

describe('higherRate', () => {
  it('tells a group whose people are more alike than others, and not those others', () => {
    const random = new Random('more alike');
    const faces = [...strangers(random, 120, 'a'), ...strangers(random, 40, 'b', 0.3)];
    const rate = higherRate(faces, 'b');
    expect(rate?.atLeast).toBeGreaterThan(1);
    expect(rate?.times).toBeGreaterThan(rate?.atLeast ?? 0);
    expect(higherRate(faces, 'a')).toBeNull();
  });

  it('tells neither of two groups that look different from each other, and are as alike within', () => {
    const random = new Random('different');
    const others = strangers(random, 60, 'b', 0.3);
    const mirrored = others.map(({ face }) => ({ face: face.map((v) => -v), group: 'a' }));
    const faces = [...mirrored, ...others];
    expect([higherRate(faces, 'a'), higherRate(faces, 'b')]).toEqual([null, null]);
  });

  it('says nothing without cause in more than one gallery of twenty', () => {
    const random = new Random('without cause');
    const told = Array.from({ length: 200 }, () =>
      higherRate([...strangers(random, 70, 'a'), ...strangers(random, 30, 'b')], 'b'),
    ).filter((rate) => rate !== null);
    expect(told.length / 200).toBeLessThanOrEqual(0.05);
  });

  it('says nothing of a few people, or of those of whom no group is stated', () => {
    const random = new Random('few');
    const faces = [...strangers(random, 60, 'a'), ...strangers(random, 19, 'b', 0.6)];
    expect(higherRate(faces, 'b')).toBeNull();
    const unstated = strangers(random, 40, undefined, 0.6);
    expect(higherRate([...strangers(random, 60, 'a'), ...unstated], 'c')).toBeNull();
    expect(higherRate([], 'a')).toBeNull();
  });
});
