import { dataOf } from '@mirsam/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { Loaded } from '../../design/loaded.js';
import { useSignedInUser } from '../../session/use-session.js';
import type { ShownCandidate } from '../searches/searches.js';
import { OpinionForm } from './opinion-form.js';
import { adjudicationsQuery, type NewOpinion } from './opinions.js';
import { SaidOfCandidate } from './said-of-candidate.js';

interface CandidateOpinionsProps {
  readonly searchId: string;
  readonly caseId: string;
  readonly candidate: ShownCandidate;
}

/** What was said of a candidate, and the form of who has said nothing yet. */
export function CandidateOpinions({ searchId, caseId, candidate }: CandidateOpinionsProps) {
  const queries = useQueryClient();
  const { id: userId } = useSignedInUser();
  const adjudications = useQuery(adjudicationsQuery(searchId));
  const { rank, evidence, face } = candidate;
  const standsAgainst = evidence.against.length > 0 || face?.band === 'unremarkable';

  async function give(opinion: NewOpinion) {
    dataOf(
      await mirsam.POST('/api/v1/searches/{id}/candidates/{rank}/adjudications', {
        params: { path: { id: searchId, rank } },
        body: opinion,
      }),
    );
    await queries.invalidateQueries(adjudicationsQuery(searchId));
    await queries.invalidateQueries({ queryKey: ['cases', caseId] });
  }

  return (
    <Loaded query={adjudications}>
      {({ items }) => {
        const said = items.find((one) => one.rank === rank);
        const isDone =
          (said?.opinions ?? []).some(({ by }) => by.actor === `user:${userId}`) ||
          (said !== undefined && said.stage !== 'open' && said.stage !== 'second_awaited');
        return (
          <>
            {said && <SaidOfCandidate said={said} />}
            {!isDone && <OpinionForm key={rank} standsAgainst={standsAgainst} give={give} />}
          </>
        );
      }}
    </Loaded>
  );
}
