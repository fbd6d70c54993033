import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A sketch and a photograph of one person; paths are absolute. */
export interface Pair {
  readonly subjectId: string;
  readonly photo: string;
  readonly sketch: string;
}

const COLUMNS = ['subject_id', 'photo_path', 'sketch_path'] as const;

/**
 * Reads a tab-separated list of pairs with a header; further columns are allowed.
 *
 * @throws Error naming the column or the line that is wrong
 */
export async function readPairs(path: string): Promise<Pair[]> {
  const [header = '', ...lines] = (await readFile(path, 'utf8')).trimEnd().split(/\r?\n/);
  const names = header.split('\t');
  const positions = COLUMNS.map((column) => {
    const position = names.indexOf(column);
    if (position < 0) throw new Error(`${path}: no column "${column}"`);
    return position;
  });
  if (lines.length === 0) throw new Error(`${path}: no pairs`);
  const folder = dirname(path);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    const [subjectId, photo, sketch] = positions.map((position) => cells[position]);
    if (!subjectId || !photo || !sketch) {
      throw new Error(`${path}: line ${index + 2} lacks one of ${COLUMNS.join(', ')}`);
    }
    return { subjectId, photo: resolve(folder, photo), sketch: resolve(folder, sketch) };
  });
}

/** Reads a list of image paths, one a line, relative to the list. */
export async function readFileList(path: string): Promise<string[]> {
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) => resolve(dirname(path), line));
}
