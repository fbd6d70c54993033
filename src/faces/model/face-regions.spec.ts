import { GRID, REGION_CELLS, REGIONS } from './face-regions.js';

describe('the cells of face regions', () => {
  const cells = REGIONS.flatMap((region) => REGION_CELLS[region]);

  it('are places of the map, each once', () => {
    for (const places of cells) {
      expect(new Set(places).size).toBe(places.length);
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThan(GRID * GRID);
    }
  });

  it('are symmetric', () => {
    for (const places of cells) {
      const opposite = places.map((place) => place - 2 * (place % GRID) + GRID - 1);
      expect(new Set(opposite)).toEqual(new Set(places));
    }
  });

  it('leave out no part of the face, and look at few places twice', () => {
    const times = Array.from(
      { length: GRID * GRID },
      (_, place) => cells.filter((places) => places.includes(place)).length,
    );
    const eyesToChin = times.filter((_, p) => {
      const [row, column] = [Math.floor(p / GRID), p % GRID];
      return row >= 4 && row <= 11 && column >= 4 && column <= 9;
    });
    expect(Math.min(...eyesToChin.filter((_, i) => i % 6 === 2))).toBeGreaterThan(0);
    expect(Math.max(...times)).toBeLessThanOrEqual(2);
  });
});
