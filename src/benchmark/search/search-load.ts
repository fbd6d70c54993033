import { mean } from '../statistics.js';
import type { AnsweredList, SearchClient } from './search-client.js';
import type { Times } from './timing.js';

export type LoadFigures = Times & {
  readonly clients: number;
  /** Whether there was time for an exact scan. */
  readonly way: 'exact' | 'hurried';
  /** What of the sketch is compared. */
  readonly by: 'face' | 'face and traits';
  readonly per_second: number;
  /** Share of the searches that an index answered. */
  readonly approximate: number;
  /** Mean share of the exact list that was answered. */
  readonly recall: number;
};

interface MeasuredLoad {
  readonly figures: LoadFigures;
  readonly lists: readonly AnsweredList[];
}

interface LoadPlan {
  readonly clients: readonly number[];
  readonly probes: number;
  readonly caseId: string;
  readonly sketchIds: readonly string[];
}

/**
 * Searches by stored sketch from several clients at once, with as many candidates as a search has
 * that does not say how many.
 *
 * @param exact the same searches with time for a scan, of which recall is measured
 */
export async function measureUnderLoad(
  client: SearchClient,
  { caseId, sketchIds, clients, probes }: LoadPlan,
  way: LoadFigures['way'],
  say: (what: string) => void,
  exact?: readonly MeasuredLoad[],
): Promise<MeasuredLoad[]> {
  const load: MeasuredLoad[] = [];
  for (const by of ['face', 'face and traits'] as const) {
    for (const count of clients) {
      say(`${count} clients, ${way}, by ${by}`);
      // Of fewer, the 95th percentile is one search.
      const searches = Math.max(2.5 * probes, 4 * count);
      const queries = Array.from({ length: searches }, (_, i) => ({
        ...searchBy(caseId, sketchIds[i % sketchIds.length] ?? ''),
        ...(by === 'face' && { traits: {} }),
      }));
      const { p50, p95, perSecond: per_second, lists } = await client.load(queries, count);
      const truth = exact?.find(({ figures: of }) => of.by === by && of.clients === count) ?? {
        lists,
      };
      const figures = { clients: count, way, by, p50, p95, per_second };
      load.push({ figures: { ...figures, ...worthOf(lists, truth.lists) }, lists });
    }
  }
  return load;
}

export function searchBy(caseId: string, recordId: string, limit?: number) {
  const purpose = 'Measuring how long a search takes.';
  return { probe: { recordId }, target: 'subjects', caseId, purpose, limit };
}

function worthOf(lists: readonly AnsweredList[], truth: readonly AnsweredList[]) {
  const shares = lists.map(({ ids }, i) => {
    const wanted = truth[i]?.ids ?? [];
    return wanted.length === 0 ? 1 : wanted.filter((id) => ids.includes(id)).length / wanted.length;
  });
  return {
    approximate: mean(lists.map(({ mode }) => (mode === 'approximate' ? 1 : 0))),
    recall: mean(shares),
  };
}
