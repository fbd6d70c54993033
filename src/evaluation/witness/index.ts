export * from './true-traits.js';
export * from './trait-matcher.js';
export { witnessStatements } from './simulate-witness.js';
export * from './wrong-trait-cost.js';
