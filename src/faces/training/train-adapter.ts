import type { AdapterWeights, BlockAdapter } from '../model/adapter.types.js';
import type { FeatureBlock } from '../model/feature-profile.js';
import { meanOf } from './moments.js';
import { projectFeatures } from '../model/project-features.js';
import { trainProjection } from './train-projection.js';
import type { FeaturePair } from './train-projection.js';
import { dot } from '../model/vectors.js';

/**
 * Ridge of each block's within-pair covariance, in units of its mean eigenvalue: chosen on FS2K,
 * an artist held out at a time (docs/adr/0005).
 */
export const RIDGE = { whole: 1, eyes: 0.3, nose: 0.3, mouth: 0.3, outline: 0.3 } as const;

/**
 * Trains the adapter: one projection for each block, and the mean features of each modality. Each
 * block is trained by itself (see `trainProjection`); all come out alike in length, so that in a template each counts for
 * as much as the others until they are weighed.
 *
 * @throws RangeError with fewer than two pairs
 */
export function trainAdapter(
  pairs: readonly FeaturePair[],
  layout: readonly FeatureBlock[],
): AdapterWeights {
  const means = {
    photo: Float32Array.from(meanOf(pairs.map((p) => p.photo))),
    sketch: Float32Array.from(meanOf(pairs.map((p) => p.sketch))),
  };
  const blocks = layout.map((block) => trainBlock(block, pairs, means));
  return { blocks, means };
}

/** The adapter with each block's share of a comparison multiplied by its weight, in block order. */
export function weightBlocks(
  { blocks, means }: AdapterWeights,
  weights: readonly number[],
): AdapterWeights {
  return { means, blocks: blocks.map((block, i) => scaled(block, Math.sqrt(weights[i] ?? 1))) };
}

function trainBlock(
  block: FeatureBlock,
  pairs: readonly FeaturePair[],
  means: AdapterWeights['means'],
): BlockAdapter {
  const { name, from, length, dimensions } = block;
  const part = (features: Float32Array) => features.subarray(from, from + length);
  const parts = pairs.map(({ photo, sketch }) => ({ photo: part(photo), sketch: part(sketch) }));
  const projection = trainProjection(parts, { dimensions, ridge: RIDGE[name] });
  const trained = { ...block, projection };
  const alone = {
    blocks: [{ ...trained, from: 0 }],
    means: { photo: part(means.photo), sketch: part(means.sketch) },
  };
  const squares = parts.flatMap((pair) =>
    (['photo', 'sketch'] as const).map((modality) => {
      const projected = projectFeatures(
        pair[modality].map((x, i) => x - (alone.means[modality][i] ?? 0)),
        alone,
      );
      return dot(projected, projected);
    }),
  );
  const mean = squares.reduce((sum, x) => sum + x, 0) / squares.length;
  return scaled(trained, 1 / Math.sqrt(Math.max(mean, Number.MIN_VALUE)));
}

function scaled(block: BlockAdapter, by: number): BlockAdapter {
  return { ...block, projection: block.projection.map((x) => x * by) };
}
