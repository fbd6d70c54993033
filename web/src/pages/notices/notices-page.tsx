import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Sheet } from '../../design/sheet.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';

type Notice = Schema<'NoticeView'>;

const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: async () =>
    dataOf(await mirsam.GET('/api/v1/notices', { params: { query: { limit: 50 } } })),
});

const tombstoneQuery = (id: string) =>
  queryOptions({
    queryKey: ['tombstones', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/tombstones/{id}', { params: { path: { id } } })),
  });

/** What was erased of one's searches, and on what ground. */
export function NoticesPage() {
  const { t } = useTranslation();
  const notices = useQuery(noticesQuery);
  return (
    <>
      <PageHead title={t('inbox.notice')} />
      <Sheet title={t('notices.list')}>
        <p>{t('notices.what')}</p>
        <Loaded query={notices}>
          {({ items }) => (
            <Lines none={t('notices.none')}>
              {items.map((one) => (
                <NoticeLine key={one.id} notice={one} />
              ))}
            </Lines>
          )}
        </Loaded>
      </Sheet>
    </>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const queries = useQueryClient();
  const { id, number, kind, erasedAt, searchId, readAt, tombstoneId } = notice;
  const { data: tombstone } = useQuery(tombstoneQuery(tombstoneId));
  const reading = useMutation({
    mutationFn: async () =>
      dataOf(await mirsam.POST('/api/v1/notices/{id}/read', { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['notices'] });
      await queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  return (
    <Line>
      <strong>
        <bdi>
          <Unbroken>{number}</Unbroken>
        </bdi>
      </strong>
      <span>
        {t(`notices.kinds.${kind}`, { time: time(erasedAt) })}
        {tombstone && ` ${t(`grounds.${tombstone.ground}`)}`}
      </span>
      <Link to="/searches/$id" params={{ id: searchId }}>
        {t('notices.your-search')}
      </Link>
      {readAt === null ? (
        <Button
          isDisabled={reading.isPending}
          onPress={() => {
            reading.mutate();
          }}
        >
          {t('notices.read')}
        </Button>
      ) : (
        <Aside>{t('notices.read-at', { time: time(readAt) })}</Aside>
      )}
      {reading.error && <ProblemMessage failure={reading.error} />}
    </Line>
  );
}
