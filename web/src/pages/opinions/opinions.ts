import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { eachOf } from '../../api/each-of.js';
import { mirsam } from '../../api/mirsam.js';

export type NewOpinion = Schema<'NewOpinion'>;
export type Said = Schema<'AdjudicationView'>;

export const OUTCOMES = ['potential', 'no_candidate', 'inconclusive'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** In the order in which examiners go through a face. */
export const COMPONENTS = eachOf<keyof NewOpinion['checklist']>({
  faceShape: true,
  hair: true,
  forehead: true,
  eyebrows: true,
  eyes: true,
  nose: true,
  ears: true,
  mouth: true,
  chin: true,
  facialHair: true,
  lines: true,
  scarsAndMarks: true,
});

export const adjudicationsQuery = (searchId: string) =>
  queryOptions({
    queryKey: ['adjudications', searchId],
    queryFn: async () =>
      dataOf(
        await mirsam.GET('/api/v1/searches/{id}/adjudications', {
          params: { path: { id: searchId } },
        }),
      ),
  });

export const blindQuery = (searchId: string) =>
  queryOptions({
    queryKey: ['blind', searchId],
    queryFn: async () =>
      dataOf(
        await mirsam.GET('/api/v1/searches/{id}/blind', { params: { path: { id: searchId } } }),
      ),
  });

/** A candidate, as its search names it. */
export interface CandidatePath {
  readonly id: string;
  readonly rank: number;
}

/** Says something of a candidate: all that tells of it is then asked for anew. */
export function useStep<Input>(searchId: string, take: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: take,
    onSuccess: async () => {
      const told = [['adjudications', searchId], ['cases'], ['inbox'], ['identifications']];
      await Promise.all(told.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}

type Awaited = NonNullable<Said['awaits']>;

/** What comes next with a candidate; where nothing is awaited, how it ended. */
export type CandidateState =
  Awaited | 'excluded' | 'inconclusive' | 'decided' | 'identified' | 'revoked';

export function candidateState(said: Said | undefined): CandidateState {
  if (!said) return 'opinion';
  const { awaits, stage, outcome } = said;
  if (awaits !== null) return awaits;
  if (stage === 'identified' || stage === 'revoked') return stage;
  if (outcome === 'no_candidate') return 'excluded';
  return outcome === 'inconclusive' ? 'inconclusive' : 'decided';
}
