import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { itemsOfPages } from '../../api/paged.js';
import { useTexts } from '../../language/use-texts.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { Sheet } from '../../design/sheet.js';
import { Unbroken } from '../../design/unbroken.js';
import { ByWhom } from '../people/by-whom.js';
import { StateBadge } from './state-badge.js';
import { importsQuery } from './imports.js';
import styles from './imports.module.css';
import { MoreRows } from './more-rows.js';
import { NewImport } from './new-import.js';
import { useRowCounts } from './row-counts.js';

/** Lists that become records: a new one, and those that were sent. */
export function ImportsPage() {
  const { t } = useTexts();
  return (
    <>
      <PageHead title={t('imports.title')}>
        <Link to="/duplicates">{t('duplicates.title')}</Link>
      </PageHead>
      <div className={styles.parts}>
        <Sheet title={t('imports.new')}>
          <p className={styles.soft}>{t('imports.what')}</p>
          <NewImport />
        </Sheet>
        <Sent />
      </div>
    </>
  );
}

function Sent() {
  const { t } = useTexts();
  const tellCounts = useRowCounts();
  const sent = useInfiniteQuery({
    ...importsQuery,
    select: itemsOfPages,
  });
  return (
    <Sheet title={t('imports.sent')}>
      <Loaded query={sent}>
        {(items) => (
          <Lines none={t('imports.none')}>
            {items.map((one) => (
              <Line key={one.id}>
                <Link to="/imports/$id" params={{ id: one.id }}>
                  <bdi>
                    <Unbroken>{one.name}</Unbroken>
                  </bdi>
                </Link>
                <StateBadge of={one} />
                <Aside>{tellCounts(one)}</Aside>
                <ByWhom by={one.createdBy} at={one.createdAt} />
              </Line>
            ))}
          </Lines>
        )}
      </Loaded>
      <MoreRows of={sent} />
    </Sheet>
  );
}
