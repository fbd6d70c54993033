import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/loaded.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Empty, Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { BeginWork } from '../../work/begin-work.js';
import { pictureAddress, type PictureSize } from '../../work/record-picture.js';
import { useWork } from '../../work/use-work.js';
import type { Work } from '../../work/work.js';
import { BesideFaces } from './beside-faces.js';
import { FaceComparison } from './face-comparison.js';
import { CandidateOpinions } from '../opinions/candidate-opinions.js';
import { probeAddress } from './probe-address.js';
import { isShown, searchQuery, type ShownCandidate } from './searches.js';
import styles from './compare.module.css';

type Search = Schema<'SearchView'>;

export function ComparePage() {
  const { id, rank } = useParams({ from: '/console/searches/$id/candidates/$rank' });
  const { t } = useTranslation();
  const search = useQuery(searchQuery(id));
  return (
    <Loaded query={search}>
      {(data) => {
        const candidate = data.candidates.find((one) => one.rank === Number(rank));
        if (!candidate || !isShown(candidate)) return <Empty>{t('compare.not-shown')}</Empty>;
        return <Compare search={data} candidate={candidate} />;
      }}
    </Loaded>
  );
}

interface CompareProps {
  readonly search: Search;
  readonly candidate: ShownCandidate;
}

function Compare({ search, candidate }: CompareProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const work = useWork();
  const { id, caseId, notice } = search;
  const next = search.candidates.filter(isShown);
  const place = next.findIndex((one) => one.rank === candidate.rank);
  return (
    <>
      <PageHead
        title={t('compare.title', { rank: number(candidate.rank), number: candidate.number })}
      >
        <nav aria-label={t('compare.others')} className={styles.steps}>
          <Step search={id} candidate={next[place - 1]} text={t('compare.previous')} />
          <Link to="/searches/$id" params={{ id }}>
            {t('compare.all')}
          </Link>
          <Step search={id} candidate={next[place + 1]} text={t('compare.next')} />
        </nav>
      </PageHead>
      <BesideFaces
        faces={
          work?.caseId === caseId ? (
            <Faces search={search} candidate={candidate} work={work} />
          ) : (
            <Message tone="notice">
              {t('compare.say-why')} <BeginWork caseId={caseId} />
            </Message>
          )
        }
      >
        <CandidateOpinions search={search} candidate={candidate} />
      </BesideFaces>
      <div className={styles.evidence}>
        <Reasons title={t('searches.for')} parts={candidate.evidence.for} />
        <Reasons title={t('searches.against')} parts={candidate.evidence.against} />
        <Reasons title={t('compare.unknown')} parts={candidate.evidence.unknown} />
      </div>
      <Message tone="notice">{notice}</Message>
    </>
  );
}

interface StepProps {
  readonly search: string;
  readonly candidate: ShownCandidate | undefined;
  readonly text: string;
}

function Step({ search, candidate, text }: StepProps) {
  if (!candidate) return null;
  return (
    <Link
      to="/searches/$id/candidates/$rank"
      params={{ id: search, rank: String(candidate.rank) }}
      replace
    >
      {text}
    </Link>
  );
}

interface FacesProps extends CompareProps {
  readonly work: Work;
}

function Faces({ search, candidate, work }: FacesProps) {
  const { t } = useTranslation();
  const probe = probeAddress(search.id, search.probe, work.consultation);
  if (probe === null) return <Empty>{t('compare.no-probe-picture')}</Empty>;
  const { kind, id, number, face } = candidate;
  const address = (size: PictureSize) =>
    pictureAddress({ kind, id, number, imageId: face?.imageId }, size, work.consultation);
  return (
    <FaceComparison
      key={candidate.id}
      probe={{ address: probe, name: t('compare.probe') }}
      candidate={{ address, name: number }}
    />
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly parts: readonly Schema<'EvidencePart'>[];
}

function Reasons({ title, parts }: ReasonsProps) {
  const { number } = useFormats();
  if (parts.length === 0) return null;
  return (
    <Sheet title={title}>
      <ul>
        {parts.map(({ part, label, probe, candidate, contribution }) => (
          <li key={part} className={styles.part}>
            <strong>{label}</strong>
            {probe !== null && (
              <span>
                {probe} → {candidate ?? '–'}
              </span>
            )}
            <span className={styles.weight}>{number(contribution)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
