import { nameLikeness } from './name-likeness.js';
import { nameUnits } from './name-units.js';

const likeness = (a: string, b: string) => nameLikeness(nameUnits(a), nameUnits(b));

describe('the likeness of names', () => {
  it('is 1 of the same name, and 0 of names with nothing in common', () => {
    expect(likeness('Mohamed Alaoui', 'Mohamed Alaoui')).toBeCloseTo(1);
    expect(likeness('Mohamed Alaoui', 'Driss Bennani')).toBe(0);
  });

  it.each([
    ['Ahmed Alaoui', 'أحمد العلوي', 'حميد العلوي'],
    ['Mohamed Alaoui', 'Mohammed Alaoui', 'Mohamed Alami'],
    ['Mohamed Alaoui', 'محمد العلوي', 'محمد'],
    ['Alaoui', 'El Alaoui', 'Alaoui Mohammed Amine'],
    ['Mohmaed Alouai', 'Mohamed Alaoui', 'Driss Alaoui'],
  ])('of %s is greater with %s than with %s', (asked, more, less) => {
    expect(likeness(asked, more)).toBeGreaterThan(likeness(asked, less));
  });
});
