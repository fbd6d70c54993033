import { Matrix } from 'ml-matrix';
import type { AdapterWeights, BlockAdapter } from '../model/adapter.types.js';
import type {
  FeatureBlock,
  FeatureGroup,
  FeatureProfile,
  TrainingRecipe,
} from '../model/feature-profile.js';
import type { Modality } from '../face.types.js';
import { meanOf } from './moments.js';
import { projectFeatures } from '../model/project-features.js';
import { topEigenvectors } from './top-eigenvectors.js';
import { trainProjection } from './train-projection.js';
import type { FeaturePair } from './train-projection.js';
import { dot } from '../model/vectors.js';

/** Of what the first direction has in common: with less than that, a direction is noise. */
const LEAST_COMMON = 1e-6;

/** What of a profile training looks at. */
export type TrainingLayout = Pick<FeatureProfile, 'blocks' | 'groups' | 'training'>;

/**
 * Trains one projection for each group of features, and the mean features of each modality. Each
 * group is trained by itself (see `trainProjection`); all come out alike in length, so that each
 * counts for as much as the others until they are weighed, and folded into blocks.
 *
 * @throws RangeError with fewer than two pairs
 */
export function trainAdapter(
  pairs: readonly FeaturePair[],
  { groups, training }: TrainingLayout,
): AdapterWeights {
  const means = {
    photo: Float32Array.from(meanOf(pairs.map((p) => p.photo))),
    sketch: Float32Array.from(meanOf(pairs.map((p) => p.sketch))),
  };
  const blocks = groups.map((group) => trainGroup(group, pairs, means, training));
  return { blocks, means };
}

/**
 * The adapter with the weighted groups of each block as one stretch of a template: the directions
 * in which sketches and photographs of one person have most in common, evened out: the first few
 * would outweigh all others, each of which tells people apart as well. A block of one group is that
 * group. Learning once more, on what the groups had learnt by heart, lost most of the gain
 * (docs/adr/0028).
 */
export function foldBlocks(
  { blocks: groups, means }: AdapterWeights,
  pairs: readonly FeaturePair[],
  { blocks, training }: TrainingLayout,
): AdapterWeights {
  const folded = blocks.map((block) => {
    const own = groups.filter(({ name }) => name === block.name);
    const [only, another] = own;
    return only && !another
      ? { ...only, ...block }
      : foldedBlock(block, own, pairs, means, training.evened);
  });
  return { blocks: folded, means };
}

function foldedBlock(
  block: FeatureBlock,
  groups: readonly BlockAdapter[],
  pairs: readonly FeaturePair[],
  means: AdapterWeights['means'],
  evened: number,
): BlockAdapter {
  const project = (modality: Modality) =>
    new Matrix(
      pairs.map((pair) => [
        ...projectFeatures(
          pair[modality].map((x, i) => x - (means[modality][i] ?? 0)),
          { blocks: groups, means },
        ),
      ]),
    );
  const common = project('photo').transpose().mmul(project('sketch'));
  const alike = Matrix.add(common, common.transpose());
  const { values, vectors } = topEigenvectors(
    (x) => Float64Array.from(alike.mmul(Matrix.columnVector(x)).getColumn(0)),
    alike.rows,
    block.dimensions,
  );
  const most = values[0] ?? 0;
  const evenly = values.map((value) => (Math.max(value, LEAST_COMMON * most) / most) ** -evened);
  const turn = new Matrix(vectors.map((v, k) => [...v.map((x) => x * (evenly[k] ?? 1))]));
  const projection = new Float32Array(block.dimensions * block.length);
  let row = 0;
  for (const { from, length, dimensions, projection: own } of groups) {
    const part = new Matrix(
      Array.from({ length: dimensions }, (_, i) => [...own.subarray(i * length, (i + 1) * length)]),
    );
    const turned = turn.subMatrix(0, block.dimensions - 1, row, row + dimensions - 1).mmul(part);
    for (let i = 0; i < block.dimensions; i++) {
      projection.set(turned.getRow(i), i * block.length + from - block.from);
    }
    row += dimensions;
  }
  return { ...block, projection };
}

/** The adapter with each block's share of a comparison multiplied by its weight, in block order. */
export function weightBlocks(
  { blocks, means }: AdapterWeights,
  weights: readonly number[],
): AdapterWeights {
  return { means, blocks: blocks.map((block, i) => scaled(block, Math.sqrt(weights[i] ?? 1))) };
}

function trainGroup(
  { ridge, ...block }: FeatureGroup,
  pairs: readonly FeaturePair[],
  means: AdapterWeights['means'],
  { spanned, gapIsNoise }: TrainingRecipe,
): BlockAdapter {
  const { from, length, dimensions } = block;
  const part = (features: Float32Array) => features.subarray(from, from + length);
  const parts = pairs.map(({ photo, sketch }) => ({ photo: part(photo), sketch: part(sketch) }));
  const projection = trainProjection(parts, { dimensions, ridge, spanned, gapIsNoise });
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
