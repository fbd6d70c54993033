import type { Delay, SketchMakingView } from './making.js';
import type { DelayBand } from './making.vocabulary.js';

const MINUTES_OF_A_DAY = 1440;

/** At most so many days; what a study says of two days is said of the first two. */
const MOST_DAYS = [
  ['day', 1],
  ['two_days', 2],
  ['week', 7],
  ['month', 31],
] as const satisfies readonly (readonly [DelayBand, number])[];

/** How long a delay is, roughly. Where no time is known, the next day may have been anything up to two days later. */
export function delayBandOf({ days, minutes }: Delay): DelayBand {
  const span = minutes === null ? (days === 1 ? 2 : days) : minutes / MINUTES_OF_A_DAY;
  return MOST_DAYS.find(([, most]) => span <= most)?.[0] ?? 'longer';
}

/** The band that is told, or that of the delay that is. */
export const bandIn = ({ delay, delayBand }: SketchMakingView): DelayBand | undefined =>
  delayBand ?? (delay && delayBandOf(delay));
