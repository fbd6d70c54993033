import { makingChanges, type Making, saidAt, withMakingChanges, withSaid } from './said.js';

const WAS: Making = {
  witness: { code: 'T1', role: 'victim' },
  sighting: { unseen: [] },
  image: { likeness: { overall: 6 } },
};

describe('what is said of how a sketch was made', () => {
  it('is read and put at its place, and leaves no empty part', () => {
    expect(saidAt(WAS, ['image', 'likeness', 'overall'])).toBe(6);
    expect(saidAt(WAS, ['image', 'likeness', 'eyes'])).toBeUndefined();
    expect(saidAt(null, ['witness', 'code'])).toBeUndefined();
    const without = withSaid(WAS, ['image', 'likeness', 'overall'], null);
    expect(without).toEqual({ witness: WAS.witness, sighting: WAS.sighting });
    expect(withSaid(null, ['witness', 'code'], 'T1')).toEqual({ witness: { code: 'T1' } });
    expect(withSaid({ witness: { code: 'T1' } }, ['witness', 'code'], null)).toBeNull();
    // Nobody was shown anything, which is said.
    expect(withSaid(null, ['interview', 'seenBefore'], [])).toEqual({
      interview: { seenBefore: [] },
    });
  });

  it('is changed by what differs alone', () => {
    const is = withSaid(withSaid(WAS, ['witness', 'role'], null), ['sighting', 'unseen'], ['hair']);
    const changed = { witness: { role: null }, sighting: { unseen: ['hair'] } };
    expect(makingChanges(WAS, is)).toEqual(changed);
    expect(makingChanges(WAS, null)).toBeNull();
    expect(makingChanges(null, WAS)).toEqual(WAS);
    const theirs = withSaid(WAS, ['witness', 'code'], 'T2');
    expect(withMakingChanges(theirs, changed as Making)).toEqual({
      ...WAS,
      witness: { code: 'T2' },
      sighting: { unseen: ['hair'] },
    });
    expect(withMakingChanges(theirs, null)).toBeNull();
  });
});
