import { Matrix, solve } from 'ml-matrix';
import type { AdapterWeights } from './adapter.types.js';
import type { FaceMeasures, Modality } from '../face.types.js';
import { NETWORKS } from './feature-blocks.js';

/** Where no detector spoke: the middle of the image, or a person's box. */
const UNSCORED = 0.3;
const RIDGE = 0.01;
/** Scale on which the logistic function is within 0.01 of the normal distribution's. */
const PROBIT = 1.702;

const EMBEDDINGS = NETWORKS.reduce((n, { dimensions }) => n + dimensions, 0);

/** Usefulness of a face = intercept + Σ slopes · inputs, of mean 0 and deviation 1 in training. */
export interface LinearUsefulness {
  readonly intercept: number;
  readonly slopes: readonly number[];
}

export type QualityModel = Readonly<Record<Modality, LinearUsefulness>>;

/** What quality is told by. */
export interface QualityInput {
  readonly features: Float32Array;
  readonly detectorScore: number | null;
  readonly measures: FaceMeasures;
}

/**
 * Detector score, eye distance, misfit and sharpness; then how far the embeddings, and the
 * regions, are from the mean of the face's own modality and of the other. A face near its mean
 * could be anybody's (compare MagFace, Meng et al. 2021: length as quality).
 */
export function qualityInputs(
  { features, detectorScore, measures }: QualityInput,
  modality: Modality,
  means: AdapterWeights['means'],
): number[] {
  const { photo, sketch } = means;
  const [own, other] = modality === 'photo' ? [photo, sketch] : [sketch, photo];
  const { eyeDistance, misfit, sharpness } = measures;
  return [
    detectorScore ?? UNSCORED,
    Math.log(Math.max(1, eyeDistance)),
    misfit,
    Math.log(Math.max(0.1, sharpness)),
    ...[own, other].flatMap((mean) => [
      distance(features, mean, 0, EMBEDDINGS),
      distance(features, mean, EMBEDDINGS, features.length),
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

/**
 * Least squares of a comparison's margin on the inputs of its face, with a small ridge.
 *
 * @param margins how far a face's mate was above the best impostor; in any unit, one for each row
 */
export function fitUsefulness(
  rows: readonly (readonly number[])[],
  margins: readonly number[],
): LinearUsefulness {
  const size = rows[0]?.length ?? 0;
  const columns = Array.from({ length: size }, (_, j) => moments(rows.map((row) => row[j] ?? 0)));
  const standard = rows.map((row) =>
    columns.map(({ mean, deviation }, j) => ((row[j] ?? 0) - mean) / deviation),
  );
  const x = new Matrix(standard);
  const { mean } = moments(margins);
  const y = Matrix.columnVector(margins.map((margin) => margin - mean));
  const gram = x
    .transpose()
    .mmul(x)
    .add(Matrix.eye(size, size, RIDGE * rows.length));
  const weights = solve(gram, x.transpose().mmul(y)).to1DArray();
  // So scaled that the prediction itself, not the margin, has deviation 1.
  const predicted = moments(standard.map((row) => inner(row, weights)));
  const slopes = weights.map((w, j) => w / predicted.deviation / (columns[j]?.deviation ?? 1));
  return {
    slopes,
    intercept: -inner(
      columns.map((column) => column.mean),
      slopes,
    ),
  };
}

function inner(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}

function moments(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.max(Math.sqrt(variance), 1e-9) };
}
