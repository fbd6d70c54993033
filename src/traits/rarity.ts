import {
  withLearnedFrequencies,
  learnedMarks,
  type StatementCounts,
} from './learned-frequencies.js';
import { codedMeasure, EXACT_MARKS, markMeasure, rangeMeasure } from './statement-measures.js';
import type { StatementMeasure } from './statement-measures.js';
import type { CodedValue, Mark, RangeValue, TraitKey } from './trait-set.js';
import type { TraitDefinition } from './vocabulary.types.js';
import { TRAITS } from './vocabulary.js';
import { fades, MARKS } from './vocabulary.lookup.js';

export type Statement = CodedValue | RangeValue | Mark;

/** By trait code. */
export type TraitCounts = Readonly<Record<string, StatementCounts>>;

/** `Yardstick` for the statements of one trait. It only meets those, checked by parseTraits. */
export interface TraitScale {
  readonly trait: TraitKey;
  readonly stability: number;
  /** Whether it counts for some days only. */
  readonly fades: boolean;
  readonly measure: StatementMeasure<Statement>;
}

/** How rare each statement is, and so what an agreement on it is worth. */
export interface Rarity {
  /** In vocabulary order, marks apart. */
  readonly scales: readonly TraitScale[];
  readonly marks: TraitScale;
}

/** By the vocabulary's estimates alone. */
export const EXPERT_RARITY: Rarity = {
  scales: TRAITS.flatMap((trait) => {
    if (trait.kind === 'mark') return [];
    if (trait.kind === 'range') return scaleOf(trait, rangeMeasure(trait));
    return scaleOf(trait, codedMeasure(trait));
  }),
  marks: scaleOf(MARKS, markMeasure(EXACT_MARKS)),
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
      return scaleOf(trait, codedMeasure(withLearnedFrequencies(trait, own)));
    }),
    marks: counts.marks ? scaleOf(MARKS, markMeasure(learnedMarks(counts.marks))) : marks,
  };
}

function scaleOf<S>(definition: TraitDefinition, measure: StatementMeasure<S>): TraitScale {
  const { code, stability } = definition;
  return {
    trait: code as TraitKey,
    stability,
    fades: fades(code),
    measure: measure as StatementMeasure<Statement>,
  };
}
