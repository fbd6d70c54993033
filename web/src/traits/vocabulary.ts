import { dataOf } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../api/mirsam.js';

/** Traits, groups and values, each with its name in the three languages. */
export const traitsQuery = queryOptions({
  queryKey: ['traits'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/vocabulary/traits')),
  staleTime: Infinity,
});
