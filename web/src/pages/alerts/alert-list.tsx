import type { Schema } from '@mirsam/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { TONES } from './alerts.js';

type Summary = Schema<'LinkAlertSummary'>;

export function AlertList({ alerts }: { readonly alerts: readonly Summary[] }) {
  const { t } = useTranslation();
  return (
    <Lines none={t('alerts.none')}>
      {alerts.map((one) => (
        <AlertLine key={one.id} one={one} />
      ))}
    </Lines>
  );
}

function AlertLine({ one }: { readonly one: Summary }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const nameOf = useSketchName();
  return (
    <Line>
      <Link to="/alerts/$id" params={{ id: one.id }}>
        <Unbroken>
          {t('alerts.of-two', { first: nameOf(one.probe), second: nameOf(one.candidate) })}
        </Unbroken>
      </Link>
      <Badge tone={TONES[one.state]}>{t(`alerts.states.${one.state}`)}</Badge>
      <Aside>{time(one.createdAt)}</Aside>
    </Line>
  );
}

/** What a sketch of a pair is called; also one that its reader may no longer see. */
export function useSketchName() {
  const { t } = useTranslation();
  return (sketch: Summary['probe'] | Schema<'LinkAlertView'>['probe']): string => {
    if ('number' in sketch) return sketch.number;
    return 'expunged' in sketch ? sketch.expunged.number : t('alerts.withheld');
  };
}
