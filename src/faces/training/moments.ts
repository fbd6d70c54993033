import { Matrix } from 'ml-matrix';

/** Mean of vectors of one length, summed in double precision. */
export function meanOf(vectors: readonly Float32Array[]): Float64Array {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const v of vectors)
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (v[i] ?? 0);
  return mean.map((sum) => sum / vectors.length);
}

/** Second-moment matrix (1/n)·Σ x·xᵀ; only half is computed, since it is symmetric. */
export function secondMoment(rows: readonly Float64Array[]): Matrix {
  const d = rows[0]?.length ?? 0;
  const upper = Array.from({ length: d }, () => new Float64Array(d));
  for (const x of rows) {
    for (let i = 0; i < d; i++) {
      const xi = x[i] ?? 0;
      const line = upper[i];
      if (!line || xi === 0) continue;
      for (let j = i; j < d; j++) line[j] = (line[j] ?? 0) + xi * (x[j] ?? 0);
    }
  }
  const moment = new Matrix(d, d);
  upper.forEach((line, i) => {
    for (let j = i; j < d; j++) {
      const value = (line[j] ?? 0) / rows.length;
      moment.set(i, j, value);
      moment.set(j, i, value);
    }
  });
  return moment;
}
