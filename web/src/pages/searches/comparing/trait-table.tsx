import type { Schema } from '@mirsam/client';
import { useTexts } from '../../../language/use-texts.js';
import { Badge } from '../../../design/badge.js';
import { Sheet } from '../../../design/sheet.js';
import { Unbroken } from '../../../design/unbroken.js';
import { useFormats } from '../../../language/formats.js';
import styles from './compared.module.css';

const TONES = { agrees: 'good', near: 'good', differs: 'alert', unknown: 'plain' } as const;

export interface ComparedTrait {
  readonly code: string;
  readonly label: string;
  readonly probe: string | null;
  readonly candidate: string | null;
  readonly agreement: Schema<'CandidateTrait'>['agreement'];
  /** What it adds; null where it is not counted. */
  readonly contribution: number | null;
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
  return (
    <Sheet title={t('compare.traits')}>
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
          </tr>
        </thead>
        <tbody>
          {traits.map((one) => (
            <tr key={one.code}>
              <th scope="row">{one.label}</th>
              <td data-of={probe}>
                <bdi>{one.probe}</bdi>
              </td>
              <td data-of={candidate}>
                <bdi>{one.candidate ?? '–'}</bdi>
              </td>
              <td>
                <span className={styles.agreement}>
                  <Badge tone={TONES[one.agreement]}>
                    {t(`compare.agreements.${one.agreement}`)}
                  </Badge>
                  {one.contribution !== null && (
                    <span className={styles.weight}>{score(one.contribution)}</span>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
