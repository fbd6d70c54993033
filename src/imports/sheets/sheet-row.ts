/** What stands in a cell: a text; from a workbook or from JSON also a number or a truth value, from JSON anything. */
export type Cell = unknown;

/** A row of a sheet that is no heading. */
export interface SheetRow {
  /** Its number as a spreadsheet shows it, from 1; of JSON Lines, its line. */
  readonly line: number;
  /** By the heading of its column, in the order of the columns; cells without anything are left out. */
  readonly cells: readonly (readonly [heading: string, cell: Cell])[];
}

/** A sheet, read as a stream: rows are not held. */
export interface Sheet {
  /** The headings, where the sheet has a row of them. */
  readonly headings: readonly string[] | null;
  readonly rows: AsyncIterable<SheetRow>;
}

const isEmpty = (cell: Cell) => cell === null || cell === undefined || cell === '';
const trimmed = (cell: Cell): Cell => (typeof cell === 'string' ? cell.trim() : cell);

/** A heading is a text, and may be a year. */
const headingIn = (cell: Cell) =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';

/** A row without its empty cells; what stands beyond the headings is in a column without one. */
export function sheetRow(
  line: number,
  headings: readonly string[],
  cells: readonly Cell[],
): SheetRow {
  const said = cells.flatMap((cell, at) => {
    const kept = trimmed(cell);
    return isEmpty(kept) ? [] : [[headings[at] ?? '', kept] as const];
  });
  return { line, cells: said };
}

/** Takes the first row that is not empty for the headings of those after it; empty rows are left out. */
export async function headed(
  rows: AsyncIterator<readonly [line: number, cells: readonly Cell[]]>,
): Promise<Sheet> {
  for (;;) {
    const next = await rows.next();
    if (next.done) return { headings: [], rows: none() };
    const headings = next.value[1].map(headingIn);
    if (headings.some((one) => one !== '')) return { headings, rows: below(rows, headings) };
  }
}

async function* below(
  rows: AsyncIterator<readonly [line: number, cells: readonly Cell[]]>,
  headings: readonly string[],
): AsyncGenerator<SheetRow> {
  try {
    for (;;) {
      const next = await rows.next();
      if (next.done) return;
      const row = sheetRow(next.value[0], headings, next.value[1]);
      if (row.cells.length > 0) yield row;
    }
  } finally {
    // Whoever reads no further: what the rows come from is closed.
    await rows.return?.();
  }
}

async function* none(): AsyncGenerator<SheetRow> {
  // A sheet without anything.
}
