import type { Schema } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { BETWEEN } from '../../design/between.js';
import { Aside } from '../../design/lines.js';
import { Empty, Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { RecordPicture } from '../../work/record-picture.js';
import { useWork } from '../../work/use-work.js';
import { MinorityBadge } from '../records/minority-badge.js';
import { ThingLink } from '../things/thing-link.js';
import type { OverviewProps } from './case-page.js';
import styles from './cases.module.css';

/** Sketches and subjects that were entered for the case. */
export function CaseRecords({ overview: { records } }: OverviewProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  return (
    <Sheet title={t('case.records')} count={number(records.length)}>
      {records.length === 0 ? (
        <Empty>{t('case.no-records')}</Empty>
      ) : (
        <ul className={styles.records}>
          {records.map((record) => (
            <RecordCard key={record.id} record={record} />
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function RecordCard({ record }: { readonly record: Schema<'CaseRecord'> }) {
  const { t } = useTexts();
  const { day } = useFormats();
  const work = useWork();
  const { id, kind, number, status, datedOn } = record;
  return (
    <li className={styles.record}>
      {work && <RecordPicture of={{ kind, id, number }} size="thumb" />}
      <ThingLink thing={kind} id={id}>
        {number}
      </ThingLink>
      <Aside>
        {t(`records.${kind}`) + BETWEEN}
        <span className={styles.dated}>{t(`records.dated.${kind}`, { day: day(datedOn) })}</span>
      </Aside>
      <MinorityBadge of={record} />
      {status === 'withdrawn' && <Badge tone="notice">{t('records.withdrawn')}</Badge>}
    </li>
  );
}
