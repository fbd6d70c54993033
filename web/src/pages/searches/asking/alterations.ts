import { dataOf } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../../api/mirsam.js';

/** Codes of what may have been done to an image, each with its name in the three languages. */
export const alterationsQuery = queryOptions({
  queryKey: ['alterations'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/vocabulary/alterations')),
  staleTime: Infinity,
});
