import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, readdir, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeDirectoryDurably, syncDirectory, writeAtomically } from './durable-file.js';
import { ImageStore, type StoredFile } from './image-store.js';
import { errnoOf, storageFault } from './storage-fault.js';
import { storageProblems } from './storage.problems.js';

const HASH = /^[0-9a-f]{64}$/;

/**
 * Images as files: `ab/cdef…` under the root, and `tmp/` for those being written, in the same file
 * system so that a rename is atomic. Several processes may share a root.
 */
export class FsImageStore extends ImageStore {
  readonly #root: string;
  readonly #temporary: string;

  constructor(root: string) {
    super();
    this.#root = resolve(root);
    this.#temporary = join(this.#root, 'tmp');
  }

  override async put(bytes: Buffer): Promise<{ sha256: string }> {
    const sha256 = hash(bytes);
    const store = () => this.#store(this.#pathOf(sha256), sha256, bytes);
    // ENOENT: another process that starts has swept our temporary file away. Once is enough.
    await store()
      .catch((error: unknown) => {
        if (errnoOf(error) !== 'ENOENT') throw error;
        return store();
      })
      .catch(storageFault);
    return { sha256 };
  }

  override async read(sha256: string): Promise<Buffer | null> {
    const bytes = await readIfThere(this.#pathOf(sha256)).catch(storageFault);
    if (bytes !== null && hash(bytes) !== sha256)
      throw storageProblems['stored-image-corrupt']({ params: { sha256 } });
    return bytes;
  }

  override async has(sha256: string): Promise<boolean> {
    const found = await unlessMissing(stat(this.#pathOf(sha256))).catch(storageFault);
    return found?.isFile() ?? false;
  }

  override async list(part: string): Promise<StoredFile[]> {
    return this.#list(part).catch(storageFault);
  }

  override async delete(sha256: string): Promise<boolean> {
    const path = this.#pathOf(sha256);
    const removed = await unlessMissing(unlink(path).then(() => true)).catch(storageFault);
    if (removed) await syncDirectory(dirname(path)).catch(storageFault);
    return removed ?? false;
  }

  override async sweep(): Promise<number> {
    return this.#sweep().catch(storageFault);
  }

  async #store(path: string, sha256: string, bytes: Buffer): Promise<void> {
    const directory = dirname(path);
    await makeDirectoryDurably(this.#temporary);
    await makeDirectoryDurably(directory);
    const present = await readIfThere(path);
    // What is there but damaged is healed by writing it again.
    if (present === null || hash(present) !== sha256)
      await writeAtomically(path, join(this.#temporary, randomUUID()), bytes);
    // Flushed even if the file was there: its writer may not have come to that yet, and may die.
    await syncDirectory(directory);
    await syncDirectory(this.#root);
  }

  async #list(part: string): Promise<StoredFile[]> {
    const directory = join(this.#root, part);
    const names = (await unlessMissing(readdir(directory))) ?? [];
    const files: StoredFile[] = [];
    for (const name of names) {
      const sha256 = part + name;
      const found = HASH.test(sha256) && (await unlessMissing(stat(join(directory, name))));
      if (found) files.push({ sha256, writtenAt: found.mtime });
    }
    return files;
  }

  async #sweep(): Promise<number> {
    await makeDirectoryDurably(this.#temporary);
    const leftovers = await readdir(this.#temporary);
    for (const name of leftovers) await rm(join(this.#temporary, name), { force: true });
    return leftovers.length;
  }

  #pathOf(sha256: string): string {
    if (!HASH.test(sha256)) throw storageProblems['image-hash-invalid']();
    return join(this.#root, sha256.slice(0, 2), sha256.slice(2));
  }
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function readIfThere(path: string): Promise<Buffer | null> {
  await using file = await unlessMissing(open(path, constants.O_RDONLY | constants.O_NOFOLLOW));
  return file ? await file.readFile() : null;
}

async function unlessMissing<T>(operation: Promise<T>): Promise<T | null> {
  try {
    return await operation;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}
