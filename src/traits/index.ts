export { TRAITS } from './vocabulary.js';
export type * from './vocabulary.types.js';
export { compatiblePlaces, findTrait, TRAIT_CODES } from './vocabulary.lookup.js';
export { vocabularyIn } from './vocabulary-view.js';
export * from './trait-set.js';
export { conditionLike } from './trait-example.js';
export { parseTraitFilters, parseTraits } from './parse-traits.js';
export { mergeTraits, traitPatchFaults } from './merge-traits.js';
export { combineTraits } from './combine-traits.js';
export { contradicts } from './contradicts.js';
export { compareTraits, maxEvidence } from './evidence.js';
export type { TraitComparison, TraitEvidence } from './evidence.js';
export {
  type DescriptionEvidence,
  descriptionEvidence,
  oneInOf,
  saidByFilters,
} from './evidence-in-bits.js';
export { EXPERT_RARITY, rarityOf } from './rarity.js';
export type { Rarity, TraitCounts } from './rarity.js';
export { labelIn, wordsIn } from './statement-words.js';
