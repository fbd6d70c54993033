import { dataOf, type Schema } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { mirsam } from '../../../api/mirsam.js';
import { searchRequestQuery } from '../../search-requests/search-requests.js';
import { searchQuery } from '../searches.js';
import type { Asked } from './search-draft.js';

interface Begun extends Omit<Asked, 'query'> {
  readonly query: Schema<'SearchQuery'>;
}

interface Sent extends Begun {
  readonly answer: ReturnType<typeof send>;
}

function send({ query, images, originals }: Begun, signal: AbortSignal) {
  const altered = originals.length > 0 && { original: [...originals] };
  const body = images.length > 0 ? { image: [...images], ...altered, query } : query;
  return mirsam.POST('/api/v1/searches', { body, signal });
}

export interface SearchRun {
  readonly begin: (asked: Begun) => void;
  /** Ends it here and at the service. */
  readonly cancel: () => void;
  /** When it began; null while none runs. */
  readonly since: number | null;
  readonly isCancelled: boolean;
  readonly failure: unknown;
  /** When the service has room again, where it had none. */
  readonly retryAt: number | null;
}

/** Runs a search, and shows its list from the answer itself; or the request that somebody has to approve first. */
export function useSearchRun(): SearchRun {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  const leaving = useRef<AbortController>(null);
  const [since, setSince] = useState<number | null>(null);
  const [retryAt, setRetryAt] = useState<number | null>(null);
  useEffect(() => {
    // What shows the list is there before anybody asks for one.
    void router.loadRouteChunk(router.routesByPath['/searches/$id']);
  }, [router]);
  const search = useMutation({
    mutationFn: async (sent: Sent) => {
      const answer = await sent.answer;
      const seconds = Number(answer.response.headers.get('Retry-After') ?? 0);
      if (seconds > 0) setRetryAt(Date.now() + seconds * 1000);
      return dataOf(answer);
    },
    onSuccess: async (answer, { query }) => {
      const { id } = answer;
      if ('candidates' in answer) {
        queries.setQueryData(searchQuery(id).queryKey, answer);
        await navigate({ to: '/searches/$id', params: { id }, state: { isAnswered: true } });
      } else {
        queries.setQueryData(searchRequestQuery(id).queryKey, answer);
        await navigate({ to: '/search-requests/$id', params: { id } });
      }
      // Told anew where the case is opened next: nothing of it that is in sight has changed.
      const told = { queryKey: ['cases', query.caseId], refetchType: 'none' } as const;
      void queries.invalidateQueries(told);
    },
    onSettled: () => {
      setSince(null);
    },
  });
  const isCancelled = search.error?.name === 'AbortError';
  return {
    begin: (asked) => {
      leaving.current = new AbortController();
      // On its way before anything is drawn.
      const answer = send(asked, leaving.current.signal);
      setSince(Date.now());
      setRetryAt(null);
      search.mutate({ ...asked, answer });
    },
    cancel: () => leaving.current?.abort(),
    since,
    isCancelled,
    failure: isCancelled ? null : search.error,
    retryAt,
  };
}
