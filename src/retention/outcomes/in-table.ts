import { httpProblems, Problem } from '../../common/index.js';

const OUTCOME = /^outcomes\[(\d+)\]/;

/** The same of an outcome that was read from a table: `row` is the one that a spreadsheet shows. */
export const inTable = <Told extends { readonly row: number }>(
  told: Told,
  rows: readonly number[] | undefined,
): Told => ({ ...told, row: rows?.[told.row - 1] ?? told.row });

/**
 * What is wrong with outcomes that were read from a table, by its rows: the second, below the names of the columns, is
 * `outcomes[0]`, and rows of blanks count.
 */
export function faultsInTable(failure: unknown, rows: readonly number[]): unknown {
  if (!(failure instanceof Problem) || !failure.options.errors) return failure;
  const errors = failure.options.errors.map((error) => ({
    ...error,
    field: error.field.replace(OUTCOME, (_, index: string) => {
      const row = rows[Number(index)] ?? 0;
      return `outcomes[${row - 2}]`;
    }),
  }));
  return httpProblems['validation-failed']({ ...failure.options, errors });
}
