import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../../../language/use-texts.js';
import { BETWEEN } from '../../../design/between.js';
import { ButtonLink } from '../../../design/button-link.js';
import { LoadedPage } from '../../../design/loaded-page.js';
import { Message } from '../../../design/message.js';
import { PageHead } from '../../../design/page-head.js';
import { Empty } from '../../../design/sheet.js';
import { useAfterPaint } from '../../../design/use-after-paint.js';
import { withoutFullStop } from '../../../language/as-is-said.js';
import { useFormats } from '../../../language/formats.js';
import { usePrefectureName } from '../../../prefectures/prefectures.js';
import { useMay } from '../../../session/use-may.js';
import { BeginWork } from '../../../work/begin-work.js';
import { useMarks } from '../../../work/marks.js';
import { PrintedHead } from '../../../work/printed-head.js';
import { useWork } from '../../../work/use-work.js';
import { CaseLink } from '../../cases/case-link.js';
import { useCaseReference } from '../../cases/use-case-reference.js';
import { ExaminedCandidates } from '../../opinions/examined-candidates.js';
import { OnlyMarked } from '../only-marked.js';
import { isShown, searchQuery } from '../searches.js';
import { AskedFor } from './asked-for.js';
import { AlteredProbe } from './altered-probe.js';
import { BandMeanings } from './band-meanings.js';
import { CandidateCard, largestOf } from './candidate-card.js';
import { ExcludedPeople } from './excluded-people.js';
import { ProbeMaking } from './probe-making.js';
import { FilterEffects } from './filter-effects.js';
import { RepeatedSearch } from './repeated-search.js';
import styles from './result.module.css';

type Search = Schema<'SearchView'>;

export function SearchPage() {
  const { id } = useParams({ from: '/console/searches/$id' });
  const search = useQuery(searchQuery(id));
  return <LoadedPage query={search}>{(data) => <Answer key={data.id} search={data} />}</LoadedPage>;
}

function Answer({ search }: { readonly search: Search }) {
  const { t } = useTexts();
  const { number, time } = useFormats();
  const may = useMay();
  const work = useWork();
  const { id, gallerySize, purpose, createdAt, notice, caseId, candidates } = search;
  const { mode, recall, groupNotices } = search;
  const reference = useCaseReference(caseId);
  const isForCase = work?.caseId === caseId;
  // Whoever waits for a list sees its first row before the rest is drawn.
  const isAwaited = useLocation({ select: ({ state }) => state.isAnswered === true });
  const isPainted = useAfterPaint();
  const isWhole = isPainted || !isAwaited;
  return (
    <>
      <PrintedHead notice={notice} caseReference={reference} purpose={purpose} />
      <PageHead isWide title={t('searches.title')}>
        <div className={styles.links}>
          <CaseLink id={caseId} />
          {may('searches.export') && (
            <Link
              to="/cases/$id/searches/$searchId/disclosures"
              params={{ id: caseId, searchId: id }}
            >
              {t('disclosures.title')}
            </Link>
          )}
        </div>
        {isForCase ? (
          <ButtonLink to="/searches/new" search={{ from: id }}>
            {t('searches.change')}
          </ButtonLink>
        ) : (
          <BeginWork caseId={caseId} />
        )}
      </PageHead>
      <p className={styles.about}>
        <bdi>{withoutFullStop(purpose)}</bdi>
        {BETWEEN}
        {time(createdAt)}
        {BETWEEN}
        {t('searches.gallery', { count: gallerySize, number: number(gallerySize) })}
        {mode === 'approximate' && recall !== null && (
          <>
            {BETWEEN}
            {t('searches.approximate', { share: number(Math.round(recall * 100)) })}
          </>
        )}
      </p>
      <AskedFor search={search} />
      <AlteredProbe probe={search.probe} />
      <Message tone="notice">{notice}</Message>
      {groupNotices.map(({ code, text }) => (
        <Message key={code} tone="notice">
          {text}
        </Message>
      ))}
      <ProbeMaking search={search} />
      {candidates.length === 0 && <Empty>{t('searches.nobody')}</Empty>}
      <Candidates search={search} most={isWhole ? candidates.length : FIRST_ROW} />
      {isWhole && (
        <div className={styles.sides}>
          <ExaminedCandidates search={search} />
          <FilterEffects search={search} />
          <ExcludedPeople search={search} />
          <RepeatedSearch search={search} />
        </div>
      )}
    </>
  );
}

const FIRST_ROW = 5;

interface CandidatesProps {
  readonly search: Search;
  /** How many of them are drawn by now. */
  readonly most: number;
}

function Candidates({ search, most }: CandidatesProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const prefectureName = usePrefectureName();
  const { marked, among, toggle } = useMarks(search.id);
  const [onlyMarked, setOnlyMarked] = useState(false);
  const { candidates, bands, id } = search;
  const withheld = candidates.filter((one) => !isShown(one) && !('expunged' in one)).length;
  const seen = candidates.filter(isShown);
  const shown = among(seen, onlyMarked);
  // Whom one may not see has a place of its own, unless the list is narrowed to whom one has chosen.
  const listed = onlyMarked && marked.length > 0 ? shown : candidates;
  const largest = Math.max(...shown.map(largestOf));
  return (
    <>
      <div className={styles.only}>
        <OnlyMarked searchId={id} isOn={onlyMarked} onChange={setOnlyMarked} />
      </div>
      <BandMeanings candidates={seen} bands={bands} />
      <ol className={styles.candidates}>
        {listed.slice(0, most).map((candidate) =>
          isShown(candidate) ? (
            <CandidateCard
              key={candidate.rank}
              candidate={candidate}
              prefecture={prefectureName(candidate.prefecture)}
              searchId={id}
              largest={largest}
              isMarked={marked.includes(candidate.rank)}
              mark={() => {
                toggle(candidate.rank);
              }}
            />
          ) : (
            <li key={candidate.rank} className={styles.absent}>
              {t(`searches.not-shown.${'expunged' in candidate ? 'erased' : 'withheld'}`, {
                rank: number(candidate.rank),
              })}
            </li>
          ),
        )}
      </ol>
      {withheld > 0 && (
        <p>{t('searches.withheld', { count: withheld, number: number(withheld) })}</p>
      )}
    </>
  );
}
