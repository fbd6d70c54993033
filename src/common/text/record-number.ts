import { referenceKey } from './reference-key.js';
import { westernDigits } from './western-digits.js';

/** `CAS-2026-000042`, `CAS-SUB-2026-000042`, `CAS-2026-R730184`. */
const WHOLE = /^([A-Z]{3})-?(SUB-?)?(\d{4})-?(R?)(\d{1,6})$/;
const DIGITS = 6;

/**
 * A record's number as it is kept, or a part of one, from what somebody wrote: in any case, with blanks or
 * whatever stands between its parts, without the zeros, in Arabic digits.
 */
export function readNumber(written: string): { readonly text: string; readonly whole: boolean } {
  const plain = westernDigits(referenceKey(written))
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const [, prefecture, subject, year = '', restricted = '', number = ''] = WHOLE.exec(plain) ?? [];
  if (prefecture !== undefined) {
    const series = `${prefecture}-${subject === undefined ? '' : 'SUB-'}${year}`;
    return { text: `${series}-${restricted}${number.padStart(DIGITS, '0')}`, whole: true };
  }
  const text = plain.replace(
    /^(\d{4})-(R?)(\d{1,5})$/,
    (_, of: string, lot: string, serial: string) => `${of}-${lot}${serial.padStart(DIGITS, '0')}`,
  );
  return { text, whole: false };
}
