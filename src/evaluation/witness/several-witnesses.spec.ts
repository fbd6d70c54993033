import { parseWitnesses } from './several-witnesses.js';

describe('parseWitnesses', () => {
  it('takes how many, and how much they err', () => {
    expect(parseWitnesses('2')).toEqual({ count: 2, level: 3 });
    expect(parseWitnesses('6@1')).toEqual({ count: 6, level: 1 });
  });

  it.each(['', '1', '7', '2@0', '2@6', '2@', '22', 'two'])('refuses "%s"', (wrong) => {
    expect(() => parseWitnesses(wrong)).toThrow(/--witnesses: .* is not 2 to 6/);
  });
});
