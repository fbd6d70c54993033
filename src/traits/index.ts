export { GROUPS, TRAITS, VOCABULARY_VERSION } from './vocabulary.js';
export type * from './vocabulary.types.js';
export * from './trait-set.js';
