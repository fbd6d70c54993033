import type { Schema } from '@mirsam/client';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Unbroken } from '../../design/unbroken.js';
import { useBlindSearches } from '../opinions/blind-searches.js';
import { placeOfEntry, placeOfThing } from './places.js';

interface ThingLinkProps {
  readonly thing: Schema<'InboxEntry'>['thing'];
  readonly id: string;
  readonly children: string;
}

/** To where a thing is looked at. */
export function ThingLink({ thing, id, children }: ThingLinkProps) {
  if (thing === 'search') return <SearchLink id={id}>{children}</SearchLink>;
  return (
    <Link to={placeOfThing(thing)} params={{ id }}>
      <bdi>
        <Unbroken>{children}</Unbroken>
      </bdi>
    </Link>
  );
}

/** Who may still examine a search blind is led there: a rank once seen cannot be unseen. */
function SearchLink({ id, children }: Omit<ThingLinkProps, 'thing'>) {
  const { t } = useTexts();
  const blind = useBlindSearches();
  const name = (
    <bdi>
      <Unbroken>{children}</Unbroken>
    </bdi>
  );
  if (!blind) return name;
  const isBlind = blind.has(id);
  return (
    <span>
      <Link
        to={isBlind ? placeOfEntry('opinion', 'search') : placeOfThing('search')}
        params={{ id }}
      >
        {name}
      </Link>
      {isBlind && (
        <>
          {' '}
          <Badge tone="notice">{t('blind.awaits-you')}</Badge>
        </>
      )}
    </span>
  );
}
