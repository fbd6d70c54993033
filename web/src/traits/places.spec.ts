import { BODY_SHAPES } from './body-places.js';
import { FACE_SHAPES } from './face-places.js';
import { serviceVocabulary } from './service-vocabulary.js';

const { traits } = await serviceVocabulary();
const places = traits.flatMap((trait) => trait.places ?? []);
const isCover = (code: string) =>
  places.some((place) => place.code === code && place.covers.length > 0);

describe.each([
  ['face', FACE_SHAPES],
  ['body', BODY_SHAPES],
] as const)('places on the %s', (region, shapes) => {
  it('are all that include no others, and no more', () => {
    const exact = places.filter((place) => place.region === region && place.covers.length === 0);
    expect(Object.keys(shapes).sort()).toEqual(exact.map(({ code }) => code).sort());
  });

  it('are on the side that they are named by', () => {
    const x = (shape = '') => Number(/^M(-?[\d.]+)/.exec(shape)?.[1]);
    for (const { code, side } of places.filter((place) => place.region === region)) {
      if (side === 'left' && !isCover(code)) expect(x(shapes[code])).toBeGreaterThan(32);
      if (side === 'right' && !isCover(code)) expect(x(shapes[code])).toBeLessThan(32);
    }
  });
});
