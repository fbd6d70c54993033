/** How far a composite is from the face it was made of. */
export interface CompositeLevel {
  /** Each part is one of so many that are most like the true one. */
  readonly nearest: number;
  /** Deviation of a part's place, width and height, as a share of the eye distance. */
  readonly placingError: number;
}

/** From the best that the parts allow to a person hardly looked at. */
export const COMPOSITE_LEVELS = [
  { nearest: 1, placingError: 0 },
  { nearest: 3, placingError: 0.01 },
  { nearest: 10, placingError: 0.02 },
  { nearest: 40, placingError: 0.035 },
] as const satisfies readonly CompositeLevel[];

/**
 * Reads the value of `--composite`.
 *
 * @throws Error when it is no level
 */
export function parseCompositeLevel(text: string): number {
  if (/^[0-3]$/.test(text)) return Number(text);
  throw new Error(`--composite: "${text}" is no level from 0 to 3`);
}
