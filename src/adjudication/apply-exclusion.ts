import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../common/index.js';
import { exclude, liftExclusion, type Search, type SearchCandidate } from '../search/index.js';
import { personView, type User } from '../users/index.js';
import { outcomeOf } from './adjudication.js';
import { adjudicationOf, type CandidateAdjudications } from './candidate-adjudications.js';

/**
 * Excludes a candidate from the searches of the case where two examiners or a supervisor say that
 * it is another person. Any other outcome brings it back. One opinion moves nobody: a
 * suspect is missed too easily, and the other examiner would see it.
 */
export async function applyExclusion(
  manager: EntityManager,
  ctx: RequestContext,
  { id: searchId, caseId }: Search,
  { recordId }: SearchCandidate,
  adjudications: CandidateAdjudications,
): Promise<void> {
  const outcome = outcomeOf(adjudicationOf(adjudications));
  if (outcome === 'no_candidate') {
    const by = reasonsIn(adjudications);
    await exclude(manager, ctx, { caseId, recordId, searchId, by });
  } else if (outcome !== null) await liftExclusion(manager, ctx, { caseId, recordId });
}

/** Who said that it is another person, and why. */
function reasonsIn({ opinions, decisions }: CandidateAdjudications) {
  const decision = decisions.at(-1);
  return [
    ...opinions
      .filter(({ outcome }) => outcome === 'no_candidate')
      .map(({ examiner, remarks }) => saidBy(examiner, remarks)),
    ...(decision ? [saidBy(decision.supervisor, decision.reason)] : []),
  ];
}

/** As it is kept, for later searches: without their office, which may be another by then. */
function saidBy(who: User, reason: string) {
  const { actor, name } = personView(who);
  return { actor, name, reason };
}
