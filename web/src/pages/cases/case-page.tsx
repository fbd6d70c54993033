import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { ButtonLink } from '../../design/button-link.js';
import { LoadedPage } from '../../design/loaded-page.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { useMay } from '../../session/use-may.js';
import { BeginWork } from '../../work/begin-work.js';
import { useWork } from '../../work/use-work.js';
import { TombstoneSheet } from '../erasures/tombstone-sheet.js';
import { CaseAlerts } from './case-alerts.js';
import { CaseChanges } from './case-changes.js';
import { CaseFacts } from './case-facts.js';
import { CaseLeads } from './case-leads.js';
import { CasePeople } from './case-people.js';
import { CaseRecords } from './case-records.js';
import { CaseDisclosures, CaseIdentifications, CaseSearches } from './case-searches.js';

import { CaseTimeLine } from './case-time-line.js';
import { caseQuery } from './cases.js';
import styles from './cases.module.css';

export type Overview = Schema<'CaseOverview'>;

export interface OverviewProps {
  readonly overview: Overview;
}

/** Everything of a case that its reader may see, and what is done for it. */
export function CasePage() {
  const { id } = useParams({ from: '/console/cases/$id' });
  const overview = useQuery(caseQuery(id));
  return <LoadedPage query={overview}>{(data) => <Hub overview={data} />}</LoadedPage>;
}

function Hub({ overview }: OverviewProps) {
  const { t } = useTexts();
  const { case: file, more } = overview;
  return (
    <>
      <PageHead isName title={file.reference}>
        <Badge tone={file.status === 'open' ? 'good' : 'plain'}>{t(`cases.${file.status}`)}</Badge>
        {file.status === 'open' && <Begin caseId={file.id} />}
        <CaseChanges file={file} />
      </PageHead>
      {file.expungedAt !== null && (
        <>
          <Message tone="notice">{t('case.expunged')}</Message>
          <TombstoneSheet id={file.id} />
        </>
      )}
      {more && <Message tone="notice">{t('case.more')}</Message>}
      <CaseFacts file={file} />
      <div className={styles.hub}>
        <div className={styles.column}>
          <CaseRecords overview={overview} />
          <CaseSearches overview={overview} />
          <CaseLeads overview={overview} />
          <CaseIdentifications overview={overview} />
          <CaseAlerts caseId={file.id} />
          <CaseDisclosures overview={overview} />
        </div>
        <div className={styles.column}>
          <CasePeople overview={overview} />
          <CaseTimeLine overview={overview} />
        </div>
      </div>
    </>
  );
}

/** What a case goes on with. */
function Begin({ caseId }: { readonly caseId: string }) {
  const { t } = useTexts();
  const may = useMay();
  const work = useWork();
  const navigate = useNavigate();
  return (
    <>
      {may('records.create') && (
        <ButtonLink to="/sketches/new" search={{ caseId }}>
          {t('entry.new-sketch')}
        </ButtonLink>
      )}
      {work?.caseId === caseId ? (
        <ButtonLink look="main" to="/searches/new">
          {t('asking.title')}
        </ButtonLink>
      ) : (
        <>
          <BeginWork look="plain" caseId={caseId} text={t('work.begin-here')} />
          <BeginWork
            caseId={caseId}
            text={t('asking.title')}
            onBegun={() => {
              void navigate({ to: '/searches/new' });
            }}
          />
        </>
      )}
    </>
  );
}
