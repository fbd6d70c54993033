import type { ListedFace } from '../matching/index.js';
import { isLikelyDuplicate, PAIR_THRESHOLD } from './likely-duplicate.js';

const face = (similarity: number): ListedFace => ({
  ...{ imageId: 'i', similarity, percentile: 100, band: 'notable', regions: [] },
});

describe('a pair of which a person is asked', () => {
  it('resembles more than one stranger in twenty would', () => {
    expect(isLikelyDuplicate({ strength: PAIR_THRESHOLD, face: face(0.8) })).toBe(true);
    expect(isLikelyDuplicate({ strength: PAIR_THRESHOLD - 0.01, face: face(0.8) })).toBe(false);
  });

  it('or is of one picture, however alike the others are', () => {
    expect(isLikelyDuplicate({ strength: 2, face: face(0.99) })).toBe(true);
    expect(isLikelyDuplicate({ strength: 2, face: face(0.96) })).toBe(false);
  });
});
