export * from './sketch.entity.js';
export * from './sketch.type.js';
export { SketchView } from './sketches.dto.js';
export * from './sketches.module.js';
