import { CholeskyDecomposition, EigenvalueDecomposition, Matrix, QrDecomposition } from 'ml-matrix';
import { meanOf, secondMoment } from './moments.js';

/** Features of one person's photograph and sketch. */
export interface FeaturePair {
  readonly photo: Float32Array;
  readonly sketch: Float32Array;
}

export interface ProjectionOptions {
  /** Numbers that the features become. */
  readonly dimensions: number;
  /** Added to the within-pair covariance, in units of its mean eigenvalue. */
  readonly ridge: number;
  /** Pairs, evenly chosen, in whose span it is learnt: less to learn by heart, and quicker. */
  readonly spanned?: number | null;
}

function difference(a: Float32Array, b: Float32Array, shift: Float64Array): Float64Array {
  return Float64Array.from(a, (x, i) => (x - (b[i] ?? 0) - (shift[i] ?? 0)) / Math.SQRT2);
}

function midpoint(a: Float32Array, b: Float32Array, shift: Float64Array): Float64Array {
  return Float64Array.from(a, (x, i) => (x + (b[i] ?? 0) - (shift[i] ?? 0)) / 2);
}

/** Eigenvectors as columns, by descending eigenvalue, each signed by its largest entry. */
export function eigen(symmetric: Matrix, count: number): { values: number[]; vectors: Matrix } {
  const evd = new EigenvalueDecomposition(symmetric, { assumeSymmetric: true });
  const order = evd.realEigenvalues.map((_, i) => i).reverse();
  const kept = order.slice(0, count);
  const vectors = evd.eigenvectorMatrix.subMatrixColumn(kept);
  for (let j = 0; j < vectors.columns; j++) {
    const column = vectors.getColumn(j);
    const largest = column.reduce((m, x) => (Math.abs(x) > Math.abs(m) ? x : m), 0);
    if (largest < 0) vectors.mulColumn(j, -1);
  }
  return { values: kept.map((i) => evd.realEigenvalues[i] ?? 0), vectors };
}

/** L⁻¹ of a lower triangular matrix, by forward substitution. */
function inverseOfLower(lower: Matrix): Matrix {
  const n = lower.rows;
  const rows: Float64Array[] = [];
  for (let i = 0; i < n; i++) {
    const row = new Float64Array(n);
    for (let k = 0; k < i; k++) {
      const factor = lower.get(i, k);
      const above = rows[k] ?? row;
      for (let j = 0; j <= k; j++) row[j] = (row[j] ?? 0) - factor * (above[j] ?? 0);
    }
    const diagonal = lower.get(i, i);
    for (let j = 0; j < i; j++) row[j] = (row[j] ?? 0) / diagonal;
    row[i] = 1 / diagonal;
    rows.push(row);
  }
  return new Matrix(rows.map((row) => [...row]));
}

/**
 * Linear map that brings the sketch and the photograph of one person together: each modality is
 * centred on its mean; the covariance of sketch–photograph differences is ridged and whitened; the
 * directions in which people differ most are kept; each is weighted as in the likelihood ratio of
 * two-covariance PLDA (Ioffe 2006; Brümmer & de Villiers 2010): √(ψ / (1 + 2ψ)), ψ = variance
 * between people over variance within a pair. Directions beyond what the pairs span get
 * no weight. Deterministic.
 *
 * @returns `dimensions` rows of as many numbers as there are features
 * @throws RangeError with fewer than two pairs, or more dimensions than features have
 */
export function trainProjection(
  pairs: readonly FeaturePair[],
  { dimensions, ridge, spanned }: ProjectionOptions,
): Float32Array {
  const inputs = pairs[0]?.photo.length ?? 0;
  if (pairs.length < 2 || dimensions > inputs) {
    throw new RangeError('trainProjection: two pairs, and no more dimensions than features');
  }
  const { differences, midpoints } = centredPairs(pairs);
  // The pairs span no more than this; with few pairs, all else can be left out of the algebra.
  const spanning = Math.min(pairs.length, spanned ?? pairs.length);
  const chosen = (rows: readonly Float64Array[]) => evenly(rows, spanning);
  const basis =
    2 * spanning < inputs ? spanOf([...chosen(differences), ...chosen(midpoints)]) : null;
  const within = secondMoment(basis ? coordinates(differences, basis) : differences);
  const between = secondMoment(basis ? coordinates(midpoints, basis) : midpoints);
  const size = within.rows;
  const shrinkage = Math.max((ridge * within.trace()) / inputs, Number.MIN_VALUE);
  const ridged = Matrix.add(within, Matrix.eye(size, size, shrinkage));
  // With W = L·Lᵀ the whitened covariance is L⁻¹·B·L⁻ᵀ, and L⁻ᵀ·u are the directions.
  const whitening = inverseOfLower(new CholeskyDecomposition(ridged).lowerTriangularMatrix);
  const whitened = whitening.mmul(between).mmul(whitening.transpose());
  const { values, vectors } = eigen(whitened, dimensions);
  const directions = vectors.transpose().mmul(whitening);
  const noises = directions.mmul(within);
  for (const [k, value] of values.entries()) {
    const noise = directions.getRow(k).reduce((n, x, i) => n + x * noises.get(k, i), 0);
    const variance = Math.max(noise, 1e-9);
    const ratio = Math.max(value / variance - 0.5, 0);
    directions.mulRow(k, Math.sqrt(ratio / (1 + 2 * ratio) / variance));
  }
  const inFeatures = basis ? directions.mmul(basis.transpose()) : directions;
  const projection = new Float32Array(dimensions * inputs);
  for (let k = 0; k < inFeatures.rows; k++) projection.set(inFeatures.getRow(k), k * inputs);
  return projection;
}

/** Differences within pairs and midpoints of pairs, each modality centred on its mean. */
function centredPairs(pairs: readonly FeaturePair[]) {
  const photo = meanOf(pairs.map((p) => p.photo));
  const sketch = meanOf(pairs.map((p) => p.sketch));
  const gap = photo.map((x, i) => x - (sketch[i] ?? 0));
  const sum = photo.map((x, i) => x + (sketch[i] ?? 0));
  return {
    differences: pairs.map((p) => difference(p.photo, p.sketch, gap)),
    midpoints: pairs.map((p) => midpoint(p.photo, p.sketch, sum)),
  };
}

function evenly<T>(all: readonly T[], count: number): readonly T[] {
  return all.filter(
    (_, i) => Math.floor((i * count) / all.length) !== Math.floor(((i - 1) * count) / all.length),
  );
}

/** An orthonormal basis of what the rows span, as columns. */
function spanOf(rows: readonly Float64Array[]): Matrix {
  return new QrDecomposition(new Matrix(rows.map((row) => [...row])).transpose()).orthogonalMatrix;
}

function coordinates(rows: readonly Float64Array[], basis: Matrix): Float64Array[] {
  const inBasis = new Matrix(rows.map((row) => [...row])).mmul(basis);
  return rows.map((_, i) => Float64Array.from(inBasis.getRow(i)));
}
