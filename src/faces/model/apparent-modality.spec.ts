import { FEATURE_PROFILES } from './feature-profiles.js';
import { fitModality } from '../training/fit-modality.js';
import { apparentModality } from './apparent-modality.js';

const PROFILE = FEATURE_PROFILES['mobileface-faceres'];

/** Features that say nothing of who it is, and in some channels whether it is drawn. */
function face(index: number, drawn: boolean): Float32Array {
  return Float32Array.from({ length: PROFILE.dimensions }, (_, i) => {
    const noise = Math.sin(12.9898 * (i + 1) + 78.233 * (index + 1)) * 43_758.5453;
    const mark = i % 512 < 8 ? 0.5 * (drawn ? 1 : -1) : 0;
    return noise - Math.floor(noise) - 0.5 + mark;
  });
}

describe('modality', () => {
  const range = (from: number) => Array.from({ length: 150 }, (_, i) => from + i);
  const weights = fitModality(
    range(0).map((i) => face(i, true)),
    range(1000).map((i) => face(i, false)),
    PROFILE,
  );

  it('is told of faces it never saw', () => {
    for (const i of range(5000)) {
      expect(apparentModality(face(i, true), 0, weights, PROFILE)).toBe('sketch');
      expect(apparentModality(face(i, false), 40, weights, PROFILE)).toBe('photo');
    }
  });

  it('is unclear half way between', () => {
    const all = [true, false].flatMap((drawn) =>
      range(drawn ? 0 : 1000).map((i) => face(i, drawn)),
    );
    const middle = new Float32Array(PROFILE.dimensions).map(
      (_, i) => all.reduce((sum, f) => sum + (f[i] ?? 0), 0) / all.length,
    );
    expect(apparentModality(middle, 40, weights, PROFILE)).toBe('unclear');
  });

  it('is unclear of a grey image that is smooth as a photograph', () => {
    expect(apparentModality(face(5000, false), 0, weights, PROFILE)).toBe('unclear');
  });

  it('needs faces of both kinds', () => {
    expect(() => fitModality([face(1, true)], [], PROFILE)).toThrow(RangeError);
  });
});
