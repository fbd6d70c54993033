import { dataOf, type paths, type Schema } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';

type SearchesQuery = NonNullable<paths['/api/v1/searches']['get']['parameters']['query']>;

export const searchesQuery = (query: SearchesQuery) =>
  queryOptions({
    queryKey: ['searches', query],
    queryFn: async () => dataOf(await mirsam.GET('/api/v1/searches', { params: { query } })),
  });

export type ShownCandidate = Schema<'Candidate'>;

/** Each read of a stored search is logged: it is read once, until something about it changes. */
export const searchQuery = (id: string) =>
  queryOptions({
    queryKey: ['searches', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/searches/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
  });

/** Whom the reader sees: neither withheld by another prefecture nor erased. */
export function isShown(
  candidate: Schema<'SearchView'>['candidates'][number],
): candidate is ShownCandidate {
  return 'number' in candidate;
}
