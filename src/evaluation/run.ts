import type { Evaluation } from './evaluate.js';
import { type OtherSummary, summarise, summariseOther, type Summary } from './summary.js';

export interface Measured<S extends Summary = Summary> {
  readonly evaluation: Evaluation;
  readonly summary: S;
}

/** What is measured beside ours: another adapter, or the stock descriptor. */
export type OtherSystem = 'compare' | 'baseline';

/** Ours, and what was measured beside it on the same probes. */
export interface Run {
  readonly ours: Measured;
  readonly others: readonly (Measured<OtherSummary> & { readonly system: OtherSystem })[];
  /** The column whose values make the groups. */
  readonly by: string | undefined;
}

/** @param others evaluations of the same protocol */
export function runOf(
  ours: Evaluation,
  others: readonly (readonly [OtherSystem, Evaluation])[],
  by?: string,
): Run {
  return {
    ours: { evaluation: ours, summary: summarise(ours, by) },
    others: others.map(([system, evaluation]) => ({
      system,
      evaluation,
      summary: summariseOther(evaluation, ours, by),
    })),
    by,
  };
}

export function systemsOf({ ours, others }: Run): readonly Measured[] {
  return [ours, ...others];
}

/** What `--json` prints: our figures, those of each other system under its name. */
export function jsonOf({ ours, others }: Run): object {
  const named = others.map(({ system, summary }) => [system, summary]);
  return { ...ours.summary, ...Object.fromEntries(named) } as object;
}
