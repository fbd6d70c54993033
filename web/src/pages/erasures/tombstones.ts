import { dataOf } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';

/** What is left of an erased record or case, under its id. */
export const tombstoneQuery = (id: string) =>
  queryOptions({
    queryKey: ['tombstones', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/tombstones/{id}', { params: { path: { id } } })),
  });
