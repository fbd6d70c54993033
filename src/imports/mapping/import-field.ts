import type { Text } from '../../common/index.js';
import { foldedWord, writtenDay } from '../../common/index.js';
import { excelDay } from '../sheets/excel-day.js';
import type { Cell } from '../sheets/sheet-row.js';
import { type RowSaid, textOf } from './row-said.js';
import { codeWritten } from './written-labels.js';

/** Something that a column may say. */
export interface ImportField {
  /** By which a mapping names it: where it stands in a body of the API, or `reference`, `image`, `case`. */
  readonly name: string;
  /** Headings that are taken for it. */
  readonly headings: readonly string[];
  readonly put: (said: RowSaid, cell: Cell, heading: string) => void;
}

/** What a cell of a field says, as the API has it. */
export type CellReader = (cell: Cell) => unknown;

/** A field of the body of the same name. */
export const bodyField = (
  name: string,
  headings: readonly string[],
  read: CellReader = textOf,
): ImportField => ({
  name,
  headings,
  put: (said, cell, heading) => {
    said.set(name, read(cell), heading);
  },
});

/** A day: `31/12/2024`, `2024-12-31`, or the number that a spreadsheet keeps it as. */
export const day: CellReader = (cell) => {
  const serial = typeof cell === 'string' && /^\d{5}$/.test(cell) ? Number(cell) : cell;
  if (typeof serial === 'number') return excelDay(serial) ?? String(cell);
  return typeof cell === 'string' ? writtenDay(cell) : cell;
};

/** One of some codes, by what people call them. */
export const codeOf =
  (labels: Readonly<Record<string, readonly string[]>>): CellReader =>
  (cell) =>
    typeof cell === 'string' ? codeWritten(labels, cell) : cell;

/** Several texts in one cell. */
export const list: CellReader = (cell) =>
  typeof cell === 'string'
    ? cell
        .split(/[;|،\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== '')
    : cell;

export const namesIn = ({ fr, ar, en }: Text): readonly string[] => [fr, ar, en];

/** Whether a heading is taken for a field. */
export const isHeadingOf = ({ name, headings }: ImportField, heading: string): boolean =>
  [name, ...headings].some((one) => foldedHeading(one) === foldedHeading(heading));

/** A heading without what two people write differently, and without marks that offices add. */
export const foldedHeading = (heading: string) =>
  foldedWord(heading.replace(/[*:()°º.]/g, ' ')).replace(/^_+|_+$/g, '');
