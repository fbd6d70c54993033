import type { Schema } from '@mirsam/client';
import { useTranslation } from 'react-i18next';
import { Aside, Line, Lines } from '../../design/lines.js';
import { useFormats } from '../../language/formats.js';
import { useSignedInUser } from '../../session/use-session.js';
import { ByWhom } from '../people/by-whom.js';
import { ThingLink } from '../things/thing-link.js';

export function SearchList({
  searches,
}: {
  readonly searches: readonly Schema<'SearchSummary'>[];
}) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { id: userId } = useSignedInUser();
  return (
    <Lines none={t('searches.none')}>
      {searches.map(({ id, purpose, by, createdAt }) => (
        <Line key={id}>
          <ThingLink thing="search" id={id}>
            {purpose}
          </ThingLink>
          {by.actor === `user:${userId}` ? (
            <Aside>{time(createdAt)}</Aside>
          ) : (
            <ByWhom by={by} at={createdAt} />
          )}
        </Line>
      ))}
    </Lines>
  );
}
