/** What fields are separated by, as spreadsheets of various countries write them. */
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Rows of a table as spreadsheets save it (RFC 4180), whichever separator its first line has most; rows of blanks are
 * left out.
 *
 * @returns null of what is no such table: a quotation mark is not closed, or stands inside a field
 */
export function parseCsv(text: string): readonly (readonly string[])[] | null {
  const separator = separatorOf(text);
  const field = new RegExp(
    String.raw`(?:"((?:[^"]|"")*)"|([^${separator}"\r\n]*))(${separator}|\r\n|\n|\r|$)`,
    'y',
  );
  const rows: string[][] = [[]];
  for (;;) {
    const found = field.exec(text);
    if (!found) return null;
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '') break;
    if (end !== separator) rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

function separatorOf(text: string): (typeof SEPARATORS)[number] {
  const [line = ''] = text.split(/[\r\n]/, 1);
  const times = SEPARATORS.map((one) => line.split(one).length);
  return SEPARATORS[times.indexOf(Math.max(...times))] ?? ',';
}
