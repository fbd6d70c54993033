import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** Largest archive that is read; a bundle has a few hundred kilobytes. */
export const MOST_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 32;

/** No folder, hence no way out of one. */
const NAME = /^[A-Za-z0-9][\w.-]{0,63}$/;
const END_RECORD = 22;
const DATA_DESCRIPTOR = 8;

/** An archive that is none, or is none of ours. */
export class ArchiveFault extends Error {}

/**
 * The files of an archive as `writeArchive` makes them. Anything an archive may have besides is a
 * fault: compression, folders, links, two files of one name, a name that its two headers spell
 * differently, bytes that belong to no file.
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
  if (zip.entryCount > MOST_FILES) throw new ArchiveFault('Too many files in the archive');
  const directory = zip.readEntryCursor as unknown as number;
  const files = new Map<string, Buffer>();
  // Where the next file must begin: one after the other from the first byte on.
  let next = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName: name } = entry;
    if (!NAME.test(name)) throw new ArchiveFault(`No name for a file: ${JSON.stringify(name)}`);
    if (files.has(name)) throw new ArchiveFault(`${name} is there twice`);
    const start = await dataStart(zip, entry);
    if (entry.relativeOffsetOfLocalHeader !== next) {
      throw new ArchiveFault(`Bytes before ${name} belong to no file`);
    }
    next = start + entry.uncompressedSize;
    if (next > directory) throw new ArchiveFault(`${name} ends beyond the files`);
    files.set(name, bytes.subarray(start, next));
  }
  const end = zip.readEntryCursor as unknown as number;
  if (next !== directory || end !== bytes.length - END_RECORD) {
    throw new ArchiveFault('Bytes after the files belong to none');
  }
  return files;
}

/** Where the bytes of a file begin, after a header that says what the directory says. */
async function dataStart(zip: ZipFile, entry: Entry): Promise<number> {
  const { fileName: name, compressionMethod, generalPurposeBitFlag } = entry;
  const { compressedSize, uncompressedSize, fileNameRaw } = entry;
  if (compressionMethod !== 0 || entry.isEncrypted() || compressedSize !== uncompressedSize) {
    throw new ArchiveFault(`${name} is compressed or encrypted`);
  }
  const local = await zip.readLocalFileHeaderPromise(entry);
  const agree =
    local.fileName.equals(fileNameRaw) &&
    local.compressionMethod === 0 &&
    local.generalPurposeBitFlag === generalPurposeBitFlag &&
    (generalPurposeBitFlag & DATA_DESCRIPTOR) === 0 &&
    local.compressedSize === compressedSize &&
    local.uncompressedSize === uncompressedSize;
  if (!agree) throw new ArchiveFault(`The two headers of ${name} differ`);
  return local.fileDataStart;
}
