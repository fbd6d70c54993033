export * from './declarations.js';
export * from './permissions.js';
