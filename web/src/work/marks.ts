import { useSyncExternalStore } from 'react';
import { TabStore } from '../session/tab-store.js';

/** Ranks that somebody has marked to look at again, by search; of this tab alone, and no opinion. */
export const marks = new TabStore<Readonly<Record<string, readonly number[]>>>('mirsam-marks');

const NONE: readonly number[] = [];

export function useMarks(searchId: string) {
  const all = useSyncExternalStore(marks.subscribe, marks.current);
  const marked = all?.[searchId] ?? NONE;
  return {
    marked,
    /** Those of a list that are marked, where only they are wanted and there are any. */
    among: <One extends { readonly rank: number }>(list: readonly One[], onlyMarked: boolean) =>
      onlyMarked && marked.length > 0 ? list.filter(({ rank }) => marked.includes(rank)) : list,
    toggle: (rank: number) => {
      const others = marked.filter((one) => one !== rank);
      const changed = others.length < marked.length ? others : [...others, rank];
      marks.keep({ ...all, [searchId]: changed });
    },
  };
}
