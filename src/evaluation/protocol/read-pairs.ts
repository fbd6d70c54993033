import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A photograph of a person, and a sketch where the list has one; paths are absolute. */
export interface ListedPhoto {
  readonly subjectId: string;
  readonly photo: string;
  readonly sketch: string | null;
  /** Every cell of the line by the name of its column. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A sketch and a photograph of one person. */
export interface Pair extends ListedPhoto {
  readonly sketch: string;
}

/** Rows are kept whose cell in `column` is `value`. */
export interface RowCondition {
  readonly column: string;
  readonly value: string;
}

const PERSON = 'subject_id';
const SKETCH = 'sketch_path';
/** Where photographs are listed, if nothing else is said. */
export const PHOTO_COLUMNS: readonly string[] = ['photo_path'];

/**
 * Reads a tab-separated list of pairs with a header; further columns are allowed.
 *
 * @param needed further columns that have to be there
 * @throws Error naming the column or the line that is wrong
 */
export async function readPairs(path: string, needed: readonly string[] = []): Promise<Pair[]> {
  const rows = await readRows(path, [PERSON, ...PHOTO_COLUMNS, SKETCH], needed);
  const folder = dirname(path);
  return rows.map(({ cells: [subjectId = '', photo = '', sketch = ''], columns }) => {
    return { subjectId, photo: resolve(folder, photo), sketch: resolve(folder, sketch), columns };
  });
}

/**
 * Reads such a list for its photographs alone.
 *
 * @param photoColumns each names a photograph of the person
 */
export async function readPhotos(
  path: string,
  photoColumns: readonly string[],
  needed: readonly string[] = [],
): Promise<ListedPhoto[]> {
  const rows = await readRows(path, [PERSON, ...photoColumns], needed);
  return rows.flatMap(({ cells: [subjectId = '', ...photos], columns }) =>
    photos.map((photo) => {
      return { subjectId, photo: resolve(dirname(path), photo), sketch: null, columns };
    }),
  );
}

/** Of each row the cells that may not be empty, and every cell by its column. */
async function readRows(path: string, filled: readonly string[], needed: readonly string[]) {
  const [header = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split(/\r?\n/);
  const names = header.split('\t');
  for (const column of [...filled, ...needed]) {
    if (!names.includes(column)) throw new Error(`${path}: no column "${column}"`);
  }
  if (lines.length === 0) throw new Error(`${path}: no pairs`);
  return lines.map((line, index) => {
    const own = line.split('\t');
    const columns = Object.fromEntries(names.map((name, i) => [name, own[i] ?? '']));
    const cells = filled.map((column) => columns[column] ?? '');
    if (cells.includes('')) {
      throw new Error(`${path}: line ${index + 2} lacks one of ${filled.join(', ')}`);
    }
    return { cells, columns };
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
export function pairsWhere<T extends ListedPhoto>(
  pairs: readonly T[],
  conditions: readonly RowCondition[],
): T[] {
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
