import { eachOf } from '../../api/each-of.js';
import { useFormats } from '../../language/formats.js';
import { useTexts } from '../../language/use-texts.js';
import type { Import, Outcome } from './imports.js';

/** In the order in which they are told. */
export const OUTCOMES = eachOf<Outcome>({
  waiting: true,
  accepted: true,
  no_face: true,
  several_faces: true,
  duplicate: true,
  left_out: true,
  refused: true,
  cancelled: true,
});

/** How many rows of an import came to an outcome. */
export const countOf = ({ rows }: Pick<Import, 'rows'>, outcome: Outcome): number =>
  (rows as Partial<Record<Outcome, number>>)[outcome] ?? 0;

/** Its rows by what became of them, in words. */
export function useRowCounts(): (of: Pick<Import, 'rows'>) => string {
  const { t } = useTexts();
  const { number } = useFormats();
  return (of) =>
    OUTCOMES.filter((one) => countOf(of, one) > 0)
      .map((one) =>
        t('imports.count', {
          what: t(`imports.outcomes.${one}`),
          number: number(countOf(of, one)),
        }),
      )
      .join(' · ');
}
