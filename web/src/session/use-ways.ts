import { dataOf, type Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { mirsam } from '../api/mirsam.js';

/** How one signs in here; nothing until it is known. */
export function useWays(): Schema<'SignInWays'> | undefined {
  const { data } = useQuery({
    queryKey: ['ways'],
    queryFn: async () => dataOf(await mirsam.GET('/api/v1/auth/ways')),
    staleTime: Infinity,
  });
  return data;
}
