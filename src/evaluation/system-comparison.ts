import type { CompositeFacts } from './composite/index.js';
import type { Evaluation } from './evaluate.js';
import type { RanksLost } from './witness/index.js';
import { type OtherSummary, summarise, summariseOther, type Summary } from './metrics/summary.js';

export interface MeasuredSystem<S extends Summary = Summary> {
  readonly evaluation: Evaluation;
  readonly summary: S;
}

/** What is measured beside ours: another adapter, the stock descriptor, or what witnesses told. */
export type OtherSystem = 'compare' | 'baseline' | 'with_traits' | 'traits_alone';

/** Ours, and what was measured beside it on the same probes. */
export interface SystemComparison {
  readonly ours: MeasuredSystem;
  readonly others: readonly (MeasuredSystem<OtherSummary> & { readonly system: OtherSystem })[];
  /** The columns whose values make the groups. */
  readonly by: readonly string[];
  /** What the probes were put together from; absent unless composites were asked for. */
  readonly composites?: CompositeFacts | undefined;
  /** By trait; absent unless traits were asked for. */
  readonly wrongTraits?: Readonly<Record<string, RanksLost>> | undefined;
}

/**
 * Summarises our system and each other one, and the difference between them.
 *
 * @param others evaluations of the same protocol
 * @param by columns of the pairs; each group gets figures of its own
 */
export function compareSystems(
  ours: Evaluation,
  others: readonly (readonly [OtherSystem, Evaluation])[],
  by: readonly string[] = [],
  wrongTraits?: SystemComparison['wrongTraits'],
): SystemComparison {
  return {
    ours: { evaluation: ours, summary: summarise(ours, by) },
    others: others.map(([system, evaluation]) => ({
      system,
      evaluation,
      summary: summariseOther(evaluation, ours, by),
    })),
    by,
    wrongTraits,
  };
}

/** Ours first, then the others. */
export function systemsOf({ ours, others }: SystemComparison): readonly MeasuredSystem[] {
  return [ours, ...others];
}

/** What `--json` prints: our figures, those of each other system under its name. */
export function comparisonJson(run: SystemComparison): object {
  const { ours, others, composites, wrongTraits } = run;
  const named = others.map(({ system, summary }) => [system, summary]);
  return {
    ...ours.summary,
    ...(composites && { composites }),
    ...(Object.fromEntries(named) as object),
    ...(wrongTraits && { ranks_lost_by_a_wrong_certain_trait: wrongTraits }),
  };
}
