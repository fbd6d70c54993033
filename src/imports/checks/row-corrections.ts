import type { SheetRow } from '../sheets/sheet-row.js';

/** What somebody has said of a row once it was looked through. */
export interface RowCorrection {
  /** What is written there in place of what the sheet has, by heading; nothing where it is empty. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Nothing is made of the row. */
  readonly leftOut?: boolean;
}

/** By the number of the row. */
export type RowCorrections = Readonly<Record<string, RowCorrection>>;

/** A row as it was corrected. */
export function corrected({ line, cells }: SheetRow, { cells: written = {} }: RowCorrection) {
  const kept = cells.filter(([heading]) => written[heading] === undefined);
  const added = Object.entries(written).filter(([, cell]) => cell.trim() !== '');
  // Where it stood, so that a row is read in the order of its columns.
  const order = cells.map(([heading]) => heading);
  const at = (heading: string) => (order.includes(heading) ? order.indexOf(heading) : Infinity);
  const all = [...kept, ...added.map(([heading, cell]) => [heading, cell.trim()] as const)];
  return { line, cells: all.sort(([one], [other]) => at(one) - at(other) || 0) };
}

/** What was said before, and what is said now of the same rows. */
export function withCorrections(
  before: RowCorrections,
  now: readonly (RowCorrection & { readonly line: number })[],
): RowCorrections {
  const all: Record<string, RowCorrection> = { ...before };
  for (const { line, cells, leftOut } of now) {
    const was = all[line] ?? {};
    all[line] = {
      ...was,
      ...(leftOut !== undefined && { leftOut }),
      ...(cells && { cells: { ...was.cells, ...cells } }),
    };
  }
  return all;
}
