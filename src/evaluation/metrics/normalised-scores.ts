import { expectedStrangers, NEAREST_RECORDS } from '../../matching/index.js';
import type { Similarities } from '../matchers/matcher.js';

/** Scores that mean the same for every probe: how few strangers would resemble it as much, −ln. */
export interface NormalisedScores {
  /** Of the person's best entry, in the whole gallery; null where none is in the list. */
  readonly mated: number | null;
  /**
   * Of the best entry of anybody else, in the gallery without the person: who is not enrolled cannot be
   * among the others that tell how close strangers come.
   */
  readonly nonMated: number | null;
}

/**
 * What a search would say of its first candidate, as the service does (`expectedStrangers`), without what
 * holds in galleries of a few faces alone.
 */
export function normalisedScores(
  similarities: Similarities | null,
  isMate: (entry: number) => boolean,
): NormalisedScores {
  const all = [...(similarities ?? [])];
  const strangers = all.filter(([entry]) => !isMate(entry));
  const score = (found: readonly [number, number] | undefined, among: typeof all) => {
    if (!found) return null;
    const nearest = among.slice(0, NEAREST_RECORDS).map(([, similarity]) => similarity);
    return -Math.log(expectedStrangers(found[1], Infinity, { faces: among.length, nearest }));
  };
  return {
    mated: score(
      all.find(([entry]) => isMate(entry)),
      all,
    ),
    nonMated: score(strangers[0], strangers),
  };
}
