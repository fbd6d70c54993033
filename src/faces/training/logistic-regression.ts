import { Matrix, solve } from 'ml-matrix';

const ITERATIONS = 50;
const SETTLED = 1e-9;
/** A whiff of ridge keeps the slopes finite when the classes do not overlap. */
const RIDGE = 1e-6;

/** ln odds = intercept + Σ slopes · x. */
export interface Logistic {
  readonly intercept: number;
  readonly slopes: readonly number[];
}

/**
 * Logistic regression with both classes weighted alike, so that the fitted log odds are log
 * likelihood ratios whatever the sizes of the classes (Brümmer & du Preez 2006). Newton's method;
 * deterministic.
 *
 * @param positive rows of equal length, one observation each
 * @throws RangeError when a class is empty
 */
export function fitLogistic(
  positive: readonly (readonly number[])[],
  negative: readonly (readonly number[])[],
): Logistic {
  const [first] = positive;
  if (!first || negative.length === 0) throw new RangeError('fitLogistic: rows of both classes');
  const size = first.length + 1;
  const classes = [
    { rows: positive, target: 1, weight: 1 / positive.length },
    { rows: negative, target: 0, weight: 1 / negative.length },
  ];
  let beta = new Array<number>(size).fill(0);
  for (let step = 0; step < ITERATIONS; step++) {
    const gradient = beta.map((b, i) => (i === 0 ? 0 : RIDGE * b));
    const hessian = Matrix.eye(size, size, RIDGE);
    for (const { rows, target, weight } of classes) {
      for (const row of rows) accumulate([1, ...row], target, weight, beta, gradient, hessian);
    }
    const delta = solve(hessian, Matrix.columnVector(gradient)).to1DArray();
    beta = beta.map((b, i) => b - (delta[i] ?? 0));
    if (delta.every((d) => Math.abs(d) < SETTLED)) break;
  }
  const [intercept = 0, ...slopes] = beta;
  return { intercept, slopes };
}

function accumulate(
  x: readonly number[],
  target: number,
  weight: number,
  beta: readonly number[],
  gradient: number[],
  hessian: Matrix,
): void {
  const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (beta[i] ?? 0), 0)));
  const v = weight * p * (1 - p);
  x.forEach((xi, i) => {
    gradient[i] = (gradient[i] ?? 0) + weight * (p - target) * xi;
    x.forEach((xj, j) => hessian.set(i, j, hessian.get(i, j) + v * xi * xj));
  });
}
