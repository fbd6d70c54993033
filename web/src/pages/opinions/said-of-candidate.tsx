import type { Schema } from '@mirsam/client';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import styles from './opinions.module.css';

/** What people have said of a candidate, as far as its reader is shown it, and whom it awaits. */
export function SaidOfCandidate({ said }: { readonly said: Schema<'AdjudicationView'> }) {
  const { t } = useTranslation();
  const { opinions, decisions, corroborations, identification, stage, outcome } = said;
  return (
    <Sheet title={t('opinions.said')}>
      <p>
        <Badge tone={stage === 'disagreed' ? 'alert' : 'plain'}>
          {t(`stages.${stage}`)}
          {outcome !== null && ` · ${t(`outcomes.${outcome}`)}`}
        </Badge>
      </p>
      {stage === 'second_awaited' && <p className={styles.soft}>{t('opinions.second-awaited')}</p>}
      {stage === 'disagreed' && <p className={styles.soft}>{t('opinions.supervisor-awaited')}</p>}
      <ul>
        {opinions.map((opinion) => (
          <Words key={opinion.at} what={t(`outcomes.${opinion.outcome}`)} said={opinion}>
            {opinion.remarks}
          </Words>
        ))}
        {decisions.map((decision) => (
          <Words key={decision.at} what={t(`outcomes.${decision.outcome}`)} said={decision}>
            {decision.reason}
          </Words>
        ))}
        {corroborations.map((found) => (
          <Words key={found.at} what={t('opinions.corroboration')} said={found}>
            {found.evidence}
          </Words>
        ))}
        {identification && (
          <Words what={t('stages.identified')} said={identification}>
            {identification.revoked?.reason ?? ''}
          </Words>
        )}
      </ul>
    </Sheet>
  );
}

interface WordsProps {
  readonly what: string;
  readonly said: { readonly by: Schema<'PersonView'>; readonly at: string };
  readonly children: string;
}

function Words({ what, said, children }: WordsProps) {
  const { time } = useFormats();
  return (
    <li className={styles.words}>
      <strong>{what}</strong>
      <span className={styles.soft}>
        <bdi>{said.by.name}</bdi> · {time(said.at)}
      </span>
      <p>
        <bdi>{children}</bdi>
      </p>
    </li>
  );
}
