import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../common/index.js';
import { exclude, liftExclusion, type Search, type SearchCandidate } from '../search/index.js';
import { personView } from './adjudication-view.js';
import { outcomeOf } from './adjudication.js';
import { adjudicationOf, type Dossier } from './dossier.js';

/**
 * Lets the searches of the case heed what now holds of a candidate: excluded by two examiners or a
 * supervisor it is set apart, and any other outcome brings it back. One opinion moves nobody: a
 * suspect is missed too easily, and the other examiner would see it.
 */
export async function heed(
  manager: EntityManager,
  ctx: RequestContext,
  { id: searchId, caseId }: Search,
  { recordId }: SearchCandidate,
  dossier: Dossier,
): Promise<void> {
  const outcome = outcomeOf(adjudicationOf(dossier));
  if (outcome === 'no_candidate') {
    const by = reasonsIn(dossier);
    await exclude(manager, ctx, { caseId, recordId, searchId, by });
  } else if (outcome !== null) await liftExclusion(manager, ctx, { caseId, recordId });
}

/** Who said that it is another person, and why. */
function reasonsIn({ opinions, decisions }: Dossier) {
  const decision = decisions.at(-1);
  return [
    ...opinions
      .filter(({ outcome }) => outcome === 'no_candidate')
      .map(({ examiner, remarks }) => ({ ...personView(examiner), reason: remarks })),
    ...(decision ? [{ ...personView(decision.supervisor), reason: decision.reason }] : []),
  ];
}
