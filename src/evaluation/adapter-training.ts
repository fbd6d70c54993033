import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type AdapterManifest,
  type AdapterWeights,
  encodeWeights,
  type FaceEngine,
  FEATURE_VERSION,
  type FeaturePair,
  fitCalibration,
  TEMPLATE_DIMENSIONS,
  toTemplate,
  trainAdapter,
} from '../faces/index.js';
import { intake } from '../storage/index.js';
import type { Pair } from './pairs.js';
import { unlessRefused } from './unless-refused.js';

export interface TrainedAdapter {
  /** `adapter.bin`. */
  readonly weights: Buffer;
  /** `adapter.json`. */
  readonly manifest: AdapterManifest;
}

const RIDGE = 1;
/** Of all comparisons of strangers, one in so many is enough to calibrate with. */
const IMPOSTOR_STRIDE = 7;

interface FoldedPair extends FeaturePair {
  readonly fold: string;
}

/** The features of both images, as an upload would get them; null when one is not enrolled. */
export async function featuresOf(
  engine: FaceEngine,
  { photo, sketch }: Pair,
): Promise<FeaturePair | null> {
  const [p, s] = [await features(engine, photo), await features(engine, sketch)];
  return p && s && { photo: p, sketch: s };
}

async function features(engine: FaceEngine, path: string): Promise<Float32Array | null> {
  const vetted = await unlessRefused(intake(await readFile(path)));
  const seen = vetted && (await unlessRefused(engine.analyse(vetted.bytes)));
  return seen?.features ?? null;
}

/**
 * Trains an adapter on all pairs, and calibrates on pairs of each fold with an adapter of the
 * others, so that no claim rests on what the adapter had learnt by heart.
 *
 * @throws RangeError with too few pairs or folds
 */
export function trainOn(
  pairs: readonly FoldedPair[],
  training: AdapterManifest['training'],
  { version, heldOut }: { readonly version: string; readonly heldOut: string },
): TrainedAdapter {
  const inputs = pairs[0]?.photo.length ?? 0;
  // Fewer pairs than that span fewer dimensions.
  const dimensions = Math.min(TEMPLATE_DIMENSIONS, inputs, pairs.length - 1);
  const weights = trainAdapter(pairs, { dimensions, ridge: RIDGE });
  const { genuine, impostor } = heldOutSimilarities(pairs, dimensions);
  const bytes = encodeWeights(weights);
  const manifest: AdapterManifest = {
    schema: 1,
    version,
    features: FEATURE_VERSION,
    inputs: weights.inputs,
    dimensions,
    ridge: RIDGE,
    training,
    trained: new Date().toISOString().slice(0, 10),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    calibration: fitCalibration(genuine, impostor, heldOut),
  };
  return { weights: bytes, manifest };
}

function heldOutSimilarities(pairs: readonly FoldedPair[], dimensions: number) {
  const genuine: number[] = [];
  const impostor: number[] = [];
  for (const fold of new Set(pairs.map((pair) => pair.fold))) {
    const others = pairs.filter((pair) => pair.fold !== fold);
    const adapter = trainAdapter(others, {
      dimensions: Math.min(dimensions, others.length - 1),
      ridge: RIDGE,
    });
    compare(
      pairs.filter((pair) => pair.fold === fold),
      adapter,
      genuine,
      impostor,
    );
  }
  return { genuine, impostor };
}

function compare(
  pairs: readonly FeaturePair[],
  adapter: AdapterWeights,
  genuine: number[],
  impostor: number[],
): void {
  const photos = pairs.map(({ photo }) => toTemplate(photo, 'photo', adapter));
  pairs.forEach(({ sketch }, i) => {
    const probe = toTemplate(sketch, 'sketch', adapter);
    photos.forEach((photo, j) => {
      const similarity = photo.reduce((sum, value, k) => sum + value * (probe[k] ?? 0), 0);
      if (i === j) genuine.push(similarity);
      else if ((i + j) % IMPOSTOR_STRIDE === 0) impostor.push(similarity);
    });
  });
}
