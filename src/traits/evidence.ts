import { daysApart, freshness } from './freshness.js';
import { jointReliability, logLikelihoodRatio } from './likelihood.js';
import { EXPERT_RARITY } from './rarity.js';
import type { Rarity, TraitScale, Statement } from './rarity.js';
import type { Mark, TraitKey, TraitSet } from './trait-set.js';

export type Agreement = 'agrees' | 'near' | 'differs' | 'unknown';

/** One row for each trait of the probe; for `marks`, one row for each mark. */
export interface TraitComparison {
  readonly trait: TraitKey;
  readonly probe: Statement;
  /** What the candidate's record says; null when it says nothing. */
  readonly candidate: Statement | null;
  readonly agreement: Agreement;
  /** Natural logarithm; positive speaks for the same person, 0 when unknown. */
  readonly logLikelihoodRatio: number;
  /** Of what fades, where both say something: how far apart the two were seen; null where a day is not known. */
  readonly daysApart?: number | null;
}

export interface TraitEvidence {
  readonly comparisons: readonly TraitComparison[];
  /** Sum of the rows: as if traits were independent, so overrated where they go together. */
  readonly sum: number;
}

/**
 * What the candidate's traits say for or against its being the person of the probe: natural-log
 * likelihood ratios, one for each trait of the probe, and their sum.
 * A trait that either side leaves out counts exactly 0, and so does what was worn too long before or after. A mark that the candidate's record does
 * not show is unknown too, never a contradiction: marks are overlooked, hidden and removed.
 *
 * @param rarity one and the same for all candidates of a search, or they could not be ranked
 */
export function compareTraits(
  probe: TraitSet,
  candidate: TraitSet,
  rarity: Rarity = EXPERT_RARITY,
): TraitEvidence {
  const comparisons: TraitComparison[] = [];
  for (const scale of rarity.scales) {
    const stated = probe[scale.trait] as Statement | undefined;
    if (!stated) continue;
    const recorded = candidate[scale.trait] as Statement | undefined;
    comparisons.push(recorded ? compare(scale, stated, recorded) : unknown(scale, stated));
  }
  if (probe.marks) {
    comparisons.push(...compareMarks(rarity.marks, probe.marks, candidate.marks ?? []));
  }
  return { comparisons, sum: total(comparisons.map((row) => row.logLikelihoodRatio)) };
}

/**
 * The most that any candidate's `compareTraits(probe, candidate, rarity).sum` can be, since nothing
 * a candidate says makes an agreement rarer than the probe's statement is: that of a record
 * which says the same with certainty. A search may stop reading candidates once what their face
 * can still give plus this stays below the worst of its best.
 */
export function maxEvidence(probe: TraitSet, rarity: Rarity = EXPERT_RARITY): number {
  const scaled = rarity.scales.flatMap((scale) => {
    const stated = probe[scale.trait] as Statement | undefined;
    return stated ? [highest(scale, stated)] : [];
  });
  return total([...scaled, ...(probe.marks ?? []).map((mark) => highest(rarity.marks, mark))]);
}

function highest({ measure, stability, fades }: TraitScale, stated: Statement): number {
  if (fades && dayOf(stated) === undefined) return 0;
  const reliability = jointReliability(stated.certainty, 'certain', stability);
  return logLikelihoodRatio(1, measure.coverage(stated), reliability);
}

function compare(scale: TraitScale, probe: Statement, candidate: Statement): TraitComparison {
  const { trait, stability, measure, fades } = scale;
  const match = measure.match(probe, candidate);
  const coverage = Math.max(measure.coverage(probe), measure.coverage(candidate));
  const days = fades ? daysApart(dayOf(probe), dayOf(candidate)) : undefined;
  const counts = days === undefined ? 1 : freshness(days);
  const reliability = counts * jointReliability(probe.certainty, candidate.certainty, stability);
  return {
    trait,
    probe,
    candidate,
    agreement: counts === 0 ? 'unknown' : agreementOf(match),
    logLikelihoodRatio: logLikelihoodRatio(match, coverage, reliability),
    ...(days !== undefined && { daysApart: days }),
  };
}

const agreementOf = (match: number): Agreement =>
  match === 1 ? 'agrees' : match > 0 ? 'near' : 'differs';

/** The day on which somebody was seen so, of what fades. */
const dayOf = (statement: Statement) => ('seenOn' in statement ? statement.seenOn : undefined);

function unknown({ trait }: TraitScale, probe: Statement): TraitComparison {
  return { trait, probe, candidate: null, agreement: 'unknown', logLikelihoodRatio: 0 };
}

/** Pairs each mark with at most one of the candidate's, the strongest pairs first. */
function compareMarks(
  scale: TraitScale,
  probe: readonly Mark[],
  candidate: readonly Mark[],
): TraitComparison[] {
  const pairs = probe
    .flatMap((mark, i) => candidate.map((other, j) => ({ i, j, row: compare(scale, mark, other) })))
    .filter(({ row }) => row.logLikelihoodRatio > 0)
    .sort((a, b) => b.row.logLikelihoodRatio - a.row.logLikelihoodRatio);
  const rows = probe.map((mark) => unknown(scale, mark));
  const taken = new Set<number>();
  for (const { i, j, row } of pairs) {
    if (taken.has(j) || rows[i]?.candidate) continue;
    taken.add(j);
    rows[i] = row;
  }
  return rows;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
