import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../design/button-link.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { Empty, Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { FIELD, RECORDING } from '../../session/field-roles.js';
import { useSignedInUser } from '../../session/use-session.js';
import { casesQuery } from '../cases/cases.js';
import { CaseList } from '../cases/case-list.js';
import { placeOfEntry } from '../things/places.js';
import styles from './home.module.css';
import { inboxQuery, useInboxNews } from './inbox.js';

export function HomePage() {
  const { t } = useTranslation();
  const { displayName, role } = useSignedInUser();
  return (
    <>
      <PageHead title={t('home.greeting', { name: displayName })}>
        {RECORDING.includes(role) && (
          <ButtonLink look="main" to="/sketches/new">
            {t('entry.new-sketch')}
          </ButtonLink>
        )}
      </PageHead>
      {FIELD.includes(role) ? <Desk /> : <Empty>{t('home.not-yet')}</Empty>}
    </>
  );
}

function Desk() {
  const { t } = useTranslation();
  useInboxNews();
  const inbox = useQuery(inboxQuery);
  const cases = useQuery(casesQuery({ status: 'open', limit: 5 }));
  return (
    <div className={styles.desk}>
      <Loaded query={inbox}>
        {({ sections }) =>
          sections.length === 0 ? (
            <Sheet title={t('home.awaiting')}>
              <Empty>{t('home.nothing-awaits')}</Empty>
            </Sheet>
          ) : (
            <>
              {sections.map((section) => (
                <InboxSection key={section.kind} section={section} />
              ))}
            </>
          )
        }
      </Loaded>
      <Sheet title={t('home.open-cases')}>
        <Loaded query={cases}>{({ items }) => <CaseList cases={items} />}</Loaded>
        <Link to="/cases">{t('home.all-cases')}</Link>
      </Sheet>
    </div>
  );
}

function InboxSection({ section }: { readonly section: Schema<'InboxSection'> }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { kind, todo, count, items } = section;
  return (
    <Sheet title={t(`inbox.${kind}`)} count={number(count)}>
      <p className={styles.todo}>{todo}</p>
      <ul className={styles.entries}>
        {items.slice(0, 5).map((entry) => (
          <InboxEntry key={`${entry.id} ${entry.about}`} entry={entry} kind={kind} />
        ))}
      </ul>
    </Sheet>
  );
}

interface InboxEntryProps {
  readonly entry: Schema<'InboxEntry'>;
  readonly kind: Schema<'InboxKind'>;
}

/** To where it is done. */
function InboxLink({ entry, kind }: InboxEntryProps) {
  const { thing, id, about } = entry;
  return (
    <Link to={placeOfEntry(kind, thing)} params={{ id }}>
      <bdi>{about}</bdi>
    </Link>
  );
}

function InboxEntry({ entry, kind }: InboxEntryProps) {
  const { t } = useTranslation();
  const { time } = useFormats();
  const { since, until } = entry;
  return (
    <li className={styles.entry}>
      <InboxLink entry={entry} kind={kind} />
      <span>{until === null ? time(since) : t('inbox.until', { time: time(until) })}</span>
    </li>
  );
}
