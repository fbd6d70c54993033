import type { Schema } from '@mirsam/client';
import { useToldTrait } from '../../traits/use-told-trait.js';
import { TraitTable } from '../searches/comparing/trait-table.js';
import type { Pair } from './duplicates.js';

interface PairTraitsProps {
  readonly pair: Pair;
  readonly traits: readonly Schema<'CandidateTrait'>[];
}

/** What both records say, and where they agree. */
export function PairTraits({ pair: { first, second }, traits }: PairTraitsProps) {
  const told = useToldTrait();
  if (!told) return null;
  const compared = traits.map(({ trait, probe, candidate, agreement, daysApart }) => {
    const own = told(trait, probe);
    return {
      ...{ label: own?.label ?? trait, agreement, contribution: null, daysApart },
      probe: own?.value ?? null,
      candidate: told(trait, candidate)?.value ?? null,
    };
  });
  return <TraitTable probe={first.number} candidate={second.number} traits={compared} />;
}
