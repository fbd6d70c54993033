import { createHash, randomBytes } from 'node:crypto';

const HOW_MANY = 10;

/** Without 0, 1, I and O, which are taken for each other on paper. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Of the digits that Arabic keyboards have. */
const ARABIC_ZERO = '٠'.charCodeAt(0);

/** Codes for whoever has lost their phone, 80 bits each: nobody guesses what a plain hash is of. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () =>
    Array.from(randomBytes(16), (byte) => LETTERS[byte % LETTERS.length])
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
}

/** A code as it is compared, however it was typed: without blanks and hyphens, in upper case, in Western digits. */
export const plainCode = (typed: string) =>
  typed
    .replace(/[\s-]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .toUpperCase();

/** What is kept of a recovery code. */
export const recoveryHash = (code: string) =>
  createHash('sha256').update(plainCode(code)).digest('base64url');
