import { withoutMark } from '../common/index.js';
import type { SealDocument } from './seal.js';

/**
 * Reads a seal that was kept elsewhere, in JSON as `audit checkpoint` prints it.
 *
 * @throws Error when the text is none
 */
export function readCheckpoint(text: string): SealDocument {
  const read = parsed(text);
  const whole = NUMBERS.every((name) => Number.isSafeInteger(read[name]));
  const told = TEXTS.every((name) => typeof read[name] === 'string');
  if (whole && told) return read as unknown as SealDocument;
  throw new Error('This is no checkpoint, as `audit checkpoint` prints it');
}

const NUMBERS = ['number', 'firstPosition', 'count'] as const;
const TEXTS = ['root', 'previous', 'sealedAt', 'hash', 'keyId', 'signature'] as const;

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(withoutMark(text));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
