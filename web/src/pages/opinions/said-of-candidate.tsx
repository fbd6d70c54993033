import type { Schema } from '@mirsam/client';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Sheet } from '../../design/sheet.js';
import { ByWhom } from '../people/by-whom.js';
import { Checklists } from './checklists.js';
import styles from './opinions.module.css';
import type { Said } from './opinions.js';
import { StageBadge } from './stage-badge.js';

type Opinion = Schema<'OpinionView'>;

/** What people have said of a candidate, as far as its reader is shown it, in the order in which it was said. */
export function SaidOfCandidate({ said }: { readonly said: Said }) {
  const { t } = useTexts();
  const { opinions, withdrawn, decisions, corroborations, identification, stage } = said;
  return (
    <Sheet title={t('opinions.said')}>
      <p>
        <StageBadge stage={said.stage} outcome={said.outcome} />
      </p>
      <ol>
        {withdrawn.map((opinion) => (
          <OpinionWords key={opinion.at} opinion={opinion}>
            <Answer label={t('decisions.withdrawn-because')}>{opinion.withdrawalReason}</Answer>
          </OpinionWords>
        ))}
        {opinions.map((opinion) => (
          <OpinionWords key={opinion.at} opinion={opinion} />
        ))}
        {decisions.map((decision) => (
          <Words
            key={decision.at}
            what={`${t('decisions.decision')} · ${t(`outcomes.${decision.outcome}`)}`}
            said={decision}
          >
            <p>
              <bdi>{decision.reason}</bdi>
            </p>
            <Answer label={t('opinions.against-it')}>{decision.againstIt}</Answer>
          </Words>
        ))}
        {corroborations.map((found) => (
          <Words
            key={found.at}
            what={`${t('opinions.corroboration')} · ${t(`evidence-kinds.${found.kind}`)}`}
            said={found}
          >
            <p>
              <bdi>{found.evidence}</bdi>
            </p>
            {(found.kind === 'witness' || found.shownToWitness !== null) && (
              <p className={styles.soft}>
                {t(`shown-to-witness.${found.shownToWitness ?? 'unsaid'}`)}
                {found.shownToWitness !== 'nothing' && ` ${t('decisions.witness-was-shown')}`}
              </p>
            )}
          </Words>
        ))}
        {identification && (
          <Words what={t('stages.identified')} said={identification}>
            <Answer label={t('opinions.against-it')}>{identification.againstIt}</Answer>
          </Words>
        )}
        {identification?.revoked && (
          <Words what={t('stages.revoked')} said={identification.revoked}>
            <p>
              <bdi>{identification.revoked.reason}</bdi>
            </p>
          </Words>
        )}
      </ol>
      {opinions.length > 0 && <Checklists opinions={opinions} open={stage === 'disagreed'} />}
    </Sheet>
  );
}

interface OpinionWordsProps {
  readonly opinion: Opinion;
  readonly children?: ReactNode;
}

function OpinionWords({ opinion, children }: OpinionWordsProps) {
  const { t } = useTexts();
  const { outcome, blind, remarks, againstIt } = opinion;
  return (
    <Words what={`${t('opinions.opinion')} · ${t(`outcomes.${outcome}`)}`} said={opinion}>
      {blind && <Badge>{t('opinions.blind')}</Badge>}
      <p>
        <bdi>{remarks}</bdi>
      </p>
      <Answer label={t('opinions.against-it')}>{againstIt}</Answer>
      {children}
    </Words>
  );
}

interface AnswerProps {
  readonly label: string;
  /** Null where none was given. */
  readonly children: string | null;
}

function Answer({ label, children }: AnswerProps) {
  const { t } = useTexts();
  if (children === null) return null;
  return (
    <p>
      <span className={styles.soft}>{t('opinions.label', { label })}</span> <bdi>{children}</bdi>
    </p>
  );
}

interface WordsProps {
  readonly what: string;
  readonly said: { readonly by: Schema<'PersonView'>; readonly at: string };
  readonly children: ReactNode;
}

function Words({ what, said, children }: WordsProps) {
  return (
    <li className={styles.words}>
      <strong>{what}</strong>
      <ByWhom by={said.by} at={said.at} />
      {children}
    </li>
  );
}
