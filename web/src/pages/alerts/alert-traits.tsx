import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../design/sheet.js';
import { toldTraits } from '../../traits/told-traits.js';
import type { TraitSet } from '../../traits/trait-set.js';
import { useTeller } from '../../traits/use-teller.js';
import { traitsQuery } from '../../traits/vocabulary.js';

import { useSketchName } from './alert-list.js';
import type { Alert } from './alerts.js';
import styles from './alerts.module.css';

interface AlertTraitsProps {
  readonly alert: Alert;
  readonly traits: readonly Schema<'CandidateTrait'>[];
}

/** What both witnesses told, and where they agree. */
export function AlertTraits({ alert, traits }: AlertTraitsProps) {
  const { t } = useTranslation();
  const teller = useTeller();
  const nameOf = useSketchName();
  const { data: vocabulary } = useQuery(traitsQuery);
  if (!vocabulary || traits.length === 0) return null;
  const told = (trait: string, value: object | null) =>
    value === null ? undefined : toldTraits({ [trait]: value } as TraitSet, vocabulary, teller)[0];
  return (
    <Sheet title={t('records.traits')}>
      <table className={styles.traits}>
        <thead>
          <tr>
            <th scope="col">{t('alerts.trait')}</th>
            <th scope="col">{nameOf(alert.probe)}</th>
            <th scope="col">{nameOf(alert.candidate)}</th>
            <th scope="col">{t('alerts.agreement')}</th>
          </tr>
        </thead>
        <tbody>
          {traits.map(({ trait, probe, candidate, agreement }) => (
            <tr key={trait} data-agreement={agreement}>
              <th scope="row">{told(trait, probe)?.label ?? trait}</th>
              <td>{told(trait, probe)?.value}</td>
              <td>{told(trait, candidate)?.value ?? '–'}</td>
              <td>{t(`alerts.agreements.${agreement}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
