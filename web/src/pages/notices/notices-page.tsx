import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { BETWEEN } from '../../design/between.js';
import { Button } from '../../design/button.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { Sheet } from '../../design/sheet.js';
import { Unbroken } from '../../design/unbroken.js';
import { useFormats } from '../../language/formats.js';
import { tombstoneQuery } from '../erasures/tombstones.js';
import { ThingLink } from '../things/thing-link.js';

type Notice = Schema<'NoticeView'>;

const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: async () =>
    dataOf(await mirsam.GET('/api/v1/notices', { params: { query: { limit: 50 } } })),
});

/** What was erased of one's searches, and on what ground. */
export function NoticesPage() {
  const { t } = useTexts();
  const notices = useQuery(noticesQuery);
  return (
    <>
      <PageHead title={t('inbox.notice')} />
      <Sheet title={t('notices.list')}>
        <p>{t('notices.what')}</p>
        <Loaded query={notices}>
          {({ items }) => (
            <Lines none={t('notices.none')}>
              {[...Map.groupBy(items, ({ tombstoneId }) => tombstoneId)].map(([id, told]) => (
                <ErasureLine key={id} tombstoneId={id} told={told} />
              ))}
            </Lines>
          )}
        </Loaded>
      </Sheet>
    </>
  );
}

interface ErasureLineProps {
  readonly tombstoneId: string;
  /** A notice for each search that it reached. */
  readonly told: readonly Notice[];
}

/** What was erased, once, however many searches showed it. */
function ErasureLine({ tombstoneId, told }: ErasureLineProps) {
  const { t } = useTexts();
  const { time, number: numeral } = useFormats();
  const queries = useQueryClient();
  const [first] = told;
  const unread = told.filter((one) => one.readAt === null);
  const { data: tombstone } = useQuery(tombstoneQuery(tombstoneId));
  const reading = useMutation({
    mutationFn: async () => {
      for (const { id } of unread) {
        dataOf(await mirsam.POST('/api/v1/notices/{id}/read', { params: { path: { id } } }));
      }
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['notices'] });
      await queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  if (!first) return null;
  const { number, kind, erasedAt, readAt } = first;
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
      {/* One cell of the line, however many they are. */}
      <span>
        {told.map(({ searchId }, place) => (
          <Fragment key={searchId}>
            {place > 0 && BETWEEN}
            <ThingLink thing="search" id={searchId}>
              {told.length === 1
                ? t('notices.your-search')
                : unbroken(t('notices.your-searches', { number: numeral(place + 1) }))}
            </ThingLink>
          </Fragment>
        ))}
      </span>
      {unread.length > 0 ? (
        <Button
          isDisabled={reading.isPending}
          onPress={() => {
            reading.mutate();
          }}
        >
          {t('notices.read')}
        </Button>
      ) : (
        readAt !== null && <Aside>{t('notices.read-at', { time: time(readAt) })}</Aside>
      )}
      {reading.error && <ProblemMessage failure={reading.error} />}
    </Line>
  );
}

/** A name of two words is not torn apart where there are many. */
const unbroken = (name: string) => name.replaceAll(' ', '\u00a0');
