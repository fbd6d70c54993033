import { useCallback, useState } from 'react';

/** What is said of something, field by field. */
export function useFields<Fields extends object>(first: () => Fields) {
  const [fields, setFields] = useState(first);
  const change = useCallback((changed: Partial<Fields>) => {
    setFields((were) => ({ ...were, ...changed }));
  }, []);
  return [fields, change] as const;
}
