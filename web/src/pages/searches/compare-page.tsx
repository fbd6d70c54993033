import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Empty } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { BeginWork } from '../../work/begin-work.js';
import { PrintedHead } from '../../work/printed-head.js';
import { useWork } from '../../work/use-work.js';
import type { Work } from '../../work/work.js';
import { useCaseReference } from '../cases/use-case-reference.js';
import { BelowFaces, BesideFaces } from './beside-faces.js';
import { CandidateSteps } from './candidate-steps.js';
import { CandidateOpinions } from '../opinions/candidate-opinions.js';
import { MinorityBadge } from '../records/minority-badge.js';
import { ComparedRegions } from './comparing/compared-regions.js';
import { ComparedTraits } from './comparing/compared-traits.js';
import { KeysHelp } from './comparing/keys-help.js';
import { pictureOf } from './comparing/picture-of.js';
import { ProbeComparison } from './probe-comparison.js';
import { OnlyMarked } from './only-marked.js';
import { isShown, searchQuery, type ShownCandidate } from './searches.js';

type Search = Schema<'SearchView'>;

export function ComparePage() {
  const { id, rank } = useParams({ from: '/console/searches/$id/candidates/$rank' });
  const search = useQuery(searchQuery(id));
  return (
    <LoadedPage query={search}>
      {(data) => {
        const candidate = data.candidates.find((one) => one.rank === Number(rank));
        if (!candidate || !isShown(candidate))
          return <NotShown search={data} rank={Number(rank)} />;
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
  return (
    <>
      <PrintedHead notice={notice} caseReference={reference} purpose={purpose} />
      <PageHead
        isWide
        title={t('compare.title', { rank: number(candidate.rank), number: candidate.number })}
      >
        <MinorityBadge of={candidate} />
        <CandidateSteps search={search} rank={candidate.rank} onlyMarked={onlyMarked} />
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

interface NotShownProps {
  readonly search: Search;
  readonly rank: number;
}

/** A rank of which nothing can be compared any more, or that there never was; the others are still there. */
function NotShown({ search, rank }: NotShownProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const candidate = search.candidates.find((one) => one.rank === rank);
  const why = candidate && 'expunged' in candidate ? 'erased' : 'withheld';
  const title = t(`searches.not-shown.${why}`, { rank: number(rank) });
  return (
    <>
      <PageHead isWide title={candidate ? title : t('not-found.title')}>
        <CandidateSteps search={search} rank={rank} onlyMarked={false} />
      </PageHead>
      <Empty>{t('compare.not-shown')}</Empty>
    </>
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
