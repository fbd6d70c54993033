import fc from 'fast-check';
import { bandOf, BANDS } from './expected-strangers.js';

const place = (evidence: number, faces: number) => BANDS.indexOf(bandOf(evidence, faces));

describe('bandOf', () => {
  it('is by how many strangers are expected to resemble the probe as much', () => {
    expect(bandOf(Math.log(1001), 100)).toBe('stands_out');
    expect(bandOf(Math.log(999), 100)).toBe('notable');
    expect(bandOf(Math.log(99), 100)).toBe('one_of_several');
    expect(bandOf(Math.log(9), 100)).toBe('unremarkable');
    expect(bandOf(-1, 1)).toBe('one_of_several');
  });

  it('never rises with the gallery, never falls with the resemblance', () => {
    const evidence = fc.double({ min: -20, max: 20, noNaN: true });
    const faces = fc.integer({ min: 1, max: 1e7 });
    fc.assert(
      fc.property(evidence, evidence, faces, faces, (e, f, n, m) => {
        expect(place(e, Math.max(n, m))).toBeGreaterThanOrEqual(place(e, Math.min(n, m)));
        expect(place(Math.max(e, f), n)).toBeLessThanOrEqual(place(Math.min(e, f), n));
      }),
    );
  });
});
