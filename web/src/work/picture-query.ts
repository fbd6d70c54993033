import { queryOptions } from '@tanstack/react-query';
import { pictureAt } from '../api/mirsam.js';

/** A picture by its address: each look is logged, so that it is asked for once in a consultation and then kept. */
export const pictureQuery = (address: string) =>
  queryOptions({
    queryKey: ['picture', address],
    queryFn: ({ signal }) => pictureAt(address, signal),
    staleTime: Infinity,
  });
