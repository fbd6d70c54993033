export { FaceEngine } from './face-engine.js';
export type { FaceEngineInfo, FaceEngineOptions } from './face-engine.js';
export { faceLogLikelihoodRatio, fitCalibration } from './calibration.js';
export { faceProblems } from './face.problems.js';
export * from './face.types.js';
export { FEATURE_DIMENSIONS } from './feature-blocks.js';
export { FEATURE_VERSION, MODEL_VERSION } from './model-version.js';
export { encodeWeights, shippedAdapter } from './sketch-adapter.js';
export type {
  AdapterManifest,
  AdapterWeights,
  Calibration,
  SketchAdapter,
} from './adapter.types.js';
export { centred, project, TEMPLATE_DIMENSIONS, toTemplate } from './template.js';
export { trainAdapter } from './train-adapter.js';
export type { FeaturePair } from './train-adapter.js';
