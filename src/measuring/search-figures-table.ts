import type { SearchFigures } from '../benchmark/index.js';

/** The figures of `bench search` to be read; times in milliseconds, medians and 95th percentiles. */
export function searchTable(figures: SearchFigures): string {
  const { index, inserts_per_second: inserts } = figures;
  const times = ({ p50, p95 }: { p50: number; p95: number }) =>
    `${p50.toFixed(0)} / ${p95.toFixed(0)}`;
  const row = (label: string, ...cells: string[]) =>
    label.padEnd(22) + cells.map((cell) => cell.padStart(24)).join('');
  const found = (recall: number) => recall.toFixed(3);
  return [
    `${figures.templates} templates, ${figures.database}; ms, median / 95th percentile`,
    row('quickest exact SQL', times(figures.bare)),
    row('in memory, float32', times(figures.in_memory)),
    `exact scan over quickest SQL ${figures.sql_over_bare.toFixed(2)}; HTTP adds ` +
      `${figures.http_over_sql_ms.toFixed(1)} ms; hurried ` +
      `${figures.approximate_over_exact.toFixed(1)} times as fast as exact`,
    '',
    row('filter leaves', 'exact, SQL', 'exact, HTTP', 'hurried, HTTP', 'naive pgvector'),
    ...figures.filters.map(({ share, sql, exact, hurried, naive }) =>
      row(
        `${100 * share} %`,
        times(sql),
        `${times(exact)}  ${found(exact.recall)}`,
        `${times(hurried)}  ${found(hurried.recall)} ${hurried.mode.slice(0, 1)}`,
        `${times(naive)}  ${found(naive.recall)}`,
      ),
    ),
    row('', '', 'recall@50', 'e exact, a approximate'),
    '',
    row('clients', 'ms', 'searches / s', 'approximate, recall', 'way, by'),
    ...figures.load.map((load) =>
      row(
        String(load.clients),
        times(load),
        load.per_second.toFixed(1),
        `${load.approximate.toFixed(2)}, ${found(load.recall)}`,
        `${load.way}, ${load.by}`,
      ),
    ),
    '',
    `index: ${index.seconds.toFixed(0)} s, ef_search ${index.efWhole} and ${index.efTenth}, recall ` +
      `${found(index.recallWhole)} of all, ${found(index.recallTenth)} of a tenth`,
    `records a second: ${figures.seed_per_second.toFixed(0)} in batches, ` +
      `${inserts.without_index.toFixed(0)} one by one, ${inserts.with_index.toFixed(0)} with the index`,
    '',
  ].join('\n');
}
