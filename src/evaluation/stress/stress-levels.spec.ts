import { parseStressLevels } from './stress-levels.js';

describe('parseStressLevels', () => {
  it('takes each level once, in ascending order', () => {
    expect(parseStressLevels('3, 0,3')).toEqual([0, 3]);
    expect(parseStressLevels('5')).toEqual([5]);
  });

  it.each(['', '6', '-1', '1.5', '00', '0,', '0-3', 'all'])('refuses "%s"', (wrong) => {
    expect(() => parseStressLevels(wrong)).toThrow(/--stress: .* is no level/);
  });
});
