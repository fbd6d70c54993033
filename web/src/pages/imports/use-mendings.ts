import { useState } from 'react';
import type { Defaults } from './default-fields.js';
import type { Columns } from './import-columns.js';
import type { Corrections } from './wrong-rows.js';

const NONE: Corrections = new Map();

/** What somebody has changed of an import and not let be looked through yet. */
export function useMendings() {
  const [corrections, setCorrections] = useState(NONE);
  const [columns, setColumns] = useState<Columns>({});
  const [defaults, setDefaults] = useState<Defaults | null>(null);
  return {
    ...{ corrections, setCorrections, columns, setColumns, defaults, setDefaults },
    isChanged: corrections.size > 0 || Object.keys(columns).length > 0 || defaults !== null,
    forget: () => {
      setCorrections(NONE);
      setColumns({});
      setDefaults(null);
    },
  };
}

export type Mendings = ReturnType<typeof useMendings>;
