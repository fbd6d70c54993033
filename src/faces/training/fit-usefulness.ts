import { Matrix, solve } from 'ml-matrix';
import type { LinearUsefulness } from '../model/adapter.types.js';

const RIDGE = 0.01;

/**
 * Fits how useful a face is from its inputs: least squares of its comparison's margin, with a small
 * ridge; scaled so that the prediction has mean 0 and deviation 1 in training.
 *
 * @param rows `qualityInputs`, one row for each face
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
