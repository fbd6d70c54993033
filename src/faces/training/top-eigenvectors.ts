import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { dotOf } from './cholesky.js';

/** Residual of an eigenvector, against the largest eigenvalue. */
const TOLERANCE = 1e-10;
/** A direction that is shorter, against what it was made of, is rounding. */
const ROUNDING = 1e-12;

export interface Eigenvectors {
  /** Descending. */
  readonly values: readonly number[];
  /** Of length 1, each signed by its largest entry. */
  readonly vectors: readonly Float64Array[];
}

/**
 * The largest eigenvalues of a symmetric matrix that is known by what it does to a vector, and their
 * eigenvectors: Lanczos with full reorthogonalisation (Parlett 1998, ch. 13). For some tens of a matrix of
 * thousands it takes a hundredth of the time of a whole decomposition. Deterministic.
 */
export function topEigenvectors(
  multiply: (x: Float64Array) => Float64Array,
  size: number,
  count: number,
): Eigenvectors {
  const krylov = new KrylovSpace(multiply, size);
  for (let steps = 2 * count + 20; ; steps = Math.ceil(1.5 * steps)) {
    krylov.growTo(Math.min(steps, size));
    const { values, combinations, residuals } = krylov.ritz(count);
    const worst = Math.max(...residuals);
    if (steps < size && worst > TOLERANCE * Math.abs(values[0] ?? 0)) continue;
    return { values, vectors: combinations.map((weights) => signed(krylov.combined(weights))) };
  }
}

/** An orthonormal basis in which the matrix is tridiagonal. */
class KrylovSpace {
  private readonly basis: Float64Array[] = [];
  private readonly diagonal: number[] = [];
  /** Beside the diagonal; the last leads out of the space. */
  private readonly beside: number[] = [];
  private readonly random = numbers();
  private next: Float64Array;

  constructor(
    private readonly multiply: (x: Float64Array) => Float64Array,
    private readonly size: number,
  ) {
    this.next = this.newDirection();
  }

  growTo(steps: number): void {
    while (this.basis.length < steps) this.grow();
  }

  private grow(): void {
    const direction = this.next;
    const product = this.multiply(direction);
    const before = Math.sqrt(dotOf(product, product));
    this.basis.push(direction);
    this.diagonal.push(dotOf(direction, product));
    this.orthogonalise(product);
    const length = Math.sqrt(dotOf(product, product));
    const goesOn = length > ROUNDING * before;
    this.beside.push(goesOn ? length : 0);
    if (this.basis.length === this.size) return;
    this.next = goesOn ? product.map((x) => x / length) : this.newDirection();
  }

  /** Out of the space, where all that the last led to is in it. */
  private newDirection(): Float64Array {
    const direction = Float64Array.from({ length: this.size }, this.random);
    this.orthogonalise(direction);
    const length = Math.sqrt(dotOf(direction, direction));
    return direction.map((x) => x / length);
  }

  /** Twice is enough (Parlett, Kahan). */
  private orthogonalise(vector: Float64Array): void {
    for (const other of [...this.basis, ...this.basis]) {
      const part = dotOf(other, vector);
      for (let i = 0; i < vector.length; i++) {
        vector[i] = (vector[i] ?? 0) - part * (other[i] ?? 0);
      }
    }
  }

  /** The best that the space has: eigenvalues, descending, and how each is combined of the basis. */
  ritz(count: number) {
    const steps = this.basis.length;
    const tridiagonal = new Matrix(steps, steps);
    for (const [i, value] of this.diagonal.entries()) {
      tridiagonal.set(i, i, value);
      if (i + 1 === steps) break;
      tridiagonal.set(i, i + 1, this.beside[i] ?? 0);
      tridiagonal.set(i + 1, i, this.beside[i] ?? 0);
    }
    const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(tridiagonal, {
      assumeSymmetric: true,
    });
    const order = realEigenvalues.map((_, i) => i).reverse();
    const top = order.slice(0, count);
    const combinations = top.map((column) => eigenvectorMatrix.getColumn(column));
    const out = this.beside[steps - 1] ?? 0;
    return {
      values: top.map((i) => realEigenvalues[i] ?? 0),
      combinations,
      residuals: combinations.map((weights) => Math.abs(out * (weights.at(-1) ?? 0))),
    };
  }

  combined(weights: readonly number[]): Float64Array {
    const sum = new Float64Array(this.size);
    for (const [k, vector] of this.basis.entries()) {
      const weight = weights[k] ?? 0;
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
    }
    return sum;
  }
}

function signed(vector: Float64Array): Float64Array {
  const largest = vector.reduce((m, x) => (Math.abs(x) > Math.abs(m) ? x : m), 0);
  return largest < 0 ? vector.map((x) => -x) : vector;
}

/** −0.5 to 0.5, the same on every run. */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
}
