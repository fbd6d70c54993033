import { UPLOAD_LIMITS } from '../../storage/index.js';

/** Images that rows name, wherever they are. */
export interface ImportImages {
  /**
   * The bytes of the image of this name, in whatever case it is written, with its folders or without.
   * @returns how many have that name, where it is not one
   */
  read(name: string): Promise<Buffer | 'none' | 'several'>;
  close(): Promise<void>;
}

/** Of a larger one no more is read: it is refused anyway. */
export const MOST_IMAGE_BYTES = UPLOAD_LIMITS.fileSize + 1;

/** All that a stream gives, or as much as an image may have. */
export async function readImage(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let room = MOST_IMAGE_BYTES;
  for await (const piece of stream) {
    pieces.push(piece.subarray(0, room));
    room -= piece.length;
    if (room <= 0) break;
  }
  return Buffer.concat(pieces);
}
