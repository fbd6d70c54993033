import type { Schema } from '@mirsam/client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../design/badge.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { useFormats } from '../../language/formats.js';
import { useOffence } from './use-offence.js';

export function CaseList({ cases }: { readonly cases: readonly Schema<'CaseView'>[] }) {
  const { t } = useTranslation();
  return (
    <Lines none={t('cases.none')}>
      {cases.map((one) => (
        <CaseLine key={one.id} one={one} />
      ))}
    </Lines>
  );
}

function CaseLine({ one }: { readonly one: Schema<'CaseView'> }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const offence = useOffence(one.offence);
  return (
    <Line>
      <Link to="/cases/$id" params={{ id: one.id }}>
        <bdi>{one.reference}</bdi>
      </Link>
      <span>{offence}</span>
      <Aside>{day(one.occurredFrom)}</Aside>
      <Aside>
        <bdi>{one.holder.name}</bdi>
      </Aside>
      <Badge tone={one.status === 'open' ? 'good' : 'plain'}>{t(`cases.${one.status}`)}</Badge>
    </Line>
  );
}
