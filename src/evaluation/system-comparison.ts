import type { Evaluation } from './evaluate.js';
import type { RanksLost } from './witness/index.js';
import { type OtherSummary, summarise, summariseOther, type Summary } from './metrics/summary.js';

export interface Measured<S extends Summary = Summary> {
  readonly evaluation: Evaluation;
  readonly summary: S;
}

/** What is measured beside ours: another adapter, the stock descriptor, or what witnesses told. */
export type OtherSystem = 'compare' | 'baseline' | 'with_traits' | 'traits_alone';

/** Ours, and what was measured beside it on the same probes. */
export interface Run {
  readonly ours: Measured;
  readonly others: readonly (Measured<OtherSummary> & { readonly system: OtherSystem })[];
  /** The column whose values make the groups. */
  readonly by: string | undefined;
  /** By trait; absent unless traits were asked for. */
  readonly wrongTraits?: Readonly<Record<string, RanksLost>> | undefined;
}

/** @param others evaluations of the same protocol */
export function runOf(
  ours: Evaluation,
  others: readonly (readonly [OtherSystem, Evaluation])[],
  by?: string,
  wrongTraits?: Run['wrongTraits'],
): Run {
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

export function systemsOf({ ours, others }: Run): readonly Measured[] {
  return [ours, ...others];
}

/** What `--json` prints: our figures, those of each other system under its name. */
export function jsonOf({ ours, others, wrongTraits }: Run): object {
  const named = others.map(({ system, summary }) => [system, summary]);
  return {
    ...ours.summary,
    ...(Object.fromEntries(named) as object),
    ...(wrongTraits && { ranks_lost_by_a_wrong_certain_trait: wrongTraits }),
  };
}
