import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../api/mirsam.js';

export type MakingVocabulary = Schema<'MakingVocabulary'>;

/** What is asked of how a sketch was made, with its names in the three languages. */
export const makingQuery = queryOptions({
  queryKey: ['making'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/vocabulary/making')),
  staleTime: Infinity,
});
