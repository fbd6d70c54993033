import { readFile } from 'node:fs/promises';

/** An image to be enrolled: a file, or bytes made from one. */
export interface ImageSource {
  /** Told in reports; of a file its path. */
  readonly name: string;
  read(): Promise<Buffer>;
}

/** An image that is read from its file when it is needed. */
export function imageFile(path: string): ImageSource {
  return { name: path, read: () => readFile(path) };
}
