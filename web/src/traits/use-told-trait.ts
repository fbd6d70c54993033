import { useQuery } from '@tanstack/react-query';
import { type ToldTrait, toldTraits } from './told-traits.js';
import type { TraitSet } from './trait-set.js';
import { useTeller } from './use-teller.js';
import { traitsQuery } from './vocabulary.js';

/** What is said of one trait, as it is told everywhere; null until the words are there. */
export function useToldTrait() {
  const teller = useTeller();
  const { data: vocabulary } = useQuery(traitsQuery);
  if (!vocabulary) return null;
  return (trait: string, value: object | null): ToldTrait | undefined => {
    if (value === null) return undefined;
    // A mark is compared by itself, and told among others.
    const told = { [trait]: 'kind' in value ? [value] : value } as TraitSet;
    return toldTraits(told, vocabulary, teller)[0];
  };
}
