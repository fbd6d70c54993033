import { GRID, REGION_CELLS, REGIONS, TIGHT_GRID, tightCells } from './face-regions.js';

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

describe('the cells of the tight crop', () => {
  it('are each place of the map at most once a region, and together all but two on the cheeks', () => {
    const all = REGIONS.map((region) => tightCells(region, TIGHT_GRID).flat());
    for (const places of all) expect(new Set(places).size).toBe(places.length);
    const [left, right] = [4 * TIGHT_GRID + 1, 4 * TIGHT_GRID + 5];
    const places = Array.from({ length: TIGHT_GRID * TIGHT_GRID }, (_, place) => place);
    expect(places.filter((place) => !all.flat().includes(place))).toEqual([left, right]);
  });

  it('are the same parts of the face in a finer map', () => {
    const side = 2 * TIGHT_GRID;
    for (const region of REGIONS) {
      const coarse = tightCells(region, side).map((places) => [
        ...new Set(
          places.map((place) => {
            const [row, column] = [Math.floor(place / side), place % side];
            return Math.floor(row / 2) * TIGHT_GRID + Math.floor(column / 2);
          }),
        ),
      ]);
      expect(coarse).toEqual(tightCells(region, TIGHT_GRID));
    }
  });
});
