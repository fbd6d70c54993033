import { dataOf } from '@mirsam/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { useMay } from '../../session/use-may.js';

/** With the inbox, which tells of the same. */
const awaitingQuery = queryOptions({
  queryKey: ['inbox', 'blind'],
  queryFn: async () => {
    const ids = new Set<string>();
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor; isFirst = false) {
      const query = { limit: 100, ...(cursor !== undefined && { cursor }) };
      const page = dataOf(
        await mirsam.GET('/api/v1/adjudications/awaiting', { params: { query } }),
      );
      for (const { searchId } of page.items) ids.add(searchId);
      cursor = page.nextCursor;
    }
    return ids;
  },
});

const NONE: ReadonlySet<string> = new Set();

/** The searches that await the reader as a blind examiner; null until it is known which. */
export function useBlindSearches(): ReadonlySet<string> | null {
  const mayExamine = useMay()('adjudications.create-blind');
  const { data = null, isError } = useQuery({ ...awaitingQuery, enabled: mayExamine });
  return mayExamine && !isError ? data : NONE;
}

/** Whether a search awaits the reader as a blind examiner; null until it is known, and where it cannot be. */
export function useAwaitsBlind(searchId: string): boolean | null {
  const { data } = useQuery(awaitingQuery);
  return data?.has(searchId) ?? null;
}
