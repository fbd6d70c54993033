import type { Schema } from '@mirsam/client';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { useOffence } from './use-offence.js';

interface CaseListProps {
  readonly cases: readonly Schema<'CaseView'>[];
  /** Of open cases of the reader's, of which each need not say so. */
  readonly isOwn?: boolean;
  /** Whether they were asked for by their state, which each need not say again. */
  readonly isOfOneState?: boolean;
}

export function CaseList({ cases, isOwn = false, isOfOneState = false }: CaseListProps) {
  const { t } = useTexts();
  return (
    <Lines none={t('cases.none')}>
      {cases.map((one) => (
        <CaseLine key={one.id} one={one} isOwn={isOwn} isOfOneState={isOfOneState} />
      ))}
    </Lines>
  );
}

interface CaseLineProps extends Required<Omit<CaseListProps, 'cases'>> {
  readonly one: Schema<'CaseView'>;
}

function CaseLine({ one, isOwn, isOfOneState }: CaseLineProps) {
  const { t } = useTexts();
  const { day } = useFormats();
  const offence = useOffence(one.offence);
  return (
    <Line>
      <Link to="/cases/$id" params={{ id: one.id }}>
        <bdi>
          <Unbroken>{one.reference}</Unbroken>
        </bdi>
      </Link>
      <span>{offence}</span>
      <Aside>{t('cases.of-day', { day: day(one.occurredFrom) })}</Aside>
      {!isOwn && (
        <Aside>
          <bdi>{one.holder.name}</bdi>
        </Aside>
      )}
      {!isOwn && !isOfOneState && (
        <Badge tone={one.status === 'open' ? 'good' : 'plain'}>{t(`cases.${one.status}`)}</Badge>
      )}
    </Line>
  );
}
