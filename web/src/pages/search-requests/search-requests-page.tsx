import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Badge } from '../../design/badge.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { Sheet } from '../../design/sheet.js';
import { ByWhom } from '../people/by-whom.js';
import { useFormats } from '../../language/formats.js';
import { searchRequestsQuery, TONES } from './search-requests.js';

/** One's own; of a supervisor, those of the prefecture. */
export function SearchRequestsPage() {
  const { t } = useTexts();
  const { time } = useFormats();
  const requests = useQuery(searchRequestsQuery);
  return (
    <>
      <PageHead title={t('requests.title')}>
        <Link to="/searches">{t('searches.list')}</Link>
      </PageHead>
      <Sheet title={t('requests.list')}>
        <Loaded query={requests}>
          {({ items }) => (
            <Lines none={t('requests.none')}>
              {items.map(({ id, purpose, state, askedBy, createdAt, expiresAt }) => (
                <Line key={id}>
                  <Link to="/search-requests/$id" params={{ id }}>
                    <bdi>{purpose}</bdi>
                  </Link>
                  <Badge tone={TONES[state]}>{t(`requests.states.${state}`)}</Badge>
                  <ByWhom by={askedBy} at={createdAt} />
                  {(state === 'awaiting_approval' || state === 'approved') && (
                    <Aside>{t('inbox.valid-until', { time: time(expiresAt) })}</Aside>
                  )}
                </Line>
              ))}
            </Lines>
          )}
        </Loaded>
      </Sheet>
    </>
  );
}
