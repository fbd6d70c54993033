import type { Schema } from '@mirsam/client';
import { useFormats } from '../../../language/formats.js';
import { useTexts } from '../../../language/use-texts.js';

/** How many records a filter leaves out; in all it is not told of searches from before it was counted. */
export type Removed = Pick<Schema<'FilterView'>, 'removed' | 'removedAlone'>;

/** Says how many records a filter leaves out: in all, and how many of them it alone. */
export function useRemoved() {
  const { t } = useTexts();
  const { number } = useFormats();
  return ({ removed, removedAlone }: Removed) => {
    const alone = t('asking.removes-alone', { number: number(removedAlone) });
    if (removed === undefined) return alone;
    const all = t('asking.removes', { count: removed, number: number(removed) });
    return removed === removedAlone ? all : `${all} · ${alone}`;
  };
}
