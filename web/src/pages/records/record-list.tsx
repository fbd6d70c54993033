import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Button } from '../../design/button.js';
import { Loaded } from '../../design/loaded.js';
import { Empty } from '../../design/sheet.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { usePrefectureName } from '../../prefectures/prefectures.js';
import { RecordPicture } from '../../work/record-picture.js';
import { MinorityBadge } from './minority-badge.js';
import styles from './record-list.module.css';
import { type AnyRecord, partOf } from './records.js';

interface RecordListProps<Item extends AnyRecord> {
  readonly query: UseInfiniteQueryResult<readonly Item[]>;
  readonly none: string;
  /** What a card says of its record before all else. */
  readonly children?: (item: Item) => ReactNode;
}

/** Records as cards with their pictures, page after page. */
export function RecordList<Item extends AnyRecord>({
  query,
  none,
  children,
}: RecordListProps<Item>) {
  const { t } = useTexts();
  return (
    <Loaded query={query}>
      {(items) => (
        <>
          {items.length === 0 && <Empty>{none}</Empty>}
          <ul className={styles.grid}>
            {items.map((item) => (
              <RecordCard key={item.id} record={item}>
                {children?.(item)}
              </RecordCard>
            ))}
          </ul>
          {query.hasNextPage && (
            <div className={styles.more}>
              <Button
                isDisabled={query.isFetchingNextPage}
                onPress={() => void query.fetchNextPage()}
              >
                {t('records.more')}
              </Button>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

interface RecordCardProps {
  readonly record: AnyRecord;
  readonly children: ReactNode;
}

function RecordCard({ record, children }: RecordCardProps) {
  const { t } = useTexts();
  const { day } = useFormats();
  const prefectureName = usePrefectureName();
  const { id, number, kind, datedOn, prefecture, images } = record;
  const toCheck = images.some(({ face }) => (face.toCheck ?? []).length > 0);
  return (
    <li>
      <Link to={`/${partOf(record)}/$id`} params={{ id }} className={styles.card}>
        <RecordPicture of={{ kind, id, number }} size="thumb" />
        <strong>
          <Unbroken>{number}</Unbroken>
        </strong>
        {children}
        <span className={styles.soft}>{t(`records.dated.${kind}`, { day: day(datedOn) })}</span>
        <span className={styles.soft}>{prefectureName(prefecture)}</span>
        {toCheck && <Badge tone="notice">{t('records.to-check')}</Badge>}
        <RecordBadges record={record} />
      </Link>
    </li>
  );
}

/** How a record stands: what is not usual of it. */
export function RecordBadges({ record }: { readonly record: AnyRecord }) {
  const { t } = useTexts();
  const { status, sharing } = record;
  return (
    <>
      <MinorityBadge of={record} />
      {status === 'withdrawn' && <Badge tone="notice">{t('records.withdrawn')}</Badge>}
      {sharing === 'prefecture' && <Badge>{t('records.restricted')}</Badge>}
      {'identifiedAt' in record && record.identifiedAt != null && (
        <Badge tone="good">{t('stages.identified')}</Badge>
      )}
    </>
  );
}
