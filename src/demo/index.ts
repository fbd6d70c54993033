export * from './draw-composite.js';
export * from './draw-photograph.js';
export * from './fictional-face.js';
export { completeDemoDirectory, takeDemoDirectory } from './seed/demo-directory.js';
export { DEMO_USERS, setDemoUsers } from './seed/demo-users.js';
export { seedDemo } from './seed/seed-demo.js';
export * from './witness-traits.js';
