// pipeline/   one image in a worker thread: decoded, its face located, cropped, embedded
// networks/   the TensorFlow.js networks, and the runtime that loads them
// geometry/   boxes, landmarks, alignment and crops; no network
// model/      features → template → similarity → evidence, quality and apparent modality
// training/   what learns the adapter of `model/` from pairs; the service does not use it
export { FaceEngine } from './face-engine.js';
export { FaceModel, networksOf } from './model/face-model.js';
export type { RegionComparison, RegionWeights } from './model/face-model.js';
export { REGIONS } from './model/face-regions.js';
export type { Region } from './model/face-regions.js';
export { DISAGREEMENTS } from './model/region-disagreements.js';
export type { Disagreement } from './model/region-disagreements.js';
export * from './face.types.js';
export type { FusedFace } from './model/fused-face.js';
export type { FeatureProfile } from './model/feature-profile.js';
export { FEATURE_PROFILES } from './model/feature-profiles.js';
export { assertNetworksFetched, isUsedBy } from './model/models-in-use.js';
export { MODELS_DIR, readModelManifest } from './networks/model-files.js';
export type { ModelEntry } from './networks/model-files.js';
export { centred } from './model/project-features.js';
export { TEMPLATE_DIMENSIONS } from './model/template-layout.js';
export type { ApparentModality } from './model/apparent-modality.js';
export {
  type FaceCondition,
  isTurned,
  POOR_CONDITIONS,
  type PoorCondition,
  poorConditions,
} from './model/poor-condition.js';
export type { QualityInput } from './model/face-quality.js';
// What training an adapter takes.
export type { AdapterManifest, AdapterWeights, QualityModel } from './model/adapter.types.js';
export { fitCalibration, fitFusion } from './training/fit-calibration.js';
export * from './training/cross-validation.js';
export { fitModality } from './training/fit-modality.js';
export { fitUsefulness } from './training/fit-usefulness.js';
export { qualityInputs } from './model/face-quality.js';
export { encodeWeights } from './model/adapter-file.js';
export { foldBlocks, trainAdapter, weightBlocks } from './training/train-adapter.js';
export { cosine, dot } from './model/vectors.js';
