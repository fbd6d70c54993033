import fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { Cholesky, dotOf } from './cholesky.js';
import { topEigenvectors } from './top-eigenvectors.js';

const number = fc.integer({ min: -100, max: 100 }).map((hundredths) => hundredths / 100);
/** Vectors of one length; of few the second moment has eigenvalues of 0. */
const rows = fc
  .tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .chain(([size, count]) =>
    fc.array(fc.array(number, { minLength: size, maxLength: size }), {
      minLength: count,
      maxLength: count,
    }),
  );

const gram = (vectors: readonly (readonly number[])[]) => {
  const matrix = new Matrix(vectors.map((vector) => [...vector]));
  return matrix.transpose().mmul(matrix);
};
const times = (matrix: Matrix) => (x: Float64Array) =>
  Float64Array.from(matrix.mmul(Matrix.columnVector(x)).getColumn(0));

describe('topEigenvectors', () => {
  it('are those of the whole decomposition, of length 1 and apart', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 10 }), (vectors, count) => {
        const matrix = gram(vectors);
        const size = matrix.rows;
        const wanted = Math.min(count, size);
        const { values, vectors: found } = topEigenvectors(times(matrix), size, wanted);
        const all = new EigenvalueDecomposition(matrix, { assumeSymmetric: true }).realEigenvalues;
        const scale = Math.max(1, ...all);
        expect(found).toHaveLength(wanted);
        for (const [k, vector] of found.entries()) {
          expect(Math.abs((values[k] ?? 0) - (all[size - 1 - k] ?? 0))).toBeLessThan(1e-8 * scale);
          const product = times(matrix)(vector).map(
            (x, i) => x - (values[k] ?? 0) * (vector[i] ?? 0),
          );
          expect(Math.sqrt(dotOf(product, product))).toBeLessThan(1e-7 * scale);
          for (const [j, other] of found.entries()) {
            expect(dotOf(vector, other)).toBeCloseTo(j === k ? 1 : 0, 8);
          }
        }
      }),
    );
  });

  it('are found of a large matrix without looking at all of it', () => {
    let products = 0;
    const diagonal = (x: Float64Array) => {
      products++;
      return x.map((value, i) => value / (i + 1));
    };
    const { values, vectors } = topEigenvectors(diagonal, 1000, 5);
    expect(products).toBeLessThan(100);
    values.forEach((value, k) => {
      expect(value).toBeCloseTo(1 / (k + 1), 8);
    });
    expect(vectors[1]?.[1]).toBeCloseTo(1, 6);
  });
});

describe('Cholesky', () => {
  it('solves with both of its halves', () => {
    fc.assert(
      fc.property(rows, (vectors) => {
        const matrix = gram(vectors);
        const size = matrix.rows;
        const ridged = Matrix.add(matrix, Matrix.eye(size, size, 0.5));
        const cholesky = new Cholesky(ridged.to2DArray().map((row) => Float64Array.from(row)));
        const x = Float64Array.from({ length: size }, (_, i) => Math.sin(i + 1));
        const solved = cholesky.solveUpper(cholesky.solveLower(x));
        times(ridged)(solved).forEach((value, i) => {
          expect(value).toBeCloseTo(x[i] ?? 0, 8);
        });
      }),
    );
  });
});
