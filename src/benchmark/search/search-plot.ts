import { type Axis, lineChart, type Markup } from '../../charts/index.js';
import type { SearchFigures } from './search-benchmark.js';

/** Median time of a search by how much of the gallery its filters leave; both axes logarithmic. */
export function searchPlot({ filters, templates, bare }: SearchFigures): Markup {
  const of = (name: string, ms: (one: (typeof filters)[number]) => number) => ({
    name,
    points: filters.map((one) => [1 / one.share, ms(one)] as const),
  });
  const series = [
    of('exact, over HTTP', ({ exact }) => exact.p50),
    of('hurried, over HTTP', ({ hurried }) => hurried.p50),
    of('naive pgvector, SQL', ({ naive }) => naive.p50),
    of('quickest exact SQL, no filter', () => bare.p50),
  ];
  const most = Math.max(...series.flatMap(({ points }) => points.map(([, ms]) => ms)));
  const shares = filters.map(({ share }) => 1 / share);
  const x: Axis = {
    label: 'Records of which one passes the filters',
    min: 1,
    max: Math.max(...shares),
    log: true,
    ticks: shares,
    tick: (value) => `1 in ${value}`,
  };
  const decades = [1, 10, 100, 1000, 10_000].filter((ms) => ms <= 10 * most);
  const y: Axis = {
    label: 'Milliseconds (median)',
    min: 1,
    max: decades.at(-1) ?? 10,
    log: true,
    ticks: decades,
    tick: String,
  };
  return lineChart(`Searches over ${templates} templates`, x, y, series, 'bottom');
}
