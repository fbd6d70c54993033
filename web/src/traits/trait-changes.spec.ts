import { traitChanges } from './trait-changes.js';

const certainty = 'certain';
const hair = { values: ['black'], certainty };
const scar = { kind: 'scar', place: 'chin', certainty };

describe('traitChanges', () => {
  it('tells nothing of what stays', () => {
    expect(
      traitChanges({ hair, marks: [scar] }, { hair: { ...hair }, marks: [{ ...scar }] }),
    ).toEqual({});
  });

  it('tells what is new, what is other and what is gone', () => {
    const after = { hair: { ...hair, certainty: 'unsure' }, marks: [scar] };
    expect(traitChanges({ hair, beard: hair }, after)).toEqual({
      hair: { values: ['black'], certainty: 'unsure' },
      beard: null,
      marks: [scar],
    });
  });

  it('takes away the end of a range that is no longer told', () => {
    const age = { min: 20, max: 30, certainty };
    expect(traitChanges({ age }, { age: { min: 20, certainty } })).toEqual({
      age: { min: 20, max: null, certainty },
    });
  });
});
