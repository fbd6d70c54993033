import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { LoadedPage } from '../../design/loaded-page.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { useTexts } from '../../language/use-texts.js';
import { ByWhom } from '../people/by-whom.js';
import { CancelImport, FetchReport } from './import-acts.js';
import { ImportDuplicates } from './import-duplicates.js';
import { ImportMending } from './import-mending.js';
import { ImportProgress } from './import-progress.js';
import { ImportRows } from './import-rows.js';
import { type Import, importQuery, useImportNews } from './imports.js';
import styles from './imports.module.css';
import { StateBadge } from './state-badge.js';
import { useMendings } from './use-mendings.js';

/** A list on its way to records: what is wrong with it, how it is mended, and what became of each row. */
export function ImportPage() {
  const { id } = useParams({ from: '/console/imports/$id' });
  const found = useQuery(importQuery(id));
  return <LoadedPage query={found}>{(data) => <OneImport key={data.id} of={data} />}</LoadedPage>;
}

function OneImport({ of }: { readonly of: Import }) {
  const { t } = useTexts();
  useImportNews(of);
  // Also while it is looked through, as when images are sent meanwhile.
  const mendings = useMendings();
  const { id, name, state, failure, createdBy, createdAt, endedAt } = of;
  return (
    <>
      <PageHead title={name} isName>
        <Link to="/imports">{t('imports.title')}</Link>
        <FetchReport id={id} />
        {endedAt === null && <CancelImport id={id} />}
      </PageHead>
      <div className={styles.parts}>
        <div className={styles.head}>
          <StateBadge of={of} />
          <ByWhom by={createdBy} at={createdAt} />
        </div>
        {failure && <Message tone="alert">{failure.message}</Message>}
        <ImportProgress of={of} />
        {state === 'checked' && <ImportMending of={of} mendings={mendings} />}
        {endedAt !== null && <ImportDuplicates id={id} />}
        {endedAt !== null && <ImportRows of={of} />}
      </div>
    </>
  );
}
