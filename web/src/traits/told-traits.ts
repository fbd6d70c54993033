import { labelIn } from '../language/label-in.js';
import { nameOf, type Teller, wordsAlone } from './description.js';
import { certaintyOf, type TraitSet, type Vocabulary } from './trait-set.js';

export interface ToldTrait {
  readonly code: string;
  readonly label: string;
  readonly value: string;
  /** Absent of marks, each of which has its own. */
  readonly certainty: string | undefined;
}

/** What is told of somebody trait by trait, in the words of the vocabulary and in its order. */
export function toldTraits(traits: TraitSet, vocabulary: Vocabulary, teller: Teller): ToldTrait[] {
  const { language } = teller;
  return vocabulary.traits
    .filter(({ code }) => code in traits)
    .map((trait) => {
      const certainty = certaintyOf(traits, trait);
      return {
        code: trait.code,
        label: labelIn(language, trait.label),
        value: wordsAlone(traits, trait, teller),
        certainty: certainty && nameOf(vocabulary.certainties, certainty, language),
      };
    });
}
