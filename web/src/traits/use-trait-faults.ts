import { useTexts } from '../language/use-texts.js';
import { useFormats } from '../language/formats.js';
import { traitFaults } from './trait-faults.js';
import type { TraitSet, Vocabulary } from './trait-set.js';

/** What is wrong with traits, in words and by field: as seen here, and as the service refused it. */
export function useTraitFaults(
  traits: TraitSet,
  vocabulary: Vocabulary,
  refused: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const { t } = useTexts();
  const { number } = useFormats();
  const seen = [...traitFaults(traits, vocabulary)].map(([field, { code, min = 0, max = 0 }]) => {
    const numbers = { min: number(min), max: number(max) };
    return [field, t(`traits.faults.${code}`, numbers)] as const;
  });
  const told = Object.entries(refused).filter(([field]) => field.startsWith('traits'));
  return new Map([...told, ...seen]);
}
