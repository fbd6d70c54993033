import type { AdapterWeights, LinearUsefulness } from './adapter.types.js';
import type { FeatureBlock } from './feature-profile.js';
import type { FaceMeasures, Modality } from '../face.types.js';

/** Where no detector spoke: the middle of the image, or a person's box. */
const UNSCORED = 0.3;
/** Scale on which the logistic function is within 0.01 of the normal distribution's. */
const PROBIT = 1.702;

/** What the quality of a face is computed from. */
export interface QualityInput {
  readonly features: Float32Array;
  readonly detectorScore: number | null;
  readonly measures: FaceMeasures;
}

/**
 * The eight inputs of the quality model: detector score, eye distance, misfit and sharpness; then how far the whole face, and its
 * regions, are from the mean of the face's own modality and of the other. A face near its mean
 * could be anybody's (compare MagFace, Meng et al. 2021: length as quality).
 */
export function qualityInputs(
  { features, detectorScore, measures }: QualityInput,
  modality: Modality,
  { blocks, means }: Pick<AdapterWeights, 'means'> & { readonly blocks: readonly FeatureBlock[] },
): number[] {
  const { photo, sketch } = means;
  // Regions come after it.
  const whole = blocks.find(({ name }) => name === 'whole')?.length ?? 0;
  const [own, other] = modality === 'photo' ? [photo, sketch] : [sketch, photo];
  const { eyeDistance, misfit, sharpness } = measures;
  return [
    detectorScore ?? UNSCORED,
    Math.log(Math.max(1, eyeDistance)),
    misfit,
    Math.log(Math.max(0.1, sharpness)),
    ...[own, other].flatMap((mean) => [
      distance(features, mean, 0, whole),
      distance(features, mean, whole, features.length),
    ]),
  ];
}

function distance(a: Float32Array, b: Float32Array, from: number, to: number): number {
  let squares = 0;
  for (let i = from; i < to; i++) squares += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return Math.sqrt(squares);
}

/**
 * 0–1: about the share of training faces of this modality that are less useful. It predicts
 * failure (ISO/IEC 29794-1: utility): see the error-versus-reject curve of `evaluate`.
 */
export function faceQuality(inputs: readonly number[], { intercept, slopes }: LinearUsefulness) {
  const z = inputs.reduce((sum, x, i) => sum + x * (slopes[i] ?? 0), intercept);
  return 1 / (1 + Math.exp(-PROBIT * z));
}
