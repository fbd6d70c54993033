import { useSyncExternalStore } from 'react';
import { type Work, work } from './work.js';

/** What somebody works on in this tab; null before they have said it. */
export function useWork(): Work | null {
  return useSyncExternalStore(work.subscribe, work.current);
}
