import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { useFormats } from '../../language/formats.js';
import { useSignedInUser } from '../../session/use-session.js';
import { casesQuery } from '../cases/cases.js';
import { ByWhom } from '../people/by-whom.js';
import { ThingLink } from '../things/thing-link.js';

export function SearchList({
  searches,
}: {
  readonly searches: readonly Schema<'SearchSummary'>[];
}) {
  const { t } = useTexts();
  const { time } = useFormats();
  const { id: userId } = useSignedInUser();
  // Searches of one purpose are known by their cases.
  const { data: cases } = useQuery(casesQuery({ limit: 100 }));
  const references = new Map(cases?.items.map(({ id, reference }) => [id, reference]));
  return (
    <Lines none={t('searches.none')}>
      {searches.map(({ id, caseId, purpose, by, byTraitsAlone, createdAt }) => (
        <Line key={id}>
          <ThingLink thing="search" id={id}>
            {references.get(caseId) ?? purpose}
          </ThingLink>
          <span>
            {references.has(caseId) && <bdi>{purpose}</bdi>}
            {byTraitsAlone && (
              <>
                {' '}
                <Badge>{t('searches.by-traits-alone')}</Badge>
              </>
            )}
          </span>
          {by.actor === `user:${userId}` ? (
            <Aside>{t('searches.of-day', { time: time(createdAt) })}</Aside>
          ) : (
            <ByWhom by={by} at={createdAt} />
          )}
        </Line>
      ))}
    </Lines>
  );
}
