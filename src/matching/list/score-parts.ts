/** As many decimals as are shown. */
const UNITS = 1e4;

/** To four decimals, as scores are answered. */
export function rounded(value: number): number {
  return Math.round(value * UNITS) / UNITS;
}

/**
 * What each part adds to a score, rounded so that the parts as shown add up to the score as shown:
 * what rounding leaves over goes to the largest part, where it changes least.
 *
 * @param parts weighted natural-log likelihood ratios
 * @param score their sum
 */
export function roundedParts(parts: readonly number[], score: number): number[] {
  const units = parts.map((part) => Math.round(part * UNITS));
  const left = Math.round(score * UNITS) - units.reduce((sum, unit) => sum + unit, 0);
  const sizes = parts.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  return units.map((unit, i) => (i === largest ? unit + left : unit) / UNITS);
}
