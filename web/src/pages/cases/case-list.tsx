import type { Schema } from '@mirsam/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.js';
import { Empty } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import styles from './cases.module.css';
import { useOffence } from './use-offence.js';

export function CaseList({ cases }: { readonly cases: readonly Schema<'CaseView'>[] }) {
  const { t } = useTranslation();
  if (cases.length === 0) return <Empty>{t('cases.none')}</Empty>;
  return (
    <ul className={styles.list}>
      {cases.map((one) => (
        <CaseLine key={one.id} one={one} />
      ))}
    </ul>
  );
}

function CaseLine({ one }: { readonly one: Schema<'CaseView'> }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const offence = useOffence(one.offence);
  return (
    <li className={styles.line}>
      <Link to="/cases/$id" params={{ id: one.id }} className={styles.reference}>
        <bdi>{one.reference}</bdi>
      </Link>
      <span>{offence}</span>
      <span className={styles.soft}>{day(one.occurredFrom)}</span>
      <span className={styles.soft}>
        <bdi>{one.holder.name}</bdi>
      </span>
      <Badge tone={one.status === 'open' ? 'good' : 'plain'}>{t(`cases.${one.status}`)}</Badge>
    </li>
  );
}
