/**
 * A number as people of the three languages write it: with Western or Arabic-Indic digits, and a point, a comma or an Arabic
 * comma before its decimals. Nothing of it is passed over: undefined of what is no number.
 */
export function readNumber(text: string): number | undefined {
  const written = text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[,\u066b]/, '.');
  return /^\d+(\.\d*)?$/.test(written) ? Number(written) : undefined;
}
