export type * from './matcher.js';
export * from './adapter-training.js';
export * from './evaluate.js';
export * from './face-api-matcher.js';
export * from './metrics.js';
export * from './pairs.js';
export * from './production-matcher.js';
export * from './stress/index.js';
