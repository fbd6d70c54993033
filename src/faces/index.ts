export { FaceEngine } from './face-engine.js';
export { faceLogLikelihoodRatio, fitCalibration } from './calibration.js';
export * from './face.types.js';
export { FEATURE_VERSION, MODEL_VERSION } from './model-version.js';
export { encodeWeights, shippedAdapter } from './sketch-adapter.js';
export { centred, project, TEMPLATE_DIMENSIONS, toTemplate } from './template.js';
export { trainAdapter } from './train-adapter.js';
export type { FeaturePair } from './train-adapter.js';
export type { AdapterManifest, AdapterWeights } from './adapter.types.js';
