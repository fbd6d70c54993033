import { learntCodes, learntMarks, type StatementCounts } from './learnt-frequencies.js';
import { codedYardstick, EXACT_MARKS, markYardstick, rangeYardstick } from './population.js';
import type { Yardstick } from './population.js';
import type { CodedValue, Mark, RangeValue, TraitCode } from './trait-set.js';
import type { TraitDefinition } from './vocabulary.types.js';
import { TRAITS } from './vocabulary.js';
import { MARKS } from './vocabulary.lookup.js';

export type Statement = CodedValue | RangeValue | Mark;

/** By trait code. */
export type TraitCounts = Readonly<Record<string, StatementCounts>>;

/** `Yardstick` for the statements of one trait. It only meets those, checked by parseTraits. */
export interface Scale {
  readonly trait: TraitCode;
  readonly stability: number;
  readonly yardstick: Yardstick<Statement>;
}

/** How rare each statement is, and so what an agreement on it is worth. */
export interface Rarity {
  /** In vocabulary order, marks apart. */
  readonly scales: readonly Scale[];
  readonly marks: Scale;
}

/** By the vocabulary's estimates alone. */
export const EXPERT_RARITY: Rarity = {
  scales: TRAITS.flatMap((trait) => {
    if (trait.kind === 'mark') return [];
    if (trait.kind === 'range') return scaleOf(trait, rangeYardstick(trait));
    return scaleOf(trait, codedYardstick(trait));
  }),
  marks: scaleOf(MARKS, markYardstick(EXACT_MARKS)),
};

/**
 * How rare statements are in a collection: counts of what its records say, shrunk toward the
 * vocabulary's estimates. Ranges keep the vocabulary's distribution, which is that of people and
 * not of the round numbers that witnesses say.
 *
 * @param counts a trait that is left out keeps the estimates
 */
export function rarityOf(counts: TraitCounts): Rarity {
  const { scales, marks } = EXPERT_RARITY;
  return {
    scales: scales.map((expert) => {
      const trait = TRAITS.find(({ code }) => code === expert.trait);
      const own = counts[expert.trait];
      if (trait?.kind !== 'coded' || !own) return expert;
      return scaleOf(trait, codedYardstick(learntCodes(trait, own)));
    }),
    marks: counts.marks ? scaleOf(MARKS, markYardstick(learntMarks(counts.marks))) : marks,
  };
}

function scaleOf<S>({ code, stability }: TraitDefinition, yardstick: Yardstick<S>): Scale {
  return { trait: code as TraitCode, stability, yardstick: yardstick as Yardstick<Statement> };
}
