export * from './audit/index.js';
export { benchFaces } from './face-benchmark.js';
export type { FaceFigures } from './face-benchmark.js';
export { soak } from './soak.js';
export type { SoakMark } from './soak.js';
export * from './names/index.js';
export * from './search/index.js';
