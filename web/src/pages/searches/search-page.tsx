import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/loaded.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Empty } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { BeginWork } from '../../work/begin-work.js';
import { RecordPicture } from '../../work/record-picture.js';
import { useWork } from '../../work/use-work.js';
import { ExaminedCandidates } from '../opinions/examined-candidates.js';
import { isShown, searchQuery, type ShownCandidate } from './searches.js';
import styles from './searches.module.css';

export function SearchPage() {
  const { id } = useParams({ from: '/console/searches/$id' });
  const search = useQuery(searchQuery(id));
  return <Loaded query={search}>{(data) => <Answer search={data} />}</Loaded>;
}

function Answer({ search }: { readonly search: Schema<'SearchView'> }) {
  const { t } = useTranslation();
  const { number, time } = useFormats();
  const work = useWork();
  const { candidates, excluded, gallerySize, purpose, createdAt, notice, caseId, bands } = search;
  const withheld = candidates.filter((candidate) => !isShown(candidate)).length;
  return (
    <>
      <PageHead title={t('searches.title')}>
        {work?.caseId !== caseId && <BeginWork caseId={caseId} />}
      </PageHead>
      <p className={styles.soft}>
        <bdi>{purpose}</bdi> · {time(createdAt)} ·{' '}
        {t('searches.gallery', { count: gallerySize, number: number(gallerySize) })}
      </p>
      <Message tone="notice">{notice}</Message>
      <ExaminedCandidates search={search} />
      {candidates.length === 0 && <Empty>{t('searches.nobody')}</Empty>}
      <ol className={styles.candidates}>
        {candidates.filter(isShown).map((candidate) => (
          <CandidateCard
            key={candidate.id}
            candidate={candidate}
            searchId={search.id}
            bands={bands}
          />
        ))}
      </ol>
      {withheld > 0 && (
        <p>{t('searches.withheld', { count: withheld, number: number(withheld) })}</p>
      )}
      {excluded.length > 0 && (
        <p>{t('searches.excluded', { count: excluded.length, number: number(excluded.length) })}</p>
      )}
    </>
  );
}

interface CandidateCardProps {
  readonly candidate: ShownCandidate;
  readonly searchId: string;
  readonly bands: Readonly<Record<string, string>>;
}

function CandidateCard({ candidate, searchId, bands }: CandidateCardProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { id, kind, rank, score, face, evidence, prefecture } = candidate;
  return (
    <li className={styles.card}>
      <Link
        to="/searches/$id/candidates/$rank"
        params={{ id: searchId, rank: String(rank) }}
        aria-label={t('searches.compare', { rank: number(rank), number: candidate.number })}
      >
        <RecordPicture
          of={{ kind, id, number: candidate.number, imageId: face?.imageId }}
          size="thumb"
        />
      </Link>
      <p className={styles.line}>
        <strong>{number(rank)}</strong>
        <span>{candidate.number}</span>
        <span className={styles.soft}>
          {t(`records.${kind}`)} · {prefecture}
        </span>
      </p>
      {face && (
        <p className={styles.band} data-band={face.band}>
          {bands[face.band]}
        </p>
      )}
      <Bars face={evidence.face} traits={evidence.traits} score={score} />
      <Reasons title={t('searches.for')} parts={evidence.for} />
      <Reasons title={t('searches.against')} parts={evidence.against} />
    </li>
  );
}

interface BarsProps {
  readonly face: number;
  readonly traits: number;
  readonly score: number;
}

/** As long as the evidence is strong, up to what no candidate passes in practice. */
const LONGEST = 12;

function Bars({ face, traits, score }: BarsProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const rows = [
    ['face', face],
    ['traits', traits],
  ] as const;
  return (
    <dl className={styles.bars}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`searches.parts.${name}`)}</dt>
          <dd>
            <meter
              min={0}
              max={LONGEST}
              value={Math.min(Math.abs(value), LONGEST)}
              data-against={value < 0}
            >
              {number(value)}
            </meter>
            <span>{number(value)}</span>
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('searches.score')}</dt>
        <dd>
          <strong>{number(score)}</strong>
        </dd>
      </div>
    </dl>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly parts: readonly Schema<'EvidencePart'>[];
}

function Reasons({ title, parts }: ReasonsProps) {
  if (parts.length === 0) return null;
  return (
    <p className={styles.soft}>
      {title} {parts.map(({ label }) => label).join(', ')}
    </p>
  );
}
