import { dataOf } from '@mirsam/client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { mirsam } from '../../api/mirsam.js';

export const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/inbox')),
});

/** Asks for the inbox anew when the service tells that it has changed. */
export function useInboxNews(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const news = new EventSource('/api/v1/inbox/events');
    let told: string | undefined;
    news.addEventListener('inbox', ({ data }: MessageEvent<string>) => {
      if (told !== undefined && told !== data) void queries.invalidateQueries(inboxQuery);
      told = data;
    });
    return () => {
      news.close();
    };
  }, [queries]);
}
