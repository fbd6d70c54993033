/** Parts of a face that are compared apart: what a witness may be sure of, or not. */
export const REGIONS = ['eyes', 'nose', 'mouth', 'outline'] as const;
export type Region = (typeof REGIONS)[number];

/** Side of the grid that a feature map lays over the wide crop: 14 × 14 places of 16 pixels. */
export const GRID = 14;

/** First and last place, counted from the top or from the left. */
type Span = readonly [first: number, last: number];

interface Cell {
  readonly rows: Span;
  /** On the left half; the right half has their mirror images. */
  readonly columns: Span;
}

/**
 * Cells of each region, symmetric: a head that is turned a little still has its eye in the cell.
 * The eyes' centres lie in row 6, the nose's tip in row 8, the mouth in row 10.
 */
const CELLS: Readonly<Record<Region, readonly Cell[]>> = {
  // Brows and forehead; eyes.
  eyes: [
    { rows: [4, 5], columns: [3, 6] },
    { rows: [6, 7], columns: [3, 6] },
  ],
  // Bridge; tip and nostrils.
  nose: [
    { rows: [6, 7], columns: [5, 6] },
    { rows: [8, 9], columns: [5, 6] },
  ],
  // Mouth; chin.
  mouth: [
    { rows: [9, 11], columns: [4, 6] },
    { rows: [12, 13], columns: [3, 6] },
  ],
  // Hair; ears and temples; cheeks and jaw.
  outline: [
    { rows: [0, 3], columns: [0, 6] },
    { rows: [4, 8], columns: [0, 2] },
    { rows: [9, 13], columns: [0, 2] },
  ],
};

/** The places of each cell, counted row by row. */
export const REGION_CELLS: Readonly<Record<Region, readonly (readonly number[])[]>> = {
  eyes: CELLS.eyes.map(placesOf),
  nose: CELLS.nose.map(placesOf),
  mouth: CELLS.mouth.map(placesOf),
  outline: CELLS.outline.map(placesOf),
};

function placesOf({ rows, columns }: Cell): readonly number[] {
  const places = [];
  for (let row = rows[0]; row <= rows[1]; row++) {
    for (let column = columns[0]; column <= columns[1]; column++) {
      places.push(row * GRID + column, row * GRID + (GRID - 1 - column));
    }
  }
  return places;
}

/** Side of the grid that is laid over the tight crop: 7 × 7 places of 16 pixels. */
export const TIGHT_GRID = 7;

/** Every place of these rows and columns. */
interface Stretch {
  readonly rows: Span;
  readonly columns: Span;
  /** Places, one below the other, of which the mean is taken; one where nothing is said. */
  readonly tall?: number;
}

/**
 * Stretches of each region in the tight crop, every place by itself: not symmetric, since the mean
 * of both sides was worse (docs/adr/0028). The eyes' centres lie in row 3, the mouth in row 5.
 */
const STRETCHES: Readonly<Record<Region, readonly Stretch[]>> = {
  eyes: [{ rows: [2, 3], columns: [1, 5] }],
  nose: [{ rows: [3, 4], columns: [2, 4] }],
  mouth: [{ rows: [5, 6], columns: [1, 5] }],
  // Hair; temples, cheeks and jaw on either side.
  outline: [
    { rows: [0, 1], columns: [0, 6], tall: 2 },
    { rows: [2, 5], columns: [0, 0], tall: 2 },
    { rows: [2, 5], columns: [6, 6], tall: 2 },
    { rows: [6, 6], columns: [0, 0] },
    { rows: [6, 6], columns: [6, 6] },
  ],
};

/**
 * The cells of a region in a map of the tight crop, each a list of places counted row by row.
 *
 * @param side of the map, `TIGHT_GRID` or a multiple: a place is then as many places of the map
 */
export function tightCells(region: Region, side: number): readonly (readonly number[])[] {
  const fine = side / TIGHT_GRID;
  return STRETCHES[region].flatMap(({ rows, columns, tall = 1 }) =>
    steps(rows, tall).flatMap((row) =>
      steps(columns, 1).map((column) =>
        steps([row * fine, (row + tall) * fine - 1], 1).flatMap((y) =>
          steps([column * fine, (column + 1) * fine - 1], 1).map((x) => y * side + x),
        ),
      ),
    ),
  );
}

function steps([first, last]: Span, by: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, i) => first + i * by);
}
