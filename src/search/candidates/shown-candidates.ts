import type { ListedCandidates } from '../../matching/index.js';
import { excludedView, type RankedExcluded } from '../exclusions/excluded-view.js';
import type { Exclusions } from '../exclusions/exclusions.js';
import { rankedCandidate, type RankedCandidate } from './candidate-view.js';

/** A list as whoever searches is shown it. */
export interface Shown {
  /** Best first. */
  readonly candidates: readonly RankedCandidate[];
  /** Whom examiners excluded for the case, in the order they would stand in. */
  readonly excluded: readonly RankedExcluded[];
}

/** A list as it is shown, with why each of the excluded is. */
export function shownCandidates(list: ListedCandidates, exclusions: Exclusions): Shown {
  const excluded = list.excluded.map(rankedCandidate);
  return {
    candidates: list.candidates.map(rankedCandidate),
    excluded: excluded.map((candidate) => excludedView(candidate, exclusions)),
  };
}

/** Ids of all who were shown. */
export function shownIds({ candidates, excluded }: Shown): string[] {
  return [...candidates, ...excluded].map(({ id }) => id);
}
