import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Badge } from '../../design/badge.js';
import { Loaded } from '../../design/loaded.js';
import { Message } from '../../design/message.js';
import { PageHead } from '../../design/page-head.js';
import { Empty, Sheet } from '../../design/sheet.js';
import { CaseLink } from '../cases/case-link.js';
import { ByWhom } from '../people/by-whom.js';
import { sketchQuery } from '../records/records.js';
import { ThingLink } from '../things/thing-link.js';
import styles from './identifications.module.css';

type Identification = Schema<'IdentificationView'>;

const identificationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['identifications', id],
    queryFn: async () =>
      dataOf(
        await mirsam.GET('/api/v1/sketches/{id}/identifications', { params: { path: { id } } }),
      ),
  });

/** Whom a sketch was said to show: what holds, and what was taken back, and why. */
export function IdentificationsPage() {
  const { id } = useParams({ from: '/console/sketches/$id/identifications' });
  const { t } = useTexts();
  const { data: sketch } = useQuery(sketchQuery(id));
  const identifications = useQuery(identificationsQuery(id));
  return (
    <>
      <PageHead title={t('identifications.title', { number: sketch?.number ?? '' })}>
        <Link to="/sketches/$id" params={{ id }}>
          {t('identifications.sketch')}
        </Link>
      </PageHead>
      <Loaded query={identifications}>
        {({ items, notice }) => (
          <>
            <Message tone="notice">{notice}</Message>
            {items.length === 0 && <Empty>{t('identifications.none')}</Empty>}
            <ol className={styles.list}>
              {items.toReversed().map((one) => (
                <li key={one.at}>
                  <Told identification={one} />
                </li>
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </>
  );
}

function Told({ identification }: { readonly identification: Identification }) {
  const { t } = useTexts();
  const { by, at, searchId, subjectId, caseId, revoked } = identification;
  return (
    <Sheet title={t(revoked ? 'case.events.revoked' : 'case.events.identified')}>
      <p>
        <Badge tone={revoked ? 'plain' : 'good'}>{t('stages.identified')}</Badge>{' '}
        <ByWhom by={by} at={at} />
      </p>
      <p className={styles.places}>
        <ThingLink thing="subject" id={subjectId}>
          {t('identifications.subject')}
        </ThingLink>
        <ThingLink thing="search" id={searchId}>
          {t('requests.its-search')}
        </ThingLink>
        <CaseLink id={caseId} />
      </p>
      {revoked ? (
        <>
          <p>
            <Badge tone="alert">{t('stages.revoked')}</Badge>{' '}
            <ByWhom by={revoked.by} at={revoked.at} />
          </p>
          <p>
            {t('opinions.label', { label: t('layout.reason') })} <bdi>{revoked.reason}</bdi>
          </p>
          <p>{t('identifications.revoked')}</p>
        </>
      ) : (
        <p>{t('awaits.identified')}</p>
      )}
    </Sheet>
  );
}
