import fc from 'fast-check';
import { traitSets } from '../../test/support/trait-arbitraries.js';
import { contradicts } from './contradicts.js';
import { parseTraitFilters, parseTraits } from './parse-traits.js';

const check = (filters: unknown, traits: unknown) => {
  const read = parseTraitFilters(filters);
  const record = parseTraits(traits);
  expect([...read.errors, ...record.errors]).toEqual([]);
  return contradicts(read.filters, record.traits);
};

describe('contradicts', () => {
  it('leaves out a record whose known values are all others', () => {
    expect(check({ eye_color: { values: ['blue'] } }, { eye_color: { values: ['brown'] } })).toBe(
      true,
    );
  });

  it('keeps a record that shares one of its alternatives', () => {
    const record = { eye_color: { values: ['brown', 'hazel'] } };
    expect(check({ eye_color: { values: ['hazel', 'green'] } }, record)).toBe(false);
  });

  it.each([
    [30, 40, false],
    [35, 40, false],
    [36, 40, true],
    [10, 24, true],
    [10, 25, false],
    [10, 100, false],
  ])('compares 25–35 years with %i–%i', (min, max, out) => {
    expect(check({ age: { min, max } }, { age: { min: 25, max: 35 } })).toBe(out);
  });

  it('keeps a record in which the trait is unknown, unless it must be known', () => {
    const filters = (requireKnown: boolean) => ({
      sex: { values: ['male'], requireKnown },
    });
    expect(check(filters(false), {})).toBe(false);
    expect(check(filters(true), {})).toBe(true);
    expect(check({ height: { min: 170, max: 180, requireKnown: true } }, {})).toBe(true);
  });

  it('keeps records that show the mark it names', () => {
    const record = { marks: [{ kind: 'mole', place: 'chin' }] };
    expect(check({ marks: [{ kind: 'scar' }] }, record)).toBe(true);
    expect(check({ marks: [{ kind: 'mole' }] }, record)).toBe(false);
    expect(check({ marks: [{ kind: 'mole' }] }, {})).toBe(true);
  });

  it.each([
    ['cheek_left', 'cheek_left', false],
    ['cheek_left', 'cheek', false],
    ['cheek', 'cheek_left', false],
    ['face', 'cheek_left', false],
    ['cheek_left', 'face', false],
    ['cheek_left', 'cheek_right', true],
    ['face', 'neck', true],
  ])('asked for a scar at %s, meets one at %s', (asked, recorded, out) => {
    const filters = { marks: [{ kind: 'scar', place: asked }] };
    expect(check(filters, { marks: [{ kind: 'scar', place: recorded }] })).toBe(out);
  });

  it('never leaves out a record by filters made of what it says', () => {
    fc.assert(
      fc.property(traitSets, traitSets, (record, other) => {
        const asFilters = (set: object) =>
          Object.fromEntries(
            Object.entries(set).map(([trait, value]) => [
              trait,
              Array.isArray(value) ? value : { ...(value as object), requireKnown: true },
            ]),
          );
        expect(contradicts(asFilters(record), record)).toBe(false);
        // More conditions never bring a record back.
        if (contradicts(asFilters(record), other)) {
          expect(contradicts({ ...asFilters(other), ...asFilters(record) }, other)).toBe(true);
        }
      }),
    );
  });
});
