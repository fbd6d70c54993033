import { dataOf, type paths, type Schema } from '@mirsam/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { paged } from '../../api/paged.js';

export type Pair = Schema<'DuplicateView'>;
export type PairSummary = Schema<'DuplicateSummary'>;

export const PAIR_STATES = ['open', 'later', 'same', 'different'] as const;
export type PairState = (typeof PAIR_STATES)[number];

export const PAIR_DECISIONS = ['same', 'different', 'later'] as const;
export type PairDecision = (typeof PAIR_DECISIONS)[number];

export const PAIR_TONES = {
  open: 'notice',
  later: 'notice',
  same: 'good',
  different: 'plain',
} as const satisfies Record<PairState, string>;

type DuplicateQuery = NonNullable<paths['/api/v1/duplicates']['get']['parameters']['query']>;

/** Pairs, newest first; the first page tells how many records are still to be compared. */
export const pairsQuery = (query: DuplicateQuery) =>
  infiniteQueryOptions({
    queryKey: ['duplicates', 'list', query],
    queryFn: async ({ pageParam }) =>
      dataOf(
        await mirsam.GET('/api/v1/duplicates', {
          params: { query: { ...query, ...(pageParam !== '' && { cursor: pageParam }) } },
        }),
      ),
    ...paged,
  });

export const pairQuery = (id: string) =>
  queryOptions({
    queryKey: ['duplicates', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/duplicates/{id}', { params: { path: { id } } })),
  });
