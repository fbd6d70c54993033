import type { Schema } from '@mirsam/client';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { MinorityBadge } from '../records/minority-badge.js';
import { isOfSubject, TONES } from './alerts.js';

type Summary = Schema<'LinkAlertSummary'>;

export function AlertList({ alerts }: { readonly alerts: readonly Summary[] }) {
  const { t } = useTexts();
  return (
    <Lines none={t('alerts.none')}>
      {alerts.map((one) => (
        <AlertLine key={one.id} one={one} />
      ))}
    </Lines>
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
      {isOfSubject(one) && <Badge tone="plain">{t('records.subject')}</Badge>}
      <Badge tone={TONES[one.state]}>{t(`alerts.states.${one.state}`)}</Badge>
      {[one.probe, one.candidate].map(
        (sketch) => 'number' in sketch && <MinorityBadge key={sketch.id} of={sketch} />,
      )}
      <Aside>{time(one.createdAt)}</Aside>
    </Line>
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
