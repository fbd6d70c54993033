import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { AdapterWeights } from './adapter.types.js';
import { meanOf, secondMoment } from './scatter.js';

/** Features of one person's photograph and sketch. */
export interface FeaturePair {
  readonly photo: Float32Array;
  readonly sketch: Float32Array;
}

export interface AdapterTrainingOptions {
  /** Length of the templates. */
  readonly dimensions: number;
  /** Added to the within-pair covariance, in units of its mean eigenvalue. */
  readonly ridge: number;
}

const DEFAULTS: AdapterTrainingOptions = { dimensions: 256, ridge: 1 };

function difference(a: Float32Array, b: Float32Array, shift: Float64Array): Float64Array {
  return Float64Array.from(a, (x, i) => (x - (b[i] ?? 0) - (shift[i] ?? 0)) / Math.SQRT2);
}

function midpoint(a: Float32Array, b: Float32Array, shift: Float64Array): Float64Array {
  return Float64Array.from(a, (x, i) => (x + (b[i] ?? 0) - (shift[i] ?? 0)) / 2);
}

/** Eigenvectors as columns, by descending eigenvalue, each signed by its largest entry. */
function eigen(symmetric: Matrix): { values: number[]; vectors: Matrix } {
  const evd = new EigenvalueDecomposition(symmetric, { assumeSymmetric: true });
  const order = evd.realEigenvalues.map((_, i) => i).reverse();
  const vectors = evd.eigenvectorMatrix.subMatrixColumn(order);
  for (let j = 0; j < vectors.columns; j++) {
    const column = vectors.getColumn(j);
    const largest = column.reduce((m, x) => (Math.abs(x) > Math.abs(m) ? x : m), 0);
    if (largest < 0) vectors.mulColumn(j, -1);
  }
  return { values: order.map((i) => evd.realEigenvalues[i] ?? 0), vectors };
}

/** Columns that turn the (ridged) within-pair covariance into the identity. */
function whitening(within: Matrix, ridge: number): Matrix {
  const { rows: d } = within;
  const ridged = Matrix.add(within, Matrix.eye(d, d, (ridge * within.trace()) / d));
  const { values, vectors } = eigen(ridged);
  values.forEach((value, j) => vectors.mulColumn(j, 1 / Math.sqrt(value)));
  return vectors;
}

/**
 * Linear adapter from features to templates that brings the sketch and the photograph of one
 * person together: each modality is centred on its mean; the covariance of sketch–photograph
 * differences is ridged and whitened; the directions in which people differ most are kept; each
 * is weighted as in the likelihood ratio of two-covariance PLDA (Ioffe 2006; Brümmer & de
 * Villiers 2010): √(ψ / (1 + 2ψ)), ψ = variance between people over variance within a pair.
 * Deterministic.
 *
 * @throws RangeError with fewer than two pairs, or more dimensions than features have
 */
export function trainAdapter(
  pairs: readonly FeaturePair[],
  options: Partial<AdapterTrainingOptions> = {},
): AdapterWeights {
  const { dimensions, ridge } = { ...DEFAULTS, ...options };
  const inputs = pairs[0]?.photo.length ?? 0;
  if (pairs.length < 2 || dimensions > inputs) {
    throw new RangeError('trainAdapter: at least two pairs, and no more dimensions than features');
  }
  const photo = meanOf(pairs.map((p) => p.photo));
  const sketch = meanOf(pairs.map((p) => p.sketch));
  const gap = photo.map((x, i) => x - (sketch[i] ?? 0));
  const sum = photo.map((x, i) => x + (sketch[i] ?? 0));
  const within = secondMoment(pairs.map((p) => difference(p.photo, p.sketch, gap)));
  const between = secondMoment(pairs.map((p) => midpoint(p.photo, p.sketch, sum)));

  const white = whitening(within, ridge);
  const { values, vectors } = eigen(white.transpose().mmul(between).mmul(white));
  const directions = white.mmul(vectors.subMatrix(0, inputs - 1, 0, dimensions - 1)).transpose();
  const projection = new Float32Array(dimensions * inputs);
  for (let k = 0; k < dimensions; k++) {
    const direction = directions.getRowVector(k);
    const noise = Math.max(direction.mmul(within).mmul(direction.transpose()).get(0, 0), 1e-9);
    const ratio = Math.max((values[k] ?? 0) / noise - 0.5, 1e-9);
    const weight = Math.sqrt(ratio / (1 + 2 * ratio) / noise);
    projection.set(direction.mul(weight).getRow(0), k * inputs);
  }
  const means = { photo: Float32Array.from(photo), sketch: Float32Array.from(sketch) };
  return { inputs, dimensions, projection, means };
}
