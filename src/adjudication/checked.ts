import { type Step, take } from './adjudication.js';
import { adjudicationProblems } from './adjudication.problems.js';
import { adjudicationOf, type Dossier } from './dossier.js';

/** @throws Problem where the step cannot be taken */
export function checked(dossier: Dossier, step: Step): void {
  const next = take(adjudicationOf(dossier), step);
  if (typeof next === 'string') throw adjudicationProblems[next]();
}
