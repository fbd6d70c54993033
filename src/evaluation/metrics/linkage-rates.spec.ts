import { Random } from '../../common/index.js';
import { FaceModel } from '../../faces/index.js';
import { type Drawing, linkageRates, type TwiceDrawn } from './linkage-rates.js';

const model = FaceModel.load();
const MALE = {
  sex: { values: ['male'], certainty: 'certain' },
  age: { min: 20, max: 25, certainty: 'certain' },
} as const;
const ELDERLY_FEMALE = {
  sex: { values: ['female'], certainty: 'certain' },
  age: { min: 60, max: 65, certainty: 'certain' },
} as const;

function face(seed: string): Float32Array {
  const random = new Random(seed);
  return model.means.sketch.map((mean) => mean + random.normal());
}

const people = (later: (earlier: Drawing, person: number) => Drawing): TwiceDrawn[] =>
  Array.from({ length: 40 }, (_, person) => {
    const earlier = { embedding: face(`person ${person}`), traits: MALE };
    return [earlier, later(earlier, person)];
  });

describe('linkageRates', () => {
  it('finds everybody drawn twice alike, and no stranger', () => {
    for (const rate of linkageRates(
      people((earlier) => earlier),
      model,
    )) {
      expect(rate).toMatchObject({ falseAlerts: 0, found: 1 });
    }
  });

  it('finds nobody whose second drawing is of somebody else', () => {
    const strangers = people((_, person) => ({ embedding: face(`other ${person}`), traits: {} }));
    for (const rate of linkageRates(strangers, model)) expect(rate.found).toBe(0);
  });

  it('counts a stranger for each of the gallery that is taken for the person', () => {
    const [one] = people((earlier) => earlier);
    if (!one) throw new Error('nobody');
    const twins = [...people((earlier) => earlier), one];
    const [smallest] = linkageRates(twins, model);
    // In two of 41 searches the twin may be in the gallery, which holds thirty of the forty others.
    expect(smallest?.falseAlerts).toBeGreaterThan(0);
    expect(smallest?.falseAlerts).toBeLessThanOrEqual(2 / 41);
  });

  it('lets contradictions speak', () => {
    const contradicted = people((earlier) => ({ ...earlier, traits: ELDERLY_FEMALE }));
    const largest = linkageRates(contradicted, model).at(-1);
    expect(largest?.found).toBe(0);
  });
});
