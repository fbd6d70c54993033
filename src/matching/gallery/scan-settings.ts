/**
 * Settings of the transaction for an exact scan. Compiling an expression takes longer than
 * evaluating it for 100,000 faces, and starting another process as long as comparing 40,000.
 */
export const BY_SCAN = settings({
  jit: 'off',
  parallel_setup_cost: '10000',
  enable_seqscan: 'on',
  enable_bitmapscan: 'on',
  enable_hashjoin: 'on',
  enable_mergejoin: 'on',
  enable_sort: 'on',
});

/**
 * Settings for a walk through indexes. The planner believes that filters leave few, and would
 * rather join and sort: it is left no other way. The walk goes on until enough pass the filters.
 */
export function throughIndexes(efSearch: number): string {
  return settings({
    jit: 'off',
    enable_seqscan: 'off',
    enable_bitmapscan: 'off',
    enable_hashjoin: 'off',
    enable_mergejoin: 'off',
    enable_sort: 'off',
    'hnsw.iterative_scan': 'relaxed_order',
    'hnsw.max_scan_tuples': '200000',
    'hnsw.scan_mem_multiplier': '4',
    'hnsw.ef_search': String(efSearch),
  });
}

/** Until the end of the transaction, in one statement. */
function settings(values: Readonly<Record<string, string>>): string {
  const each = Object.entries(values).map(([name, v]) => `set_config('${name}', '${v}', true)`);
  return `SELECT ${each.join(', ')}`;
}
