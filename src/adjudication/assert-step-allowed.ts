import { type Step, applyStep } from './adjudication.js';
import { adjudicationProblems } from './adjudication.problems.js';
import { adjudicationOf, type CandidateAdjudications } from './candidate-adjudications.js';

/** @throws Problem where the step cannot be taken */
export function assertStepAllowed(adjudications: CandidateAdjudications, step: Step): void {
  const next = applyStep(adjudicationOf(adjudications), step);
  if (typeof next === 'string') throw adjudicationProblems[next]();
}
