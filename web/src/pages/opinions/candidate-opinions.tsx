import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../design/loaded.js';
import { caseFileQuery } from '../cases/cases.js';
import type { ShownCandidate } from '../searches/searches.js';
import { linkedBy } from './linked-by.js';
import { NextStep } from './next-step.js';
import { adjudicationsQuery } from './opinions.js';
import { SaidOfCandidate } from './said-of-candidate.js';

interface CandidateOpinionsProps {
  readonly search: Schema<'SearchView'>;
  readonly candidate: ShownCandidate;
}

/** All that is said of a candidate, and what comes next: opinions, a decision, corroboration, an identification. */
export function CandidateOpinions({ search, candidate }: CandidateOpinionsProps) {
  const { id, caseId, probe } = search;
  const adjudications = useQuery(adjudicationsQuery(id));
  const file = useQuery(caseFileQuery(caseId));
  const { rank, number, evidence, face } = candidate;
  return (
    <Loaded query={file}>
      {(ofCase) => (
        <Loaded query={adjudications}>
          {({ items }) => {
            const said = items.find((one) => one.rank === rank);
            return (
              <>
                <NextStep
                  key={rank}
                  path={{ id, rank }}
                  number={number}
                  file={ofCase}
                  said={said}
                  standsAgainst={evidence.against.length > 0 || face?.band === 'unremarkable'}
                  linked={linkedBy(probe, candidate)}
                />
                {said && <SaidOfCandidate said={said} />}
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
