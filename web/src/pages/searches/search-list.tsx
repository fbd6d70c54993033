import type { Schema } from '@mirsam/client';
import { useTranslation } from 'react-i18next';
import { Line, Lines } from '../../design/lines.js';
import { ByWhom } from '../people/by-whom.js';
import { ThingLink } from '../things/thing-link.js';

export function SearchList({
  searches,
}: {
  readonly searches: readonly Schema<'SearchSummary'>[];
}) {
  const { t } = useTranslation();
  return (
    <Lines none={t('searches.none')}>
      {searches.map(({ id, purpose, by, createdAt }) => (
        <Line key={id}>
          <ThingLink thing="search" id={id}>
            {purpose}
          </ThingLink>
          <ByWhom by={by} at={createdAt} />
        </Line>
      ))}
    </Lines>
  );
}
