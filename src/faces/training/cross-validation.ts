import type { AdapterWeights } from '../model/adapter.types.js';
import type { Modality } from '../face.types.js';
import { projectFeatures } from '../model/project-features.js';
import { trainAdapter, type TrainingLayout } from './train-adapter.js';
import type { FeaturePair } from './train-projection.js';
import { cosine } from '../model/vectors.js';

/** Of all comparisons of strangers in a fold, so many are enough to calibrate with. */
const MOST_IMPOSTORS = 50_000;

export interface FoldedPair extends FeaturePair {
  /** Whom it is held out with, such as an artist. */
  readonly fold: string;
}

/** Pairs of one fold, and an adapter that has learnt from all others. */
export interface Fold<P extends FoldedPair = FoldedPair> {
  readonly pairs: readonly P[];
  readonly others: readonly P[];
  readonly adapter: AdapterWeights;
}

/** Two faces compared: the cosine of each block. */
export type BlockSimilarities = readonly number[];

/**
 * Cross-validation: one entry for each fold, with an adapter that was trained on all others, so that no claim rests on what an adapter had learnt by heart.
 *
 * @throws RangeError when all pairs are of one fold
 */
export function crossValidationFolds<P extends FoldedPair>(
  pairs: readonly P[],
  layout: TrainingLayout,
): Fold<P>[] {
  const names = [...new Set(pairs.map(({ fold }) => fold))];
  if (names.length < 2) throw new RangeError('heldOutFolds: pairs of two folds or more');
  return names.map((name) => {
    const others = pairs.filter(({ fold }) => fold !== name);
    return {
      pairs: pairs.filter(({ fold }) => fold === name),
      others,
      adapter: trainAdapter(others, layout),
    };
  });
}

/** Projected and centred on the means of the adapter, as in a collection that has none yet. */
export function projectFace(
  features: Float32Array,
  modality: Modality,
  adapter: AdapterWeights,
): Float32Array {
  const mean = adapter.means[modality];
  return projectFeatures(
    features.map((x, i) => x - (mean[i] ?? 0)),
    adapter,
  );
}

/** The pairs of a fold, projected and centred by the adapter that has not learnt from them. */
export function projectedPairs({ pairs, adapter }: Pick<Fold, 'pairs' | 'adapter'>): FeaturePair[] {
  return pairs.map(({ photo, sketch }) => ({
    photo: projectFace(photo, 'photo', adapter),
    sketch: projectFace(sketch, 'sketch', adapter),
  }));
}

/**
 * Compares every sketch with its own photograph (`genuine`), and with an even selection of all the
 * others (`impostor`, 50,000 at most).
 */
export function pairComparisons<T>(
  pairs: readonly FeaturePair[],
  compare: (photo: Float32Array, sketch: Float32Array) => T,
): { genuine: T[]; impostor: T[] } {
  const n = pairs.length;
  const stride = Math.max(1, Math.ceil((n * (n - 1)) / MOST_IMPOSTORS));
  const genuine: T[] = [];
  const impostor: T[] = [];
  let met = 0;
  for (const [i, { sketch }] of pairs.entries()) {
    for (const [j, { photo }] of pairs.entries()) {
      if (i === j) genuine.push(compare(photo, sketch));
      else if (met++ % stride === 0) impostor.push(compare(photo, sketch));
    }
  }
  return { genuine, impostor };
}

/** The cosine of each block of two projected faces, in the order of the adapter's blocks. */
export function blockSimilarities(
  { blocks }: AdapterWeights,
  photo: Float32Array,
  sketch: Float32Array,
): BlockSimilarities {
  let row = 0;
  return blocks.map(({ dimensions }) => {
    const [from, to] = [row, row + dimensions];
    row = to;
    return cosine(photo.subarray(from, to), sketch.subarray(from, to));
  });
}
