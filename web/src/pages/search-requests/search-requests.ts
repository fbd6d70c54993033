import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';

export type SearchRequest = Schema<'SearchRequestView'>;

export const TONES = {
  awaiting_approval: 'notice',
  approved: 'good',
  refused: 'alert',
  run: 'plain',
  expired: 'plain',
} as const satisfies Record<SearchRequest['state'], string>;

export const searchRequestsQuery = queryOptions({
  queryKey: ['search-requests'],
  queryFn: async () =>
    dataOf(await mirsam.GET('/api/v1/search-requests', { params: { query: { limit: 50 } } })),
});

export const searchRequestQuery = (id: string) =>
  queryOptions({
    queryKey: ['search-requests', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/search-requests/{id}', { params: { path: { id } } })),
  });

/** Where a face of the probe came from, what it is said to be, and what it looks like. */
export interface SeenSource {
  readonly kind: 'image' | 'sketch' | 'photo' | 'traits';
  readonly number?: string;
  readonly recordId?: string;
  readonly imageId?: string;
  readonly modality?: 'sketch' | 'photo';
  readonly looksLike?: 'sketch' | 'photo' | 'unclear' | null;
}

export const sourcesOf = ({ probe }: SearchRequest) => [probe].flat() as unknown as SeenSource[];
