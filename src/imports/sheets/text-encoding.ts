import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';

/** Encodings that sheets and lines come in, as the Encoding Standard names them. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1256'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const CHUNK = 64 * 1024;

/** The whole text of a file, in an encoding that is known, or else looked for. */
export async function decodedText(path: string, known?: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decoded(path, known ?? (await encodingOf(path)))) text += piece;
  return text;
}

/** An encoding by its name. */
export function encodingNamed(name: string): Encoding {
  const known = ENCODINGS.find((one) => one === name);
  if (known) return known;
  throw new Error(`"${name}" is not one of ${ENCODINGS.join(', ')}`);
}

/** The text of a file, piece by piece, without its mark of byte order. */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of createReadStream(path, { highWaterMark: CHUNK })) {
    yield decoder.decode(bytes as Buffer, { stream: true });
  }
  yield decoder.decode();
}

/**
 * In which encoding a file is: as its mark of byte order says; UTF-16 where every other byte is zero; UTF-8 where all of
 * it is; else that of Windows, Arabic where its letters make Arabic words. The whole file is read for it.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const arabic = new TextDecoder('windows-1256');
  const seen = { bytes: 0, isUtf8: true, arabicWords: 0, mixedWords: 0 };
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const bytes = chunk as Buffer;
    const marked = seen.bytes === 0 ? (byMark(bytes) ?? byZeros(bytes)) : undefined;
    if (marked) return marked;
    seen.bytes += bytes.length;
    seen.isUtf8 &&= isDecodable(utf8, bytes);
    const text = arabic.decode(bytes, { stream: true });
    seen.arabicWords += countOf(ARABIC_WORD, text);
    seen.mixedWords += countOf(MIXED_WORD, text);
  }
  if (seen.isUtf8 && isDecodable(utf8)) return 'utf-8';
  return seen.arabicWords > seen.mixedWords ? 'windows-1256' : 'windows-1252';
}

const countOf = (words: RegExp, text: string) => text.match(words)?.length ?? 0;

/** Two letters of Windows-1256 that are Arabic, beside each other. Its small French letters are where 1252 has them. */
const ARABIC_WORD = /(?<!\p{L})[\u0621-\u064A]{2,}/gu;

/** A French capital of 1252, such as É, is an Arabic letter in 1256: one alone, or in the midst of Latin ones. */
const MIXED_WORD = /[A-Za-z][\u0621-\u064A]|[\u0621-\u064A][A-Za-z]/gu;

function byMark(bytes: Buffer): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Separators and digits have a zero byte in UTF-16, whatever the language. */
function byZeros(bytes: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  bytes.subarray(0, 4096).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** @param bytes absent at the end of the file */
function isDecodable(decoder: TextDecoder, bytes?: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}
