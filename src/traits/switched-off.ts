import type { TraitSet } from './trait-set.js';
import { GROUPS, TRAITS } from './vocabulary.js';

/** The codes of traits that are neither asked, nor searched by, nor shown. */
export type TraitsOff = ReadonlySet<string>;

/** What an operator may switch off: a group of the vocabulary, or one trait. */
export const CATEGORIES: readonly string[] = [
  ...new Set([...GROUPS, ...TRAITS].map(({ code }) => code)),
];

/** The traits of some categories; a name that is none has no traits. */
export function traitsOf(categories: readonly string[]): TraitsOff {
  const off = TRAITS.filter(
    ({ code, group }) => categories.includes(code) || categories.includes(group),
  );
  return new Set(off.map(({ code }) => code));
}

/** A trait set without what is switched off: that stays where it is stored. */
export function withoutTraits(traits: TraitSet, off: TraitsOff): TraitSet {
  if (off.size === 0 || Object.keys(traits).every((code) => !off.has(code))) return traits;
  return Object.fromEntries(Object.entries(traits).filter(([code]) => !off.has(code)));
}
