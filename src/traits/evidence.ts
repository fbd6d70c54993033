import { jointReliability, logLikelihoodRatio } from './likelihood.js';
import { codedYardstick, markYardstick, rangeYardstick } from './population.js';
import type { Yardstick } from './population.js';
import type { CodedValue, Mark, RangeValue, TraitCode, TraitSet } from './trait-set.js';
import { TRAITS } from './vocabulary.js';
import { MARKS } from './vocabulary.lookup.js';

export type Agreement = 'agrees' | 'near' | 'differs' | 'unknown';

type Statement = CodedValue | RangeValue | Mark;

/** One row for each trait of the probe; for `marks`, one row for each mark. */
export interface TraitComparison {
  readonly trait: TraitCode;
  readonly probe: Statement;
  /** What the candidate's record says; null when it says nothing. */
  readonly candidate: Statement | null;
  readonly agreement: Agreement;
  /** Natural logarithm; positive speaks for the same person, 0 when unknown. */
  readonly logLikelihoodRatio: number;
}

export interface TraitEvidence {
  readonly comparisons: readonly TraitComparison[];
  /** Sum of the rows: as if traits were independent, so overrated where they go together. */
  readonly sum: number;
}

/** `Yardstick` for the statements of one trait, marks apart. */
interface Scale {
  readonly trait: TraitCode;
  readonly stability: number;
  readonly yardstick: Yardstick<Statement>;
}

// A scale only meets statements of its own trait, which parseTraits has checked.
const SCALES: readonly Scale[] = TRAITS.flatMap((trait) =>
  trait.kind === 'mark'
    ? []
    : {
        trait: trait.code,
        stability: trait.stability,
        yardstick: (trait.kind === 'coded'
          ? codedYardstick(trait)
          : rangeYardstick(trait)) as Yardstick<Statement>,
      },
);

const MARK_SCALE: Scale = {
  trait: MARKS.code as TraitCode,
  stability: MARKS.stability,
  yardstick: markYardstick as Yardstick<Statement>,
};

/**
 * What the candidate's traits say for or against its being the person of the probe.
 * A trait that either side leaves out counts exactly 0. A mark that the candidate's record does
 * not show is unknown too, never a contradiction: marks are overlooked, hidden and removed.
 */
export function compareTraits(probe: TraitSet, candidate: TraitSet): TraitEvidence {
  const comparisons: TraitComparison[] = [];
  for (const scale of SCALES) {
    const stated = probe[scale.trait] as Statement | undefined;
    if (!stated) continue;
    const recorded = candidate[scale.trait] as Statement | undefined;
    comparisons.push(recorded ? compare(scale, stated, recorded) : unknown(scale, stated));
  }
  if (probe.marks) comparisons.push(...compareMarks(probe.marks, candidate.marks ?? []));
  return { comparisons, sum: total(comparisons.map((row) => row.logLikelihoodRatio)) };
}

/**
 * The most that any candidate's `compareTraits(probe, candidate).sum` can be: that of a record
 * which says the same with certainty. A search may stop reading candidates once what their face
 * can still give plus this stays below the worst of its best.
 */
export function maxEvidence(probe: TraitSet): number {
  const scaled = SCALES.flatMap((scale) => {
    const stated = probe[scale.trait] as Statement | undefined;
    return stated ? [highest(scale, stated)] : [];
  });
  return total([...scaled, ...(probe.marks ?? []).map((mark) => highest(MARK_SCALE, mark))]);
}

function highest({ yardstick, stability }: Scale, stated: Statement): number {
  const reliability = jointReliability(stated.certainty, 'certain', stability);
  return logLikelihoodRatio(1, yardstick.coverage(stated), reliability);
}

function compare(scale: Scale, probe: Statement, candidate: Statement): TraitComparison {
  const { trait, stability, yardstick } = scale;
  const match = yardstick.match(probe, candidate);
  const coverage = Math.max(yardstick.coverage(probe), yardstick.coverage(candidate));
  const reliability = jointReliability(probe.certainty, candidate.certainty, stability);
  return {
    trait,
    probe,
    candidate,
    agreement: match === 1 ? 'agrees' : match > 0 ? 'near' : 'differs',
    logLikelihoodRatio: logLikelihoodRatio(match, coverage, reliability),
  };
}

function unknown({ trait }: Scale, probe: Statement): TraitComparison {
  return { trait, probe, candidate: null, agreement: 'unknown', logLikelihoodRatio: 0 };
}

/** Pairs each mark with at most one of the candidate's, the strongest pairs first. */
function compareMarks(probe: readonly Mark[], candidate: readonly Mark[]): TraitComparison[] {
  const pairs = probe
    .flatMap((mark, i) =>
      candidate.map((other, j) => ({ i, j, row: compare(MARK_SCALE, mark, other) })),
    )
    .filter(({ row }) => row.logLikelihoodRatio > 0)
    .sort((a, b) => b.row.logLikelihoodRatio - a.row.logLikelihoodRatio);
  const rows = probe.map((mark) => unknown(MARK_SCALE, mark));
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
