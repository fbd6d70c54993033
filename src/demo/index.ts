export * from './draw-composite.js';
export * from './demo-users.js';
export * from './fictional-face.js';
export * from './seed-demo.js';
export * from './witness-traits.js';
