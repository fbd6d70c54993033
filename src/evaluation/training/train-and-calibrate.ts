import { createHash } from 'node:crypto';
import type { FaceNetworks } from '../../config/index.js';
import {
  type AdapterManifest,
  type AdapterWeights,
  blockSimilarities,
  pairComparisons,
  cosine,
  encodeWeights,
  FEATURE_PROFILES,
  type FeatureProfile,
  fitCalibration,
  fitFusion,
  fitModality,
  type Fold,
  foldBlocks,
  crossValidationFolds,
  projectedPairs,
  trainAdapter,
  weightBlocks,
} from '../../faces/index.js';
import { fitQuality } from './fit-quality.js';
import type { TrainingPair } from './training-pairs.js';

export interface TrainedAdapter {
  /** `adapter.bin`. */
  readonly weights: Buffer;
  /** `adapter.json`. */
  readonly manifest: AdapterManifest;
}

export interface TrainingDescription {
  /** Whose features the pairs have. */
  readonly networks: FaceNetworks;
  readonly version: string;
  readonly training: AdapterManifest['training'];
  /** Sets that taught what drawings and photographs look like. */
  readonly look: AdapterManifest['look'];
  /** How pairs were held out of training, to calibrate on. */
  readonly heldOutBy: string;
}

/**
 * Trains an adapter on all pairs; answers the two files of its folder. What each block, and a comparison as a whole, can claim is learnt
 * from pairs of each fold with an adapter of the others, so that no claim rests on what an adapter
 * had learnt by heart.
 *
 * @param onlyLook further pairs that teach what a drawing and a photograph look like, not who
 * @throws RangeError with pairs of one fold only
 */
export function trainAndCalibrate(
  pairs: readonly TrainingPair[],
  onlyLook: readonly TrainingPair[],
  { networks, version, training, look, heldOutBy }: TrainingDescription,
): TrainedAdapter {
  const profile = FEATURE_PROFILES[networks];
  const all = pairs.map(folded);
  const folds = crossValidationFolds(all, profile);
  const byGroup = collected(folds.map(comparedByBlock));
  const weights = fitFusion(byGroup.genuine, byGroup.impostor);
  const whole = (trained: AdapterWeights, learnt: typeof all) =>
    foldBlocks(weightBlocks(trained, weights), learnt, profile);
  const fusedFolds = folds.map(({ pairs: held, others, adapter }) => ({
    pairs: held,
    others,
    adapter: whole(adapter, [...others]),
  }));
  const byBlock = collected(fusedFolds.map(comparedByBlock));
  const fused = collected(fusedFolds.map((fold) => pairComparisons(projectedPairs(fold), cosine)));
  const adapter = whole(trainAdapter(all, profile), all);
  const faces = [...pairs, ...onlyLook];
  const modality = fitModality(
    faces.map(({ sketch }) => sketch.features),
    faces.map(({ photo }) => photo.features),
    profile,
  );
  const bytes = encodeWeights({ ...adapter, modality });
  const block = (sims: readonly (readonly number[])[], name: string) =>
    sims.map((row) => row[profile.blocks.findIndex((b) => b.name === name)] ?? 0);
  const region = (name: string) =>
    fitCalibration(block(byBlock.genuine, name), block(byBlock.impostor, name));
  const manifest: AdapterManifest = {
    schema: 2,
    version,
    features: profile.version,
    blocks: profile.blocks,
    weights: blockWeights(weights, profile),
    groups: trainedGroups(weights, profile),
    training,
    look,
    trained: new Date().toISOString().slice(0, 10),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    heldOut: {
      by: heldOutBy,
      genuine: fused.genuine.length,
      impostor: fused.impostor.length,
    },
    calibration: fitCalibration(fused.genuine, fused.impostor),
    regions: {
      eyes: region('eyes'),
      nose: region('nose'),
      mouth: region('mouth'),
      outline: region('outline'),
    },
    quality: fitQuality(fusedFolds),
  };
  return { weights: bytes, manifest };
}

function folded(pair: TrainingPair) {
  const { photo, sketch, fold } = pair;
  return { photo: photo.features, sketch: sketch.features, fold, pair };
}

/** The comparisons of all folds together. */
function collected<T>(parts: readonly { genuine: T[]; impostor: T[] }[]) {
  return {
    genuine: parts.flatMap(({ genuine }) => genuine),
    impostor: parts.flatMap(({ impostor }) => impostor),
  };
}

/** What the groups of each block count for together. */
function blockWeights(
  weights: readonly number[],
  { blocks, groups }: FeatureProfile,
): AdapterManifest['weights'] {
  const worth = (block: string) =>
    weights.reduce((sum, weight, i) => (groups[i]?.name === block ? sum + weight : sum), 0);
  const named = blocks.map(({ name }) => [name, worth(name)]);
  return Object.fromEntries(named) as AdapterManifest['weights'];
}

function trainedGroups(weights: readonly number[], { groups }: FeatureProfile) {
  return groups.map(({ name, dimensions, ridge }, i) => ({
    block: name,
    dimensions,
    ridge,
    weight: weights[i] ?? 0,
  }));
}

function comparedByBlock(fold: Fold) {
  return pairComparisons(projectedPairs(fold), (photo, sketch) =>
    blockSimilarities(fold.adapter, photo, sketch),
  );
}
