/** A symmetric positive definite matrix as L·Lᵀ, L lower triangular. */
export class Cholesky {
  private readonly rows: readonly Float64Array[];

  /** @param matrix its lower half is read, row by row */
  constructor(matrix: readonly Float64Array[]) {
    const rows: Float64Array[] = [];
    for (const [i, given] of matrix.entries()) {
      const row = new Float64Array(i + 1);
      for (const [j, above] of rows.entries()) {
        row[j] = ((given[j] ?? 0) - dotOf(row, above, j)) / (above[j] ?? 1);
      }
      row[i] = Math.sqrt(Math.max((given[i] ?? 0) - dotOf(row, row, i), Number.MIN_VALUE));
      rows.push(row);
    }
    this.rows = rows;
  }

  /** L⁻¹·x */
  solveLower(x: Float64Array): Float64Array {
    const solved = new Float64Array(x.length);
    for (const [i, row] of this.rows.entries()) {
      solved[i] = ((x[i] ?? 0) - dotOf(row, solved, i)) / (row[i] ?? 1);
    }
    return solved;
  }

  /** L⁻ᵀ·x */
  solveUpper(x: Float64Array): Float64Array {
    const solved = Float64Array.from(x);
    for (let i = this.rows.length - 1; i >= 0; i--) {
      const row = this.rows[i] ?? solved;
      const value = (solved[i] ?? 0) / (row[i] ?? 1);
      for (let j = 0; j < i; j++) solved[j] = (solved[j] ?? 0) - value * (row[j] ?? 0);
      solved[i] = value;
    }
    return solved;
  }
}

/** Of the first `count` numbers; in two sums, of which neither waits for the other. */
export function dotOf(a: Float64Array, b: Float64Array, count = a.length): number {
  let [even, odd] = [0, 0];
  let i = 0;
  for (; i + 1 < count; i += 2) {
    even += (a[i] ?? 0) * (b[i] ?? 0);
    odd += (a[i + 1] ?? 0) * (b[i + 1] ?? 0);
  }
  return i < count ? even + odd + (a[i] ?? 0) * (b[i] ?? 0) : even + odd;
}
