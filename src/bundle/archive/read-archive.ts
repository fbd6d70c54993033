import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** Largest archive that is read, and most that its files may have; a bundle has a few hundred kilobytes. */
export const MOST_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 32;
/** With what archivers add of their own. */
const MOST_ENTRIES = 4 * MOST_FILES;

/** At the top, or together in one folder, as whoever unpacked it had it. */
const PATH = /^(?:([^/\\]{1,255})\/)?([A-Za-z0-9][\w.-]{0,63})$/;
/** Folders, and what a Mac adds for itself: none of it is of the bundle. */
const OF_THE_ARCHIVER = /^[^/\\]+\/$|^__MACOSX\/|(^|\/)\.DS_Store$/;
const [STORED, DEFLATED] = [0, 8];

/** An archive that is none, or has what no bundle has. */
export class ArchiveFault extends Error {}

/**
 * The files of a bundle, as it was handed out or packed again by any archiver: order, compression, times
 * and attributes tell nothing, since the manifest has every file by its hash. What two readers could read
 * differently is a fault: two files of one name, a name that its two headers spell differently, a way out
 * of the folder.
 *
 * @throws ArchiveFault
 */
export async function readArchive(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  if (bytes.length > MOST_BYTES) throw new ArchiveFault('The archive is too large');
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: true });
    return await filesOf(zip, bytes);
  } catch (failure) {
    if (failure instanceof ArchiveFault) throw failure;
    const why = failure instanceof Error ? failure.message : String(failure);
    throw new ArchiveFault(`No archive that can be read: ${why}`);
  }
}

async function filesOf(zip: ZipFile, bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  if (zip.entryCount > MOST_ENTRIES) throw new ArchiveFault('Too many files in the archive');
  const files = new Map<string, Buffer>();
  const folders = new Set<string>();
  let room = MOST_BYTES;
  for await (const entry of zip.eachEntry()) {
    if (OF_THE_ARCHIVER.test(entry.fileName)) continue;
    const { folder, name } = placeOf(entry.fileName);
    folders.add(folder);
    if (files.has(name)) throw new ArchiveFault(`${name} is there twice`);
    if (files.size === MOST_FILES) throw new ArchiveFault('Too many files in the archive');
    // Before anything is inflated: whatever it says, no more than this is made of it.
    room -= entry.uncompressedSize;
    if (room < 0) throw new ArchiveFault('The files of the archive are too large');
    files.set(name, contentOf(entry, bytes, await dataStart(zip, entry)));
  }
  if (folders.size > 1) throw new ArchiveFault('Its files are in several folders');
  return files;
}

function placeOf(path: string): { readonly folder: string; readonly name: string } {
  const [, folder = '', name] = PATH.exec(path) ?? [];
  if (name === undefined) throw new ArchiveFault(`No name for a file: ${JSON.stringify(path)}`);
  return { folder, name };
}

function contentOf(entry: Entry, bytes: Buffer, start: number): Buffer {
  const { fileName: name, compressionMethod: method, compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) throw new ArchiveFault(`${name} is encrypted`);
  if (method !== STORED && method !== DEFLATED) {
    throw new ArchiveFault(`${name} is compressed in a way that is not known here`);
  }
  const kept = bytes.subarray(start, start + compressedSize);
  const content =
    method === DEFLATED ? inflateRawSync(kept, { maxOutputLength: uncompressedSize + 1 }) : kept;
  if (kept.length === compressedSize && content.length === uncompressedSize) return content;
  throw new ArchiveFault(`${name} is not as large as the archive says`);
}

/** Where the bytes of a file begin, after a header that names it as the directory does. */
async function dataStart(zip: ZipFile, entry: Entry): Promise<number> {
  const local = await zip.readLocalFileHeaderPromise(entry);
  if (
    !local.fileName.equals(entry.fileNameRaw) ||
    local.compressionMethod !== entry.compressionMethod
  ) {
    throw new ArchiveFault(`The two headers of ${entry.fileName} differ`);
  }
  return local.fileDataStart;
}
