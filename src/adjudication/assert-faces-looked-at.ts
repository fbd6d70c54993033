import type { EntityManager } from 'typeorm';
import { recordPath } from '../records/index.js';
import { notLookedAt } from '../audit/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import {
  type ProbePicture,
  probePicturesOf,
  type Search,
  type SearchCandidate,
} from '../search/index.js';
import { adjudicationProblems } from './adjudication.problems.js';

/**
 * Nobody speaks of faces that they have not seen: the caller has opened an image of the candidate, and
 * of every picture of the probe, for the case.
 *
 * @throws Problem `faces-not-looked-at`, which names in `acts` what is still to be done; `face-removed` where one of the two was
 *   removed from its record since, and nobody can look at it any more
 */
export async function assertFacesLookedAt(
  manager: EntityManager,
  ctx: RequestContext,
  search: Search,
  candidate: SearchCandidate,
): Promise<void> {
  if (await isFaceRemoved(manager, candidate)) throw adjudicationProblems['face-removed']();
  const faces = [pictureOf(candidate), ...(await probePicturesOf(manager, search))];
  const missing = await notLookedAt(manager, actorRef(ctx.actor), search.caseId, faces);
  if (missing.length === 0) return;
  throw adjudicationProblems['faces-not-looked-at']({
    params: { count: missing.length },
    extensions: { acts: missing.map(({ route }) => withConsultation(route)) },
  });
}

/** Which consultation, the caller knows: one of the case. */
const withConsultation = (route: string) =>
  `${route}${route.includes('?') ? '&' : '?'}consultation=…`;

async function isFaceRemoved(manager: EntityManager, { searchId, rank }: SearchCandidate) {
  const [{ removed }] = await manager.query<[{ removed: boolean }]>(
    'SELECT faces_removed($1, $2) AS removed',
    [searchId, rank],
  );
  return removed;
}

/** The picture whose face was compared; of a candidate found by traits alone, any. */
function pictureOf({ recordId, candidate: { kind, face } }: SearchCandidate): ProbePicture {
  const route = `GET ${recordPath(kind, recordId)}/image`;
  if (!face) return { target: recordId, route };
  return { target: recordId, image: face.imageId, route: `${route}?imageId=${face.imageId}` };
}
