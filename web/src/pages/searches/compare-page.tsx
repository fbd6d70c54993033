import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { usePageKeys } from '../../design/one-key.js';
import { Empty } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { BeginWork } from '../../work/begin-work.js';
import { useMarks } from '../../work/marks.js';
import { PrintedHead } from '../../work/printed-head.js';
import { useWork } from '../../work/use-work.js';
import type { Work } from '../../work/work.js';
import { useCaseReference } from '../cases/use-case-reference.js';
import { BelowFaces, BesideFaces } from './beside-faces.js';
import { CandidateOpinions } from '../opinions/candidate-opinions.js';
import { MinorityBadge } from '../records/minority-badge.js';
import { ComparedRegions } from './comparing/compared-regions.js';
import { ComparedTraits } from './comparing/compared-traits.js';
import { KeysHelp } from './comparing/keys-help.js';
import { pictureOf } from './comparing/picture-of.js';
import { ProbeComparison } from './probe-comparison.js';
import { OnlyMarked } from './only-marked.js';
import { isShown, searchQuery, type ShownCandidate } from './searches.js';
import styles from './compare.module.css';

type Search = Schema<'SearchView'>;

export function ComparePage() {
  const { id, rank } = useParams({ from: '/console/searches/$id/candidates/$rank' });
  const { t } = useTexts();
  const search = useQuery(searchQuery(id));
  return (
    <LoadedPage query={search}>
      {(data) => {
        const candidate = data.candidates.find((one) => one.rank === Number(rank));
        if (!candidate || !isShown(candidate)) return <Empty>{t('compare.not-shown')}</Empty>;
        return <Compare search={data} candidate={candidate} />;
      }}
    </LoadedPage>
  );
}

interface CompareProps {
  readonly search: Search;
  readonly candidate: ShownCandidate;
}

function Compare({ search, candidate }: CompareProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const work = useWork();
  const { id, caseId, notice, purpose } = search;
  const reference = useCaseReference(caseId);
  const [onlyMarked, setOnlyMarked] = useState(false);
  const { previous, next, goTo } = useNeighbours(search, candidate, onlyMarked);
  usePageKeys({
    k:
      previous &&
      (() => {
        goTo(previous);
      }),
    j:
      next &&
      (() => {
        goTo(next);
      }),
  });
  return (
    <>
      <PrintedHead notice={notice} caseReference={reference} purpose={purpose} />
      <PageHead
        isWide
        title={t('compare.title', { rank: number(candidate.rank), number: candidate.number })}
      >
        <MinorityBadge of={candidate} />
        <nav aria-label={t('compare.others')} className={styles.steps}>
          <Step search={id} candidate={previous} text={t('compare.previous')} />
          <Link to="/searches/$id" params={{ id }}>
            {t('compare.all')}
          </Link>
          <Step search={id} candidate={next} text={t('compare.next')} />
        </nav>
        <OnlyMarked searchId={id} isOn={onlyMarked} onChange={setOnlyMarked} />
        <KeysHelp />
      </PageHead>
      <Message tone="notice">{notice}</Message>
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
      <BelowFaces>
        <ComparedTraits candidate={candidate} />
        <ComparedRegions face={candidate.face} bands={search.bands} />
      </BelowFaces>
    </>
  );
}

/** Who comes before and after, of whom are shown, or of those alone that were marked. */
function useNeighbours(search: Search, { rank: here }: ShownCandidate, onlyMarked: boolean) {
  const navigate = useNavigate();
  const { among } = useMarks(search.id);
  const shown = among(search.candidates.filter(isShown), onlyMarked);
  return {
    previous: shown.findLast(({ rank }) => rank < here),
    next: shown.find(({ rank }) => rank > here),
    goTo: ({ rank }: ShownCandidate) => {
      void navigate({
        to: '/searches/$id/candidates/$rank',
        params: { id: search.id, rank: String(rank) },
        replace: true,
      });
    },
  };
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

function Faces({ search, candidate, work: { consultation } }: FacesProps) {
  return (
    <ProbeComparison
      searchId={search.id}
      probe={search.probe}
      consultation={consultation}
      candidate={pictureOf(candidate, consultation)}
    />
  );
}
