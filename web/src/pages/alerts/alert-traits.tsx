import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { toldTraits } from '../../traits/told-traits.js';
import type { TraitSet } from '../../traits/trait-set.js';
import { useTeller } from '../../traits/use-teller.js';
import { traitsQuery } from '../../traits/vocabulary.js';
import { TraitTable } from '../searches/comparing/trait-table.js';
import { useRecordName } from './alert-list.js';
import type { Alert } from './alerts.js';

interface AlertTraitsProps {
  readonly alert: Alert;
  readonly traits: readonly Schema<'CandidateTrait'>[];
}

/** What both witnesses told, and where they agree. */
export function AlertTraits({ alert, traits }: AlertTraitsProps) {
  const teller = useTeller();
  const nameOf = useRecordName();
  const { data: vocabulary } = useQuery(traitsQuery);
  if (!vocabulary) return null;
  const told = (trait: string, value: object | null) =>
    value === null ? undefined : toldTraits({ [trait]: value } as TraitSet, vocabulary, teller)[0];
  const compared = traits.map(({ trait, probe, candidate, agreement }) => {
    const own = told(trait, probe);
    // The faces were drawn after them: what they say for it counts for nothing more.
    return {
      ...{ code: trait, label: own?.label ?? trait, agreement, contribution: null },
      probe: own?.value ?? null,
      candidate: told(trait, candidate)?.value ?? null,
    };
  });
  return (
    <TraitTable probe={nameOf(alert.probe)} candidate={nameOf(alert.candidate)} traits={compared} />
  );
}
