export * from './sketch.entity.js';
export * from './sketch.type.js';
export * from './sketches.module.js';
