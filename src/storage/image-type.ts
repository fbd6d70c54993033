export type ImageMediaType = 'image/jpeg' | 'image/png' | 'image/webp';

const ACCEPTED: readonly string[] = ['image/jpeg', 'image/png', 'image/webp'];

interface Signature {
  readonly mediaType: string;
  /** `latin1` text expected at `offset`, one of. */
  readonly magic: readonly string[];
  readonly offset?: number;
}

// More specific signatures come first: RIFF and ISO base media files name their kind further in.
const SIGNATURES: readonly Signature[] = [
  { mediaType: 'image/jpeg', magic: ['\xff\xd8\xff'] },
  { mediaType: 'image/png', magic: ['\x89PNG\r\n\x1a\n'] },
  { mediaType: 'image/gif', magic: ['GIF87a', 'GIF89a'] },
  { mediaType: 'image/bmp', magic: ['BM'] },
  { mediaType: 'image/tiff', magic: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'] },
  { mediaType: 'image/avif', magic: ['ftypavif', 'ftypavis'], offset: 4 },
  {
    mediaType: 'image/heic',
    magic: ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'].map((b) => `ftyp${b}`),
    offset: 4,
  },
  { mediaType: 'video/mp4', magic: ['ftyp'], offset: 4 },
  { mediaType: 'image/jxl', magic: ['\xff\x0a', '\0\0\0\x0cJXL '] },
  { mediaType: 'image/jp2', magic: ['\0\0\0\x0cjP  ', '\xff\x4f\xff\x51'] },
  { mediaType: 'image/vnd.adobe.photoshop', magic: ['8BPS'] },
  { mediaType: 'image/x-icon', magic: ['\0\0\x01\0'] },
  { mediaType: 'application/pdf', magic: ['%PDF-'] },
  { mediaType: 'application/zip', magic: ['PK\x03\x04', 'PK\x05\x06'] },
  { mediaType: 'application/gzip', magic: ['\x1f\x8b'] },
  { mediaType: 'application/x-msdownload', magic: ['MZ'] },
  { mediaType: 'application/x-elf', magic: ['\x7fELF'] },
];

/**
 * Media type of a file by its first bytes, never by its name or by what the client declares;
 * `application/octet-stream` when nothing is recognised. Anything but JPEG, PNG and WebP is named
 * only so that a refusal can say what was sent.
 */
export function mediaTypeOf(bytes: Buffer): string {
  const head = bytes.toString('latin1', 0, 32);
  if (head.startsWith('RIFF')) return head.startsWith('WEBP', 8) ? 'image/webp' : 'audio/wav';
  const known = SIGNATURES.find(({ magic, offset = 0 }) =>
    magic.some((text) => head.startsWith(text, offset)),
  );
  return known?.mediaType ?? sniffText(bytes);
}

export function isAccepted(mediaType: string): mediaType is ImageMediaType {
  return ACCEPTED.includes(mediaType);
}

function sniffText(bytes: Buffer): string {
  const head = bytes.toString('utf8', 0, 1024);
  // Control characters, or a broken sequence that is not merely cut off by the window.
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]|\ufffd(?!$)/.test(head)) return 'application/octet-stream';
  if (/<svg[\s>]/i.test(head)) return 'image/svg+xml';
  if (/^\s*<(!doctype html|html)[\s>]/i.test(head)) return 'text/html';
  return 'text/plain';
}
