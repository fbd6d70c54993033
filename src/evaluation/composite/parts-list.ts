import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** An image that parts may be taken from. */
export interface PartsImage {
  readonly path: string;
  /** `male` or `female`; undefined where it is not known. */
  readonly sex: string | undefined;
}

/**
 * The absolute paths of a list of images, one a line, relative to the list's folder, each with
 * the person's sex behind a tab where it is known.
 */
export async function readPartsList(list: string): Promise<PartsImage[]> {
  const lines = (await readFile(list, 'utf8')).split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) => {
    const [path = '', sex] = line.split('\t');
    return { path: resolve(dirname(list), path), sex };
  });
}
