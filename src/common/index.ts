export * from './language.js';
export * from './problem.js';
export * from './request-context.js';
