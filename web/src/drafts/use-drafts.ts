import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session/use-session.js';
import {
  type Draft,
  type DraftKind,
  dropDraft,
  keepDraft,
  listDrafts,
  readDraft,
} from './draft-store.js';

/** What who is signed in has begun in this browser, the latest first. */
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: listDrafts,
  // Nothing of it comes from the service: it is there without it as well.
  networkMode: 'always',
  staleTime: 0,
});

/** What was kept under an id, to go on with; null where there is nothing. */
export const draftQuery = (kind: DraftKind, id: string) =>
  queryOptions({
    queryKey: ['drafts', kind, id],
    queryFn: async () => (await readDraft(kind, id)) ?? null,
    networkMode: 'always',
    // It is read once, to go on with: from then on it is in the form.
    staleTime: Infinity,
    gcTime: 0,
  });

/**
 * What was begun of something that is there already, as a correction of a record: it is kept under what it is of.
 * @param id of that
 */
export function useBegun(kind: DraftKind, id: string) {
  const queries = useQueryClient();
  const query = draftQuery(kind, id);
  return {
    begun: useQuery(query),
    /** Once it is dropped: it is then as if nothing had been begun. */
    beginAnew: () => {
      void queries.resetQueries({ queryKey: query.queryKey, exact: true });
    },
  };
}

export function useDropDraft() {
  const queries = useQueryClient();
  return async (id: string) => {
    await dropDraft(id);
    await queries.invalidateQueries({ ...draftsQuery, exact: true });
  };
}

/** After the last change. */
const KEPT_AFTER_MS = 700;

/**
 * Keeps a draft as it changes.
 *
 * @param draft null as long as nothing is begun
 * @returns whether the browser keeps it: false where it cannot, as with a full disk; null before it has tried
 */
export function useKeptDraft(draft: Draft | null): boolean | null {
  const queries = useQueryClient();
  const [isKept, setKept] = useState<boolean | null>(null);
  const latest = useRef(draft);
  latest.current = draft;
  const shape = draft && JSON.stringify(draft);
  // A locked page has no key; what was changed before is kept once it is open again.
  const isOpen = useSession()?.stage === 'open';
  useEffect(() => {
    if (shape === null || !isOpen) return;
    const keep = () => {
      stop();
      if (!latest.current) return;
      keepDraft(latest.current).then(
        () => {
          setKept(true);
          void queries.invalidateQueries({ ...draftsQuery, exact: true });
        },
        () => {
          setKept(false);
        },
      );
    };
    const stop = () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', keep);
    };
    const timer = setTimeout(keep, KEPT_AFTER_MS);
    // Whoever closes the tab at once.
    document.addEventListener('visibilitychange', keep);
    return stop;
  }, [shape, isOpen, queries]);
  useEffect(
    () => () => {
      // Whoever goes on to another page at once.
      if (latest.current) void keepDraft(latest.current).catch(() => undefined);
    },
    [],
  );
  return isKept;
}
