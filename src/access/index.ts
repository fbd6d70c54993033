export * from './declarations.js';
export * from './permissions.js';
export { partAmong } from './row-conditions.js';
