export * from './truth.js';
export * from './trait-matcher.js';
export { told } from './witness.js';
export * from './wrong-trait.js';
