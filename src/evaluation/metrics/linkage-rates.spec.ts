import { Random } from '../../common/index.js';
import { FaceModel } from '../../faces/index.js';
import { type Drawing, linkageRates, type TwiceDrawn } from './linkage-rates.js';

const model = FaceModel.load();
const MALE = { sex: { values: ['male'], certainty: 'certain' } } as const;
const FEMALE = { sex: { values: ['female'], certainty: 'certain' } } as const;

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
    // Two of 41 · 40 comparisons of strangers are of the twins, in a gallery of thirty.
    expect(smallest?.falseAlerts).toBeCloseTo((30 * 2) / (41 * 40), 9);
  });

  it('lets a contradiction speak', () => {
    const contradicted = people((earlier) => ({ ...earlier, traits: FEMALE }));
    const largest = linkageRates(contradicted, model).at(-1);
    expect(largest?.found).toBe(0);
  });
});
