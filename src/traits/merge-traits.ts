import { type FieldError, mergePatch } from '../common/index.js';
import { parseTraits } from './parse-traits.js';
import type { TraitSet } from './trait-set.js';

/** A record's traits after a JSON Merge Patch, with what is then wrong with them. */
export function mergeTraits(traits: TraitSet, patch: object) {
  return parseTraits(mergePatch(traits, patch));
}

/**
 * What is wrong with a patch, whatever it is applied to: a trait that there is not. What becomes of the
 * others shows when they are merged.
 */
export function traitPatchFaults(patch: unknown, path: string): FieldError[] {
  const { errors } = parseTraits(patch, path);
  return errors.filter(({ field, code }) => field === path || code === 'unknown-trait');
}
