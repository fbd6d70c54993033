import type { NameUnit } from './name-units.js';

/** How much of the likeness of two parts is of their keys; the rest is of their spelling. */
const BY_KEY = 0.7;
/** How much of the likeness of two names is that all of the one asked for is there. */
const ASKED = 0.85;

/** How alike two names are, from 0 to 1: the first is asked for, the second may have more parts. */
export function nameLikeness(asked: readonly NameUnit[], name: readonly NameUnit[]): number {
  return ASKED * covered(asked, name) + (1 - ASKED) * covered(name, asked);
}

/** How much of one name is in the other; a long part tells more than a short one. */
function covered(units: readonly NameUnit[], among: readonly NameUnit[]): number {
  let found = 0;
  let all = 0;
  for (const unit of units) {
    const weight = Math.min(5, 1 + (unit.keys[0]?.length ?? 0));
    found += weight * Math.max(0, ...among.map((other) => unitLikeness(unit, other)));
    all += weight;
  }
  return all === 0 ? 0 : found / all;
}

function unitLikeness(a: NameUnit, b: NameUnit): number {
  const spelling = likeness(a.spelling, b.spelling);
  if (a.keys.some((key) => b.keys.includes(key))) return BY_KEY + (1 - BY_KEY) * spelling;
  const key = likeness(a.keys[0] ?? '', b.keys[0] ?? '');
  // A slip of the pen in one consonant of several; less is another name.
  return key > 0.6 ? BY_KEY * key * key + (1 - BY_KEY) * spelling * spelling : 0;
}

/** Of two words, 1 less the share of letters to be changed (Levenshtein). */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? longest) / longest;
}
