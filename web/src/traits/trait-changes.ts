import type { TraitSet } from './trait-set.js';

/**
 * From one set to another, as a record is corrected: a JSON Merge Patch. What is no longer told is null, also an end
 * of a range; lists are given whole.
 */
export function traitChanges(before: TraitSet, after: TraitSet): Record<string, unknown> {
  const codes = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...codes]
      .filter((code) => JSON.stringify(before[code]) !== JSON.stringify(after[code]))
      .map((code) => [code, changed(before[code], after[code])]),
  );
}

function changed(before: TraitSet[string] | undefined, after: TraitSet[string] | undefined) {
  if (after === undefined) return null;
  if (before === undefined || 'length' in after) return after;
  const gone = Object.keys(before).filter((member) => !(member in after));
  return { ...Object.fromEntries(gone.map((member) => [member, null])), ...after };
}
