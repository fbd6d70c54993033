import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file of a bundle. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The same for every bundle: when it was made is told by the manifest, which is signed. */
const TIME = new Date('2000-01-01T12:00:00Z');

/**
 * A ZIP archive, stored and not compressed: what is read of it is no larger than it is, and the same
 * files make the same bytes whatever the version of the compressor.
 */
export function writeArchive(files: readonly BundleFile[]): Readable {
  const zip = new ZipFile();
  for (const { name, bytes } of files) {
    zip.addBuffer(bytes, name, { mtime: TIME, mode: 0o100644, compress: false });
  }
  zip.end();
  return zip.outputStream as Readable;
}
