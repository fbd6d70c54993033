/** What a new search begins with: nothing, a stored record, or a search that was run before. */
export interface BeginsWith {
  readonly sketch?: string;
  readonly subject?: string;
  readonly from?: string;
}

/** As it stands in the address. */
export function beginsWith(given: Record<string, unknown>): BeginsWith {
  const named = (['sketch', 'subject', 'from'] as const).flatMap((name) =>
    typeof given[name] === 'string' ? [[name, given[name]]] : [],
  );
  return Object.fromEntries(named) as BeginsWith;
}
