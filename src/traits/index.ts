export { TRAITS } from './vocabulary.js';
export type * from './vocabulary.types.js';
export { compatiblePlaces, findTrait } from './vocabulary.lookup.js';
export { vocabularyIn } from './vocabulary-view.js';
export * from './trait-set.js';
export { parseTraitFilters, parseTraits } from './parse-traits.js';
export { contradicts } from './contradicts.js';
export { compareTraits, maxEvidence } from './evidence.js';
export type { TraitComparison, TraitEvidence } from './evidence.js';
