import type { Similarities } from '../matchers/matcher.js';

/** What a search says of a person. */
export interface MateRank {
  /** 1-based rank of the person's best entry; null when none is in the list. */
  readonly rank: number | null;
  /** Similarity of that entry; null with the rank. */
  readonly mated: number | null;
  /** Highest similarity of anybody else, as if the person were not in the gallery. */
  readonly nonMated: number | null;
  /** The entries the two similarities are of. */
  readonly mate: number | null;
  readonly impostor: number | null;
}

/** The person is found by the best of their entries; the others are no strangers. */
export function mateRank(
  similarities: Similarities | null,
  isMate: (entry: number) => boolean,
): MateRank {
  const order = [...(similarities ?? [])];
  const position = order.findIndex(([entry]) => isMate(entry));
  const [mate, mated] = order[position] ?? [null, null];
  const [impostor, nonMated] = order.find(([entry]) => !isMate(entry)) ?? [null, null];
  return { rank: position < 0 ? null : position + 1, mated, nonMated, mate, impostor };
}
