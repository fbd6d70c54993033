import { useTexts } from '../../../language/use-texts.js';
import { useToldTrait } from '../../../traits/use-told-trait.js';
import type { ShownCandidate } from '../searches.js';
import { TraitTable } from './trait-table.js';

/** What speaks for somebody, what speaks against them, and what says nothing. */
const SIDES = [1, -1, 0] as const;

/** The traits of a candidate beside those that were searched with, by what they are worth. */
export function ComparedTraits({ candidate }: { readonly candidate: ShownCandidate }) {
  const { t } = useTexts();
  const told = useToldTrait();
  if (!told) return null;
  const { traits, number } = candidate;
  const compared = SIDES.flatMap((side) =>
    traits
      .filter(({ evidence }) => Math.sign(evidence) === side)
      .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
  ).map(({ trait, probe, candidate: theirs, agreement, contribution, daysApart }) => {
    const own = told(trait, probe);
    return {
      ...{ label: own?.label ?? trait, agreement, contribution, daysApart },
      probe: own?.value ?? null,
      candidate: told(trait, theirs)?.value ?? null,
    };
  });
  return <TraitTable probe={t('compare.probe')} candidate={number} traits={compared} />;
}
