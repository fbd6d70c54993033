import type { Schema } from '@mirsam/client';
import { useTexts } from '../../../language/use-texts.js';
import { Badge } from '../../../design/badge.js';
import { Sheet } from '../../../design/sheet.js';
import { Unbroken } from '../../../design/unbroken.js';
import { useFormats } from '../../../language/formats.js';
import styles from './compared.module.css';

const TONES = { agrees: 'good', near: 'good', differs: 'alert', unknown: 'plain' } as const;

export interface ComparedTrait {
  readonly label: string;
  readonly probe: string | null;
  readonly candidate: string | null;
  readonly agreement: Schema<'CandidateTrait'>['agreement'];
  /** What it adds; null where it is not counted. */
  readonly contribution: number | null;
  /** Of what changes from day to day: days between those on which the two were seen; null where one is not known. */
  readonly daysApart?: number | null | undefined;
}

interface TraitTableProps {
  /** What the two are called. */
  readonly probe: string;
  readonly candidate: string;
  readonly traits: readonly ComparedTrait[];
}

/** Trait by trait, what both say, whether it agrees, and what that is worth. */
export function TraitTable({ probe, candidate, traits }: TraitTableProps) {
  const { t } = useTexts();
  const { score } = useFormats();
  if (traits.length === 0) return null;
  const isWeighed = traits.some(({ contribution }) => contribution !== null);
  return (
    <Sheet title={t('compare.traits')}>
      {isWeighed && <p className={styles.means}>{t('compare.weight-means')}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('compare.trait')}</th>
            <th scope="col">
              <Unbroken>{probe}</Unbroken>
            </th>
            <th scope="col">
              <Unbroken>{candidate}</Unbroken>
            </th>
            <th scope="col">{t('compare.says')}</th>
            {isWeighed && (
              <th scope="col" className={styles.weighed}>
                {t('compare.weight')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {traits.map((one, place) => (
            <tr key={place}>
              <th scope="row">{one.label}</th>
              <td data-of={probe}>
                <bdi>{one.probe}</bdi>
              </td>
              <td data-of={candidate}>
                <bdi>{one.candidate ?? '–'}</bdi>
              </td>
              <td data-of={t('compare.says')}>
                <Badge tone={TONES[one.agreement]}>
                  {t(`compare.agreements.${one.agreement}`)}
                </Badge>
                {one.daysApart !== undefined && <Apart days={one.daysApart} />}
              </td>
              {isWeighed && (
                <td data-of={t('compare.weight')} className={styles.weighed}>
                  {one.contribution !== null && (
                    <span className={styles.weight}>{score(one.contribution)}</span>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

/** How far apart the two were seen, and so whether it counts. */
function Apart({ days }: { readonly days: number | null }) {
  const { t } = useTexts();
  const { number } = useFormats();
  return (
    <span className={styles.apart}>
      {days === null
        ? t('compare.seen-unknown')
        : t('compare.seen-apart', { count: days, number: number(days) })}
    </span>
  );
}
