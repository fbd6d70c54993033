import type { SearchCandidate } from '../search/index.js';
import type { Outcome } from './adjudication.js';
import { adjudicationProblems } from './adjudication.problems.js';
import { standsAgainst } from './stands-against.js';

interface Word {
  readonly blind: boolean;
  readonly outcome: Outcome;
  readonly againstIt?: string;
}

/**
 * Who speaks for a candidate answers what speaks against. A blind examiner is not asked: the question
 * would tell what software made of the candidate.
 *
 * @throws Problem `against-it-unanswered`
 */
export function assertAnswered({ candidate }: SearchCandidate, word: Word): void {
  const { blind, outcome, againstIt } = word;
  if (blind || outcome !== 'potential' || againstIt !== undefined) return;
  if (standsAgainst(candidate)) throw adjudicationProblems['against-it-unanswered']();
}
