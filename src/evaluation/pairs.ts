import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A sketch and a photograph of one person; paths are absolute. */
export interface Pair {
  readonly subjectId: string;
  readonly photo: string;
  readonly sketch: string;
  /** Whom it belongs with when pairs are held out together, such as an artist. */
  readonly fold?: string;
}

const COLUMNS = ['subject_id', 'photo_path', 'sketch_path'] as const;

/**
 * Reads a tab-separated list of pairs with a header; further columns are allowed, and one of them
 * may say which pairs are held out together.
 *
 * @throws Error naming the column or the line that is wrong
 */
export async function readPairs(path: string, foldColumn?: string): Promise<Pair[]> {
  const [header = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split(/\r?\n/);
  const names = header.split('\t');
  const columns = foldColumn === undefined ? COLUMNS : [...COLUMNS, foldColumn];
  const positions = columns.map((column) => {
    const position = names.indexOf(column);
    if (position < 0) throw new Error(`${path}: no column "${column}"`);
    return position;
  });
  if (lines.length === 0) throw new Error(`${path}: no pairs`);
  const folder = dirname(path);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const [subjectId, photo, sketch, fold] = positions.map((position) => cells[position]);
    if (!subjectId || !photo || !sketch) {
      throw new Error(`${path}: line ${index + 2} lacks one of ${COLUMNS.join(', ')}`);
    }
    const paths = { photo: resolve(folder, photo), sketch: resolve(folder, sketch) };
    return { subjectId, ...paths, ...(fold !== undefined && { fold }) };
  });
}

/** Reads a list of image paths, one a line, relative to the list. */
export async function readFileList(path: string): Promise<string[]> {
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) => resolve(dirname(path), line));
}
