import { COMMON_PASSWORDS, COMMON_WORDS } from './common-passwords.js';
import { httpProblems } from './http.problems.js';
import type { FieldError } from './problem.js';

interface Named {
  readonly username: string;
  readonly displayName: string;
}

/** Letters and digits that must be left of a password once all that is easily guessed is out. */
const LEAST_OF_ITS_OWN = 6;

/** How a letter is also written. */
const LOOKS: Readonly<Record<string, string>> = { a: 'a@4', e: 'e3', i: 'i1!', o: 'o0', s: 's5$' };

/** Shorter ones are in honest words: the "rst" of "first". */
const RUN = 4;

/** What hands type without thinking, forwards or backwards. */
const ROWS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'azertyuiop', 'asdfghjkl']
  .concat('zxcvbnm', 'wxcvbn', 'qsdfghjklm')
  .flatMap((row) => [row, [...row].reverse().join('')]);

/**
 * Whether a password is one that is tried first: among the commonest, or little more than common
 * words, the account's own name, years, runs and repeats (NIST SP 800-63B §3.1.1.2). What classes of
 * characters it has is not asked; its length is checked by the DTO.
 */
export function isEasilyGuessed(password: string, { username, displayName }: Named): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (COMMON_PASSWORDS.has(plain.replace(/[\W_]/g, ''))) return true;
  const names = `${username} ${displayName}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const words = [...COMMON_WORDS, ...names.filter((name) => name.length >= 3)];
  const rest = words
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replace(anyLook(word), ' '), plain)
    .replace(/(19|20)\d\d/g, ' ');
  const own = withoutRuns(rest).match(/[\p{L}\p{N}]/gu) ?? [];
  return own.length < LEAST_OF_ITS_OWN;
}

/** @throws validation-failed, of the field `password` */
export function assertGoodPassword(password: string, named: Named): void {
  if (!isEasilyGuessed(password, named)) return;
  throw httpProblems['validation-failed']({ errors: [EASILY_GUESSED] });
}

const EASILY_GUESSED: FieldError = {
  field: 'password',
  code: 'easily-guessed',
  message: {
    en: 'is easily guessed: a common password, or little more than names and common words',
    fr: 'se devine aisément : mot de passe courant, ou guère plus que des noms et mots courants',
    ar: 'يسهل تخمينها: كلمة مرور شائعة أو لا تزيد كثيرا عن أسماء وكلمات شائعة',
  },
};

function anyLook(word: string): RegExp {
  const letters = [...word].map((letter) => `[${LOOKS[letter] ?? letter}]`);
  return new RegExp(letters.join(''), 'g');
}

/** Four or more that repeat one character, or follow each other in a row, become spaces. */
function withoutRuns(text: string): string {
  const characters = [...text];
  const drop = new Set<number>();
  for (let at = 0; at + RUN <= characters.length; at += 1) {
    const some = characters.slice(at, at + RUN);
    const repeats = new Set(some).size === 1;
    if (!repeats && !ROWS.some((row) => row.includes(some.join('')))) continue;
    some.forEach((_character, index) => drop.add(at + index));
  }
  return characters.map((character, index) => (drop.has(index) ? ' ' : character)).join('');
}
