import { useEffect, useRef, useSyncExternalStore } from 'react';

const KEPT = 'mirsam-one-key';
const listeners = new Set<() => void>();

/** Whether single keys do something: who speaks to the page, or touches keys unawares, wants none. */
export const oneKey = {
  isOn: (): boolean => localStorage.getItem(KEPT) !== 'off',
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  turn(on: boolean): void {
    if (on) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
    for (const listener of listeners) listener();
  },
};

export const useOneKey = () => useSyncExternalStore(oneKey.subscribe, oneKey.isOn);

/** Where a key is meant for what has the focus. */
const TAKES_KEYS = 'input, textarea, select, [role=dialog], [role=listbox], [aria-haspopup]';

/** Whether a key is one for the page, and not for a field, with nothing held beside it. */
function isForPage({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (!oneKey.isOn() || ctrlKey || metaKey || altKey) return false;
  return !(target instanceof Element && target.closest(TAKES_KEYS));
}

/** Does something on a key, anywhere on the page. */
export function usePageKeys(acts: Readonly<Record<string, (() => void) | undefined>>): void {
  useEachPageKey(({ key }) => acts[key]?.());
}

/** The same of every key that is for the page. */
export function useEachPageKey(act: (event: KeyboardEvent) => void): void {
  const current = useRef(act);
  useEffect(() => {
    current.current = act;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isForPage(event)) current.current(event);
    };
    addEventListener('keydown', press);
    return () => {
      removeEventListener('keydown', press);
    };
  }, []);
}
