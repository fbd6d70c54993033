export * from './composite.js';
export * from './demo-users.js';
export * from './fictional-face.js';
export * from './seed.js';
export * from './witness.js';
