export const OUTCOMES = ['potential', 'no_candidate', 'inconclusive'] as const;
/** What a reviewer says of a pair; the same words as for a candidate. */
export type PairOutcome = (typeof OUTCOMES)[number];

export const ALERT_STATES = ['open', ...OUTCOMES, 'disputed'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export interface PrefectureOpinion {
  readonly prefectureId: string;
  readonly outcome: PairOutcome;
}

/**
 * Where an alert stands. The last opinion of each prefecture speaks for it. `open` until every
 * holder has spoken: one must not close it for the other. `potential` against `no_candidate` is
 * `disputed`; otherwise the more cautious of the two stands, `potential` before `inconclusive` before
 * `no_candidate`.
 *
 * @param holders prefectures of the two records, which may be one and the same
 * @param opinions in the order they were given
 */
export function alertState(
  holders: readonly string[],
  opinions: readonly PrefectureOpinion[],
): AlertState {
  const said = holders.map(
    (holder) => opinions.findLast(({ prefectureId }) => prefectureId === holder)?.outcome,
  );
  if (said.includes(undefined)) return 'open';
  if (said.includes('potential')) return said.includes('no_candidate') ? 'disputed' : 'potential';
  return said.includes('inconclusive') ? 'inconclusive' : 'no_candidate';
}
