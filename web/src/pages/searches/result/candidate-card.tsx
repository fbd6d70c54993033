import type { Schema } from '@mirsam/client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../../language/use-texts.js';
import { BETWEEN } from '../../../design/between.js';
import { Unbroken } from '../../../design/unbroken.js';
import { useFormats } from '../../../language/formats.js';
import { RecordPicture } from '../../../work/record-picture.js';
import { useWork } from '../../../work/use-work.js';
import { MinorityBadge } from '../../records/minority-badge.js';
import type { ShownCandidate } from '../searches.js';
import styles from './result.module.css';
import { ScoreBars } from './score-bars.js';

interface CandidateCardProps {
  readonly candidate: ShownCandidate;
  /** By its name. */
  readonly prefecture: string;
  readonly searchId: string;
  /** Evidence of any of the list: its bar is full. */
  readonly largest: number;
  readonly isMarked: boolean;
  readonly mark: () => void;
}

/** The most that is told of somebody by one bar. */
export const largestOf = ({ evidence, score }: ShownCandidate) =>
  Math.max(...[evidence.face, evidence.traits, score].map(Math.abs));

/** A face with its rank, what the resemblance is worth, and of what its score is made. */
export function CandidateCard(props: CandidateCardProps) {
  const { candidate, prefecture, searchId, largest, isMarked, mark } = props;
  const { t } = useTexts();
  const { number } = useFormats();
  const work = useWork();
  const { id, kind, rank, face, evidence, score, number: name } = candidate;
  const compare = t('searches.compare', { rank: number(rank), number: name });
  return (
    <li className={styles.card} data-marked={isMarked}>
      <Link
        to="/searches/$id/candidates/$rank"
        params={{ id: searchId, rank: String(rank) }}
        className={styles.face}
        // What is read on it, too (WCAG 2.2, 2.5.3).
        aria-label={work ? compare : `${compare}. ${t('work.no-picture')}`}
      >
        <RecordPicture of={{ kind, id, number: name, imageId: face?.imageId }} size="thumb" />
      </Link>
      <span className={styles.rank} aria-hidden="true">
        {number(rank)}
      </span>
      <button
        type="button"
        className={styles.mark}
        aria-pressed={isMarked}
        onClick={mark}
        aria-label={t('searches.mark', { number: name })}
      >
        {isMarked ? '★' : '☆'}
      </button>
      <p className={styles.line}>
        <strong>
          <Unbroken>{name}</Unbroken>
        </strong>
        <span className={styles.soft}>
          {t(`records.${kind}`)}
          {BETWEEN}
          {prefecture}
        </span>
      </p>
      <MinorityBadge of={candidate} />
      {face && (
        <p className={styles.band} data-band={face.band} data-is-for={score > 0}>
          {t('opinions.label', { label: t('searches.parts.face') })}{' '}
          {t(`searches.bands.${face.band}`)}
        </p>
      )}
      <div className={styles.foot}>
        <ScoreBars
          face={evidence.face}
          traits={evidence.traits}
          circumstances={evidence.circumstances}
          score={score}
          largest={largest}
        />
        <Why evidence={evidence} />
      </div>
    </li>
  );
}

/** In the words of the service, part by part; of many candidates nobody asks. */
function Why({ evidence }: { readonly evidence: ShownCandidate['evidence'] }) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={styles.why}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.trigger}>{t('searches.why')}</summary>
      {isOpen &&
        (['for', 'against', 'unknown'] as const).map((side) => (
          <Parts key={side} title={t(`searches.${side}`)} parts={evidence[side]} />
        ))}
    </details>
  );
}

interface PartsProps {
  readonly title: string;
  readonly parts: readonly Schema<'EvidencePart'>[];
}

function Parts({ title, parts }: PartsProps) {
  const { score } = useFormats();
  if (parts.length === 0) return null;
  return (
    <>
      <p className={styles.soft}>{title}</p>
      <ul className={styles.parts}>
        {parts.map(({ part, label, candidate, contribution, note }) => (
          <li key={part}>
            <span>
              {label}
              {candidate !== null && <bdi className={styles.soft}> {candidate}</bdi>}
              {note !== undefined && <span className={styles.soft}> · {note}</span>}
            </span>
            <span>{score(contribution)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
