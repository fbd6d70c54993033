import { cellCount, GRID, poolingWeights, REGIONS } from './face-regions.js';

describe('the cells of face regions', () => {
  const cells = poolingWeights();

  it('are means over places of the map', () => {
    expect(cells).toHaveLength(REGIONS.reduce((n, region) => n + cellCount(region), 0));
    for (const weights of cells) {
      expect(weights).toHaveLength(GRID * GRID);
      expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 5);
      expect(new Set(weights.filter((w) => w > 0)).size).toBe(1);
    }
  });

  it('are symmetric', () => {
    for (const weights of cells) {
      weights.forEach((w, place) => {
        const column = place % GRID;
        expect(weights[place - column + (GRID - 1 - column)]).toBe(w);
      });
    }
  });

  it('leave out no part of the face, and look at few places twice', () => {
    const times = Array.from({ length: GRID * GRID }, (_, place) =>
      cells.reduce((n, weights) => n + ((weights[place] ?? 0) > 0 ? 1 : 0), 0),
    );
    const eyesToChin = times.filter((_, p) => {
      const [row, column] = [Math.floor(p / GRID), p % GRID];
      return row >= 4 && row <= 11 && column >= 4 && column <= 9;
    });
    expect(Math.min(...eyesToChin.filter((_, i) => i % 6 === 2))).toBeGreaterThan(0);
    expect(Math.max(...times)).toBeLessThanOrEqual(2);
  });
});
