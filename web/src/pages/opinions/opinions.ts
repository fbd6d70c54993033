import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';

export type NewOpinion = Schema<'NewOpinion'>;

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
