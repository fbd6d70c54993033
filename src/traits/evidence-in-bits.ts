import { maxEvidence } from './evidence.js';
import type { Rarity } from './rarity.js';
import type { TraitFilters, TraitKey, TraitSet } from './trait-set.js';
import { fades } from './vocabulary.lookup.js';

/** Of what kind somebody is, and of nobody who they are: they list a category of people. Neither they nor clothes count. */
const OF_A_CATEGORY: readonly TraitKey[] = ['sex', 'complexion', 'spoken_language'];

/** What is said of a person, judged by how many others it fits. */
export interface DescriptionEvidence {
  /** What an agreement on it is worth at most, sex, complexion, language and clothing aside. */
  readonly bits: number;
  /** Of so many people, one fits that by chance; rounded. */
  readonly oneIn: number;
  /** Whether nothing is said but sex, complexion, language or clothing. */
  readonly ofCategory: boolean;
}

/** @param rarity of the records that all prefectures share: what it tells, everybody may know */
export function descriptionEvidence(traits: TraitSet, rarity: Rarity): DescriptionEvidence {
  const told = Object.entries(traits).filter(
    ([trait]) => !OF_A_CATEGORY.includes(trait as TraitKey) && !fades(trait),
  );
  const bits = maxEvidence(Object.fromEntries(told), rarity) / Math.LN2;
  return { bits, oneIn: oneInOf(bits), ofCategory: told.length === 0 };
}

/** People among whom one fits by chance what is worth so many bits. */
export const oneInOf = (bits: number) => Math.max(1, Math.round(2 ** bits));

/** What filters ask for, as somebody would say it who is sure. A mark of any place says too little to count. */
export function saidByFilters(filters: TraitFilters): TraitSet {
  const { marks = [], ...others } = filters;
  const certainty = 'certain' as const;
  const sure = Object.entries(others).map(([trait, said]) => [
    trait,
    'values' in said
      ? { values: said.values, certainty }
      : { min: said.min, max: said.max, certainty },
  ]);
  const placed = marks.filter(({ place }) => place !== undefined);
  return {
    ...(Object.fromEntries(sure) as TraitSet),
    ...(placed.length > 0 && {
      marks: placed.map(({ kind, place = '' }) => ({ kind, place, certainty })),
    }),
  };
}
