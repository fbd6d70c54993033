import { useIsFetching } from '@tanstack/react-query';
import { useLocation, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What the page shows was answered before it was opened. */
    readonly isAnswered?: boolean;
  }
}

/** Between an answer and the next question that it leads to. */
const NEXT_MS = 40;

/** Whoever waits longer sees what is there already. */
const LONGEST_MS = 1500;

/**
 * Whether all that a page asks for at first is there: its parts then come at once, and none pushes away what somebody
 * is about to press.
 */
export function usePageSettled(): boolean {
  const { pathname, state } = useLocation();
  const isLoading = useRouterState({ select: (state) => state.isLoading });
  const asked = useIsFetching({ predicate: ({ state }) => state.data === undefined });
  const [settled, setSettled] = useState<string | null>(null);
  const isWaiting = isLoading || asked > 0;
  useEffect(() => {
    if (settled === pathname) return;
    const timer = setTimeout(setSettled, isWaiting ? LONGEST_MS : NEXT_MS, pathname);
    return () => {
      clearTimeout(timer);
    };
  }, [pathname, isWaiting, settled]);
  return state.isAnswered === true || settled === pathname;
}
