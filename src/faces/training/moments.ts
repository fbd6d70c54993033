/** Mean of vectors of one length, summed in double precision. */
export function meanOf(vectors: readonly Float32Array[]): Float64Array {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const v of vectors)
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (v[i] ?? 0);
  return mean.map((sum) => sum / vectors.length);
}

const NONE = new Float64Array();

/** Second-moment matrix (1/n)·Σ x·xᵀ, row by row; half of it is computed, since it is symmetric. */
export function secondMoment(rows: readonly Float64Array[]): readonly Float64Array[] {
  const d = rows[0]?.length ?? 0;
  const moment = Array.from({ length: d }, () => new Float64Array(d));
  // Two at once: most of the time is spent on reading the matrix.
  for (let n = 0; n < rows.length; n += 2) {
    const [a = NONE, b = NONE] = rows.slice(n, n + 2);
    for (const [i, line] of moment.entries()) addProducts(line, i, a, b);
  }
  return symmetric(moment, 1 / rows.length);
}

/** a·aᵀ + b·bᵀ, of row i what stands left of the diagonal, and on it. */
function addProducts(line: Float64Array, i: number, a: Float64Array, b: Float64Array): void {
  const [ai, bi] = [a[i] ?? 0, b[i] ?? 0];
  for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + (ai * (a[j] ?? 0) + bi * (b[j] ?? 0));
}

/** A matrix times a factor, out of its lower half. */
function symmetric(lower: readonly Float64Array[], factor: number): readonly Float64Array[] {
  for (const [i, line] of lower.entries()) {
    for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) * factor;
  }
  for (const [i, line] of lower.entries()) {
    for (let j = i + 1; j < line.length; j++) line[j] = lower[j]?.[i] ?? 0;
  }
  return lower;
}
