/** Levels of witness error that can be simulated; 0 leaves a sketch as it is. */
export const STRESS_LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** How much a witness errs: 0 not at all, 5 grossly, but still about the same kind of person. */
export type StressLevel = (typeof STRESS_LEVELS)[number];

/**
 * The levels of a list such as `0,3`, each once, in ascending order.
 *
 * @throws Error when one is not a whole number from 0 to 5
 */
export function parseStressLevels(text: string): StressLevel[] {
  const named = text.split(',').map((item) => item.trim());
  const wrong = named.find((item) => !STRESS_LEVELS.some((level) => item === String(level)));
  if (wrong !== undefined) throw new Error(`--stress: "${wrong}" is no level from 0 to 5`);
  return STRESS_LEVELS.filter((level) => named.includes(String(level)));
}
