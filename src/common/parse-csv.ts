import { CsvError, type Options, parse } from 'csv-parse/sync';
import { withoutMark } from './text/without-mark.js';

/** What fields are separated by, as spreadsheets of various countries write them. */
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * How tables are read as spreadsheets save them (RFC 4180): rows as long as they come, empty ones too, so that a row has
 * the number that the spreadsheet shows.
 *
 * @param head the beginning of the table: it is separated by what the first line has most of
 */
export const csvOptions = (head: string) =>
  ({
    delimiter: separatorOf(head),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // An opening quotation mark that is never closed would make one cell of all that follows.
    max_record_size: MOST_CHARACTERS_IN_A_ROW,
  }) satisfies Options;

const MOST_CHARACTERS_IN_A_ROW = 256 * 1024;

export interface CsvRow {
  /** As a spreadsheet shows it, from 1: rows of blanks have theirs, too. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a table; rows of blanks are left out, and blanks around what is in a cell. A mark of byte order is skipped.
 *
 * @returns null of what is no such table: a quotation mark is not closed, or stands inside a field
 */
export function parseCsv(text: string): readonly CsvRow[] | null {
  try {
    const table = withoutMark(text);
    const rows = parse(table, csvOptions(table));
    return rows
      .map((cells, index) => ({ row: index + 1, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
  } catch (failure) {
    if (failure instanceof CsvError) return null;
    throw failure;
  }
}

function separatorOf(head: string): (typeof SEPARATORS)[number] {
  const [line = ''] = head.split(/[\r\n]/, 1);
  const times = SEPARATORS.map((one) => line.split(one).length);
  return SEPARATORS[times.indexOf(Math.max(...times))] ?? ',';
}
