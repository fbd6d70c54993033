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
