import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A sketch and a photograph of one person; paths are absolute. */
export interface Pair {
  readonly subjectId: string;
  readonly photo: string;
  readonly sketch: string;
  /** Every cell of the line by the name of its column. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Rows are kept whose cell in `column` is `value`. */
export interface RowCondition {
  readonly column: string;
  readonly value: string;
}

const COLUMNS = ['subject_id', 'photo_path', 'sketch_path'] as const;

/**
 * Reads a tab-separated list of pairs with a header; further columns are allowed.
 *
 * @param needed further columns that have to be there
 * @throws Error naming the column or the line that is wrong
 */
export async function readPairs(path: string, needed: readonly string[] = []): Promise<Pair[]> {
  const [header = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split(/\r?\n/);
  const names = header.split('\t');
  for (const column of [...COLUMNS, ...needed]) {
    if (!names.includes(column)) throw new Error(`${path}: no column "${column}"`);
  }
  if (lines.length === 0) throw new Error(`${path}: no pairs`);
  const folder = dirname(path);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const columns = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']));
    const [subjectId, photo, sketch] = COLUMNS.map((column) => columns[column]);
    if (!subjectId || !photo || !sketch) {
      throw new Error(`${path}: line ${index + 2} lacks one of ${COLUMNS.join(', ')}`);
    }
    return { subjectId, photo: resolve(folder, photo), sketch: resolve(folder, sketch), columns };
  });
}

/**
 * Reads a condition such as `style=2`.
 *
 * @throws Error when the text is not `column=value`
 */
export function rowCondition(text: string): RowCondition {
  const [, column, value] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  if (column === undefined || value === undefined) {
    throw new Error(`"${text}" is not of the form column=value`);
  }
  return { column, value };
}

/**
 * The pairs that meet every condition.
 *
 * @throws Error when none does
 */
export function pairsWhere(pairs: readonly Pair[], conditions: readonly RowCondition[]): Pair[] {
  const left = pairs.filter(({ columns }) =>
    conditions.every(({ column, value }) => columns[column] === value),
  );
  if (left.length > 0) return left;
  const told = conditions.map(({ column, value }) => `${column}=${value}`).join(' and ');
  throw new Error(`No pair has ${told}`);
}

/** The absolute paths of a list of images, one a line, relative to the list's folder. */
export async function readFileList(path: string): Promise<string[]> {
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) => resolve(dirname(path), line));
}
