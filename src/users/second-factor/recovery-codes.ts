import { createHash, randomBytes } from 'node:crypto';

const HOW_MANY = 10;

/** Without 0, 1, I and O, which are taken for each other on paper. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Codes for whoever has lost their phone, 80 bits each: nobody guesses what a plain hash is of. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () =>
    Array.from(randomBytes(16), (byte) => LETTERS[byte % LETTERS.length])
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
}

/** A code as it is compared, however it was typed: without blanks and hyphens, in upper case. */
export const plainCode = (typed: string) => typed.replace(/[\s-]/g, '').toUpperCase();

/** What is kept of a recovery code. */
export const recoveryHash = (code: string) =>
  createHash('sha256').update(plainCode(code)).digest('base64url');
