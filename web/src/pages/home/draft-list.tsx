import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { Sheet } from '../../design/sheet.js';
import { draftsQuery, useDropDraft } from '../../drafts/use-drafts.js';
import { useFormats } from '../../language/formats.js';

/** What somebody has begun in this browser, each to go on with. */
export function DraftList() {
  const { t } = useTranslation();
  const { number, time } = useFormats();
  const drafts = useQuery(draftsQuery);
  const dropDraft = useDropDraft();
  return (
    <Sheet title={t('drafts.title')} {...(drafts.data && { count: number(drafts.data.length) })}>
      <Loaded query={drafts}>
        {(listed) => (
          <Lines none={t('drafts.none')}>
            {listed.map(({ id, kind, title, changedAt }) => {
              const name = t(kind === 'subjects' ? 'records.subject' : 'records.sketch');
              const about = title === '' ? name : title;
              return (
                <Line key={id}>
                  <Link
                    to={kind === 'subjects' ? '/subjects/new' : '/sketches/new'}
                    search={{ draft: id }}
                  >
                    <bdi>{about}</bdi>
                  </Link>
                  <Aside>
                    {about === name ? null : `${name} · `}
                    {time(new Date(changedAt).toISOString())}
                  </Aside>
                  <Button
                    look="quiet"
                    aria-label={t('drafts.discard-one', { about })}
                    onPress={() => void dropDraft(id)}
                  >
                    {t('drafts.discard')}
                  </Button>
                </Line>
              );
            })}
          </Lines>
        )}
      </Loaded>
    </Sheet>
  );
}
