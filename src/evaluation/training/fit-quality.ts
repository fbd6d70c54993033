import {
  cosine,
  type Fold,
  type FoldedPair,
  fitUsefulness,
  type Modality,
  projectedPairs,
  projectFace,
  type QualityInput,
  qualityInputs,
  type QualityModel,
} from '../../faces/index.js';
import type { TrainingPair } from './training-pairs.js';

type QualityFold = Fold<FoldedPair & { readonly pair: TrainingPair }>;

interface Observation {
  readonly modality: Modality;
  readonly face: QualityInput;
  /** Similarity of the mate less that of the best impostor. */
  readonly margin: number;
}

/**
 * Learns which faces fail: each face of a held-out fold is compared with all faces of the other
 * modality there, those in poor condition too.
 */
export function fitQuality(folds: readonly QualityFold[]): QualityModel {
  const rows = { photo: rowsOf(), sketch: rowsOf() };
  for (const fold of folds) {
    for (const { modality, face, margin } of observations(fold)) {
      rows[modality].inputs.push(qualityInputs(face, modality, fold.adapter));
      rows[modality].margins.push(margin);
    }
  }
  return {
    photo: fitUsefulness(rows.photo.inputs, rows.photo.margins),
    sketch: fitUsefulness(rows.sketch.inputs, rows.sketch.margins),
  };
}

function rowsOf(): { inputs: number[][]; margins: number[] } {
  return { inputs: [], margins: [] };
}

function observations(fold: QualityFold): Observation[] {
  const gallery = projectedPairs(fold);
  return (['photo', 'sketch'] as const).flatMap((modality) =>
    standardised(
      fold.pairs.flatMap(({ pair }, index) => {
        const poor = pair.poor[modality];
        const faces = poor ? [pair[modality], poor] : [pair[modality]];
        return faces.map((face) => ({
          modality,
          face,
          margin: marginOf(
            projectFace(face.features, modality, fold.adapter),
            gallery.map((other) => other[modality === 'photo' ? 'sketch' : 'photo']),
            index,
          ),
        }));
      }),
    ),
  );
}

/** Artists differ in how hard they are: what is to be predicted is which of their faces fail. */
function standardised(all: readonly Observation[]): Observation[] {
  const mean = all.reduce((sum, { margin }) => sum + margin, 0) / all.length;
  const variance = all.reduce((sum, { margin }) => sum + (margin - mean) ** 2, 0) / all.length;
  const deviation = Math.max(Math.sqrt(variance), 1e-9);
  return all.map((one) => ({ ...one, margin: (one.margin - mean) / deviation }));
}

function marginOf(face: Float32Array, others: readonly Float32Array[], mate: number): number {
  let own = 0;
  let best = -1;
  for (const [i, other] of others.entries()) {
    const similarity = cosine(face, other);
    if (i === mate) own = similarity;
    else best = Math.max(best, similarity);
  }
  return own - best;
}
