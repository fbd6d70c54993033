import { Logger } from '@nestjs/common';
import type { ImageMediaType } from './image-type.js';
import { storageProblems } from './storage.problems.js';

/** A file of a store. */
export interface StoredFile {
  readonly sha256: string;
  /** When it was last written. */
  readonly writtenAt: Date;
}

/** The parts that a store is listed by: the first two hex digits of the hashes. */
export const STORE_PARTS: readonly string[] = Array.from({ length: 256 }, (_, part) =>
  part.toString(16).padStart(2, '0'),
);

/**
 * Where vetted images are kept, under the SHA-256 (lower-case hex) of their bytes. A stored image
 * never changes. The class is also the injection token.
 *
 * Every method throws Problem `storage-unavailable` when the store cannot be reached, and those
 * that take a hash throw `image-hash-invalid` when it is not one.
 */
export abstract class ImageStore {
  private readonly logger = new Logger('Storage');

  /**
   * Keeps `bytes`; answers their SHA-256, 64 lower-case hex digits. When this resolves they survive a crash; when it rejects nothing is visible.
   * Storing the same bytes again, even at the same time, changes nothing.
   * @param mediaType told to those stores that serve images themselves
   * @throws Problem `storage-full`
   */
  abstract put(bytes: Buffer, mediaType: ImageMediaType): Promise<{ sha256: string }>;

  /**
   * The bytes kept under this hash; null when there are none.
   * @throws Problem `stored-image-corrupt` when the bytes no longer match their hash
   */
  abstract read(sha256: string): Promise<Buffer | null>;

  /**
   * The bytes of an image that a record names. When they are gone, the operator reads it in the log.
   * @throws Problem `image-file-missing`, `stored-image-corrupt`
   */
  async load(sha256: string): Promise<Buffer> {
    const bytes = await this.read(sha256);
    if (bytes) return bytes;
    this.logger.error(`Image file ${sha256} is missing: restore it from a backup`);
    throw storageProblems['image-file-missing']({ params: { sha256 } });
  }

  /**
   * Stores bytes again whose file has gone since they were stored: it stood for something erased. Once a
   * row names them nobody removes them (`lock_file`).
   */
  async restore(sha256: string, bytes: Buffer, mediaType: ImageMediaType): Promise<void> {
    if (!(await this.has(sha256))) await this.put(bytes, mediaType);
  }

  /** Whether something is kept under this hash; the bytes are not verified. */
  abstract has(sha256: string): Promise<boolean>;

  /**
   * What is kept under the hashes of one part, in no order; the bytes are not verified.
   * @param part one of `STORE_PARTS`
   */
  abstract list(part: string): Promise<StoredFile[]>;

  /**
   * Removes an image; answers whether there was one. The caller sees to it that no record refers to the
   * image and that nobody is storing it anew.
   */
  abstract delete(sha256: string): Promise<boolean>;

  /**
   * Called at start: removes what writes left unfinished, and shows that the store can be used.
   * @returns how many leftovers were removed
   */
  abstract sweep(): Promise<number>;
}
