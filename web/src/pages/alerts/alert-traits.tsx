import type { Schema } from '@mirsam/client';
import { useToldTrait } from '../../traits/use-told-trait.js';
import { TraitTable } from '../searches/comparing/trait-table.js';
import { useRecordName } from './alert-list.js';
import type { Alert } from './alerts.js';

interface AlertTraitsProps {
  readonly alert: Alert;
  readonly traits: readonly Schema<'CandidateTrait'>[];
}

/** What both witnesses told, and where they agree. */
export function AlertTraits({ alert, traits }: AlertTraitsProps) {
  const nameOf = useRecordName();
  const told = useToldTrait();
  if (!told) return null;
  const compared = traits.map(({ trait, probe, candidate, agreement, daysApart }) => {
    const own = told(trait, probe);
    // The faces were drawn after them: what they say for it counts for nothing more.
    return {
      ...{ label: own?.label ?? trait, agreement, contribution: null, daysApart },
      probe: own?.value ?? null,
      candidate: told(trait, candidate)?.value ?? null,
    };
  });
  return (
    <TraitTable probe={nameOf(alert.probe)} candidate={nameOf(alert.candidate)} traits={compared} />
  );
}
