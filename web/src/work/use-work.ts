import { useSyncExternalStore } from 'react';
import { type Work, work } from './work.js';

/** What somebody works on in this tab; null before they have said it, and when it is over. */
export function useWork(): Work | null {
  const current = useSyncExternalStore(work.subscribe, work.current);
  return current && new Date(current.until) > new Date() ? current : null;
}
