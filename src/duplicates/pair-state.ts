/** What a person says of a pair: both are of one person, or not, or it is for another time. */
export const PAIR_DECISIONS = ['same', 'different', 'later'] as const;
export type PairDecision = (typeof PAIR_DECISIONS)[number];

export const PAIR_STATES = ['open', ...PAIR_DECISIONS] as const;
export type PairState = (typeof PAIR_STATES)[number];

export const PAIR_OUTCOMES = [...PAIR_DECISIONS, 'undone'] as const;
export type PairOutcomeOfPerson = (typeof PAIR_OUTCOMES)[number];

/**
 * The decision that stands: the last one that was not undone. What is undone brings back what stood before it.
 *
 * @param history in the order in which it was said
 */
export function standingDecision<D extends { readonly outcome: PairOutcomeOfPerson }>(
  history: readonly D[],
): D | null {
  const standing: D[] = [];
  for (const said of history) {
    if (said.outcome === 'undone') standing.pop();
    else standing.push(said);
  }
  return standing.at(-1) ?? null;
}

/** Where a pair stands by what was said of it. */
export function pairState(
  history: readonly { readonly outcome: PairOutcomeOfPerson }[],
): PairState {
  const outcome = standingDecision(history)?.outcome ?? 'open';
  return outcome === 'undone' ? 'open' : outcome;
}
