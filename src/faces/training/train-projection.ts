import { Matrix, QrDecomposition } from 'ml-matrix';
import { Cholesky, dotOf } from './cholesky.js';
import { meanOf, secondMoment } from './moments.js';
import { topEigenvectors } from './top-eigenvectors.js';

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
  /** Whether the step between the means of photographs and sketches counts as noise within a pair. */
  readonly gapIsNoise?: boolean;
}

function difference(a: Float32Array, b: Float32Array, shift: Float64Array): Float64Array {
  return Float64Array.from(a, (x, i) => (x - (b[i] ?? 0) - (shift[i] ?? 0)) / Math.SQRT2);
}

function midpoint(a: Float32Array, b: Float32Array, shift: Float64Array): Float64Array {
  return Float64Array.from(a, (x, i) => (x + (b[i] ?? 0) - (shift[i] ?? 0)) / 2);
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
  { dimensions, ridge, spanned, gapIsNoise = false }: ProjectionOptions,
): Float32Array {
  const inputs = pairs[0]?.photo.length ?? 0;
  if (pairs.length < 2 || dimensions > inputs) {
    throw new RangeError('trainProjection: two pairs, and no more dimensions than features');
  }
  const { differences, midpoints, gap } = centredPairs(pairs);
  // The pairs span no more than this; with few pairs, all else can be left out of the algebra.
  const spanning = Math.min(pairs.length, spanned ?? pairs.length);
  const chosen = (rows: readonly Float64Array[]) => evenly(rows, spanning);
  const basis =
    2 * spanning < inputs ? spanOf([...chosen(differences), ...chosen(midpoints)]) : null;
  const inBasis = (rows: readonly Float64Array[]) => (basis ? coordinates(rows, basis) : rows);
  const [apart, people] = [inBasis(differences), inBasis(midpoints)];
  const within = secondMoment(apart);
  const shrinkage = Math.max((ridge * traceOf(within)) / inputs, Number.MIN_VALUE);
  if (gapIsNoise) for (const step of inBasis([gap])) addSquare(within, step);
  const ridged = within.map((row, i) => row.with(i, (row[i] ?? 0) + shrinkage));
  const cholesky = new Cholesky(ridged);
  // With W = L·Lᵀ the whitened covariance is L⁻¹·B·L⁻ᵀ, and L⁻ᵀ·u are the directions.
  const whitened = (x: Float64Array) =>
    cholesky.solveLower(timesMoment(people, cholesky.solveUpper(x)));
  const { values, vectors } = topEigenvectors(whitened, within.length, dimensions);
  const directions = new Matrix(
    vectors.map((vector, k) => {
      const direction = cholesky.solveUpper(vector);
      const noise = within.reduce(
        (n, row, i) => n + (direction[i] ?? 0) * dotOf(row, direction),
        0,
      );
      const variance = Math.max(noise, 1e-9);
      const ratio = Math.max((values[k] ?? 0) / variance - 0.5, 0);
      const weight = Math.sqrt(ratio / (1 + 2 * ratio) / variance);
      return [...direction].map((x) => x * weight);
    }),
  );
  const inFeatures = basis ? directions.mmul(basis.transpose()) : directions;
  const projection = new Float32Array(dimensions * inputs);
  for (let k = 0; k < inFeatures.rows; k++) projection.set(inFeatures.getRow(k), k * inputs);
  return projection;
}

function traceOf(matrix: readonly Float64Array[]): number {
  return matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
}

/** Adds x·xᵀ. */
function addSquare(matrix: readonly Float64Array[], x: Float64Array): void {
  for (const [i, row] of matrix.entries()) {
    for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) + (x[i] ?? 0) * (x[j] ?? 0);
  }
}

/** What the second moment of the rows makes of a vector, without the matrix. */
function timesMoment(rows: readonly Float64Array[], x: Float64Array): Float64Array {
  const product = new Float64Array(x.length);
  for (const row of rows) {
    const part = dotOf(row, x) / rows.length;
    for (let i = 0; i < product.length; i++) product[i] = (product[i] ?? 0) + part * (row[i] ?? 0);
  }
  return product;
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
    gap: gap.map((x) => x / Math.SQRT2),
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
