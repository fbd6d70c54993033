import type { Schema } from '@mirsam/client';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { useMay } from '../../session/use-may.js';
import { MinorityBadge } from '../records/minority-badge.js';
import { isOfSubject, TONES } from './alerts.js';
import styles from './alerts.module.css';

type Summary = Schema<'LinkAlertSummary'>;

export function AlertList({ alerts }: { readonly alerts: readonly Summary[] }) {
  const { t } = useTexts();
  const may = useMay();
  return (
    <>
      {/* Said beforehand, since it cannot be taken back. */}
      {alerts.length > 0 && may('adjudications.create-blind') && (
        <p className={styles.about}>{t('alerts.costs-blindness')}</p>
      )}
      <Lines none={t('alerts.none')}>
        {alerts.map((one) => (
          <AlertLine key={one.id} one={one} />
        ))}
      </Lines>
    </>
  );
}

function AlertLine({ one }: { readonly one: Summary }) {
  const { t } = useTexts();
  const { time } = useFormats();
  const nameOf = useRecordName();
  return (
    <Line>
      <Link to="/alerts/$id" params={{ id: one.id }}>
        <Unbroken>
          {t('alerts.of-two', { first: nameOf(one.probe), second: nameOf(one.candidate) })}
        </Unbroken>
      </Link>
      <Aside>{t(isOfSubject(one) ? 'records.subject' : 'records.sketch')}</Aside>
      <Badge tone={TONES[one.state]}>{t(`alerts.states.${one.state}`)}</Badge>
      <MinoritiesOfPair records={[one.probe, one.candidate]} />
      <Aside>{t('alerts.of-day', { time: time(one.createdAt) })}</Aside>
    </Line>
  );
}

/** That one of a pair was a minor, or both: one cell, which says of whom. */
function MinoritiesOfPair({ records }: { readonly records: readonly Summary['probe'][] }) {
  const { t } = useTexts();
  const shown = records.filter((one) => 'number' in one);
  const [first, second] = shown;
  const areAlike = second !== undefined && first?.minority === second.minority;
  return (
    <span className={styles.whose}>
      {areAlike ? (
        <MinorityBadge of={second} say={(words) => t('alerts.of-both', { words })} />
      ) : (
        shown.map((one) => (
          <MinorityBadge
            key={one.id}
            of={one}
            say={(words) => t('alerts.of-one', { number: one.number, words })}
          />
        ))
      )}
    </span>
  );
}

/** What a record of a pair is called; also one that its reader may no longer see. */
export function useRecordName() {
  const { t } = useTexts();
  return (record: Summary['probe'] | Schema<'LinkAlertView'>['probe']): string => {
    if ('number' in record) return record.number;
    return 'expunged' in record ? record.expunged.number : t('alerts.withheld');
  };
}
