/** Of most file systems, in bytes. */
const LONGEST_SEGMENT = 255;
const MOST_SEGMENTS = 16;

/** What no file is called, or what a terminal takes for more than a name. */
// eslint-disable-next-line no-control-regex
const UNUSABLE = /^\.{0,2}$|[\u0000-\u001F\u007F]/;

/**
 * Under which path an image that was sent is kept, below a folder of its own; null of what would lead elsewhere.
 * @param originalname as multer has it: in Latin-1, with folders
 */
export function sentImageName(originalname: string): string | null {
  const name = Buffer.from(originalname, 'latin1').toString().normalize('NFC');
  const segments = name.replaceAll('\\', '/').split('/');
  const isUsable = segments.every(
    (one) => !UNUSABLE.test(one) && Buffer.byteLength(one) <= LONGEST_SEGMENT,
  );
  return isUsable && segments.length <= MOST_SEGMENTS ? segments.join('/') : null;
}
