import { useCallback, useRef } from 'react';

/**
 * How a value is changed by those who know what it was: the same function each time, so that who has it is not drawn
 * again for its sake.
 */
export function useChanges<T>(value: T, onChange: (value: T) => void) {
  const latest = useRef({ value, onChange });
  latest.current = { value, onChange };
  return useCallback((next: (value: T) => T) => {
    const changed = next(latest.current.value);
    // Another change may come before it is drawn.
    latest.current = { ...latest.current, value: changed };
    latest.current.onChange(changed);
  }, []);
}
