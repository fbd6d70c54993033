import { PLACE_SHAPES } from './face-places.js';
import { serviceVocabulary } from './service-vocabulary.js';

const { traits } = await serviceVocabulary();
const places = traits.flatMap((trait) => trait.places ?? []);

describe('places on the face', () => {
  it('are all that include no others, and no more', () => {
    const exact = places.filter(({ covers }) => covers.length === 0).map(({ code }) => code);
    expect(Object.keys(PLACE_SHAPES).sort()).toEqual(exact.sort());
  });

  it('are on the side that they are named by', () => {
    const x = (shape = '') => Number(/^M(-?[\d.]+)/.exec(shape)?.[1]);
    for (const { code, side } of places) {
      if (side === 'left') expect(x(PLACE_SHAPES[code])).toBeGreaterThan(32);
      if (side === 'right') expect(x(PLACE_SHAPES[code])).toBeLessThan(32);
    }
  });
});
