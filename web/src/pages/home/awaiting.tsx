import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Aside, Line, Lines } from '../../design/lines.js';
import { Loaded } from '../../design/loaded.js';
import { Unbroken } from '../../design/unbroken.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { useMay } from '../../session/use-may.js';
import { placeOfEntry } from '../things/places.js';
import styles from './home.module.css';
import { inboxQuery, useInboxNews } from './inbox.js';

type Section = Schema<'InboxSection'>;

interface AwaitingProps {
  /** Of each kind, at most. */
  readonly shown: number;
}

/** What awaits somebody, kind by kind; of what awaits everybody in their work, also that there is none. */
export function Awaiting({ shown }: AwaitingProps) {
  const { t } = useTexts();
  const may = useMay();
  useInboxNews();
  const inbox = useQuery(inboxQuery);
  return (
    <Loaded query={inbox}>
      {({ sections }) => {
        const kinds = new Map(sections.map((section) => [section.kind, section]));
        const daily = [
          may('adjudications.create-blind') && !kinds.has('opinion') && (
            <Nothing key="opinion" kind="opinion">
              {t('inbox.no-opinion')}
            </Nothing>
          ),
          !kinds.has('link_alert') && (
            <Nothing key="link_alert" kind="link_alert">
              {t('inbox.no-link-alert')}
            </Nothing>
          ),
          may('reviews.read') && !kinds.has('review') && (
            <Nothing key="review" kind="review">
              {t('reviews.none')}
            </Nothing>
          ),
        ];
        return (
          <>
            {sections.map((section) => (
              <InboxSection key={section.kind} section={section} shown={shown} />
            ))}
            {daily}
          </>
        );
      }}
    </Loaded>
  );
}

interface NothingProps {
  readonly kind: Section['kind'];
  readonly children: ReactNode;
}

function Nothing({ kind, children }: NothingProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  return (
    <Sheet title={t(`inbox.${kind}`)} count={number(0)}>
      <p className={styles.todo}>{children}</p>
      <WholeList kind={kind} />
    </Sheet>
  );
}

interface InboxSectionProps extends AwaitingProps {
  readonly section: Section;
}

function InboxSection({ section, shown }: InboxSectionProps) {
  const { t } = useTexts();
  const { number } = useFormats();
  const { kind, todo, count, items } = section;
  const told = alike(kind, items);
  // As many as are listed; of more than are known here, as many as the service counts.
  const counted = items.length === count ? told.length : count;
  return (
    <Sheet title={t(`inbox.${kind}`)} count={number(counted)}>
      <p className={styles.todo}>{todo}</p>
      <Lines>
        {told.slice(0, shown).map(([entry, ...others]) => (
          <InboxEntry
            key={`${entry.id} ${entry.about}`}
            entry={entry}
            kind={kind}
            times={others.length + 1}
          />
        ))}
      </Lines>
      <WholeList kind={kind} />
    </Sheet>
  );
}

type Alike = readonly [Schema<'InboxEntry'>, ...Schema<'InboxEntry'>[]];

/** An erasure is told once for each search that it reached; of which it was, is of no matter here. */
function alike(kind: Section['kind'], items: readonly Schema<'InboxEntry'>[]): readonly Alike[] {
  if (kind !== 'notice') return items.map((entry) => [entry]);
  return [...Map.groupBy(items, ({ about }) => about).values()] as unknown as Alike[];
}

const LISTS = {
  link_alert: '/alerts',
  duplicates: '/duplicates',
  search_request: '/search-requests',
  search_request_decided: '/search-requests',
  notice: '/notices',
  review: '/reviews',
} as const;

/** To all of a kind, where there is a list of them. */
function WholeList({ kind }: { readonly kind: Section['kind'] }) {
  const { t } = useTexts();
  const may = useMay();
  if (!(kind in LISTS)) return null;
  return (
    <p className={styles.lists}>
      <Link to={LISTS[kind as keyof typeof LISTS]}>{t('home.whole-list')}</Link>
      {kind === 'review' && may('court-outcomes.create') && (
        <Link to="/reviews/court-outcomes">{t('court-outcomes.title')}</Link>
      )}
    </p>
  );
}

/** What ends then, by kind: a record is open to one, and what is over is shown. */
const UNTIL: Readonly<Partial<Record<Section['kind'], 'inbox.open-until' | 'inbox.shown-until'>>> =
  {
    opening: 'inbox.open-until',
    revocation: 'inbox.shown-until',
  };

interface InboxEntryProps {
  readonly entry: Schema<'InboxEntry'>;
  readonly kind: Section['kind'];
}

function InboxEntry({ entry, kind, times }: InboxEntryProps & { readonly times: number }) {
  const { t } = useTexts();
  const { time, number } = useFormats();
  const { since, until } = entry;
  return (
    <Line>
      <InboxLink entry={entry} kind={kind} />
      {times > 1 && (
        <Aside>{t('inbox.searches-reached', { count: times, number: number(times) })}</Aside>
      )}
      <Aside>
        {until === null
          ? t('inbox.since', { time: time(since) })
          : t(UNTIL[kind] ?? 'inbox.valid-until', { time: time(until) })}
      </Aside>
    </Line>
  );
}

/** To where it is done. */
function InboxLink({ entry, kind }: InboxEntryProps) {
  const { t } = useTexts();
  const { thing, id, about } = entry;
  const [first = about, second] = thing === 'link_alert' ? about.split(' · ') : [about];
  return (
    <Link to={placeOfEntry(kind, thing)} params={{ id }}>
      {second === undefined ? (
        <bdi>
          <Unbroken>{first}</Unbroken>
        </bdi>
      ) : (
        // As the list of alerts names a pair: in the order of the page's language.
        <Unbroken>{t('alerts.of-two', { first, second })}</Unbroken>
      )}
    </Link>
  );
}
