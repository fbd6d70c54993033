export * from './declarations.js';
export * from './permissions.js';
export { inPart } from './row-conditions.js';
