export { FaceEngine } from './face-engine.js';
export type { FaceEngineInfo, FaceEngineOptions } from './face-engine.js';
export { faceProblems } from './face.problems.js';
export * from './face.types.js';
export { FEATURE_DIMENSIONS } from './feature-blocks.js';
export { MODEL_VERSION } from './model-version.js';
export * from './tmp-shim.js';
