/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A row of a table (RFC 4180), with semicolons, as offices here open it; no cell of it is a formula. */
export function csvLine(cells: readonly (string | number | null | undefined)[]): string {
  const written = cells.map((cell) => {
    const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell ?? '');
    return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(';')}\r\n`;
}

/** By which a spreadsheet knows that a table is UTF-8. */
export const UTF8_MARK = '\uFEFF';
