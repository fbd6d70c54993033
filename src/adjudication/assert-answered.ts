import type { SearchCandidate } from '../search/index.js';
import { adjudicationProblems } from './adjudication.problems.js';
import { standsAgainst } from './stands-against.js';

/**
 * Who speaks for a candidate answers what speaks against. A blind examiner is not asked, since the question
 * would tell what software made of the candidate: where both were blind, whoever identifies is.
 *
 * @param answers of which one is enough
 * @throws Problem `against-it-unanswered`
 */
export function assertAnswered(
  { candidate }: SearchCandidate,
  ...answers: readonly (string | null | undefined)[]
): void {
  if (answers.every((answer) => answer == null) && standsAgainst(candidate)) {
    throw adjudicationProblems['against-it-unanswered']();
  }
}
