import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { ButtonLink } from '../../design/button-link.js';
import { countOf } from '../../design/count-of.js';
import { Loaded } from '../../design/loaded.js';
import { PageHead } from '../../design/page-head.js';
import { Line, Lines } from '../../design/lines.js';
import { Sheet } from '../../design/sheet.js';
import { useFormats } from '../../language/formats.js';
import { FIELD } from '../../session/field-roles.js';
import { useMay } from '../../session/use-may.js';
import { useSignedInUser } from '../../session/use-session.js';
import { CaseList } from '../cases/case-list.js';
import { casesQuery } from '../cases/cases.js';
import { SearchList } from '../searches/search-list.js';
import { searchesQuery } from '../searches/searches.js';
import { Awaiting } from './awaiting.js';
import { DraftList } from './draft-list.js';
import styles from './home.module.css';

export function HomePage() {
  const { t } = useTexts();
  const may = useMay();
  const { displayName, role } = useSignedInUser();
  return (
    <>
      <PageHead isWide title={t('home.greeting', { name: displayName })}>
        {FIELD.includes(role) && (
          <ButtonLink look={may('records.create') ? 'plain' : 'main'} to="/searches/new">
            {t('asking.title')}
          </ButtonLink>
        )}
        {may('records.create') && (
          <ButtonLink look="main" to="/sketches/new">
            {t('entry.new-sketch')}
          </ButtonLink>
        )}
      </PageHead>
      {FIELD.includes(role) ? <Desk /> : <OtherPages />}
    </>
  );
}

/** Of who does no field work: the pages that they have, and where the rest is. */
function OtherPages() {
  const { t } = useTexts();
  const may = useMay();
  const pages = [
    may('prefectures.reorganise') && (
      <Line key="organisation">
        <Link to="/organisation">{t('organisation.title')}</Link>
        <span>{t('organisation.about')}</span>
      </Line>
    ),
    may('searches.read') && (
      <Line key="searches">
        <Link to="/searches">{t('searches.list')}</Link>
        <span>{t('home.searches-read')}</span>
      </Line>
    ),
    <Line key="account">
      <Link to="/account">{t('account.title')}</Link>
      <span>{t('home.account')}</span>
    </Line>,
  ];
  return (
    <Sheet title={t('home.your-pages')}>
      <Lines>{pages}</Lines>
      <p>
        {t('home.not-yet')} <a href="/api/docs">{t('home.api')}</a>
      </p>
    </Sheet>
  );
}

/** As many as fit beside each other; the rest is a click away. */
const SHOWN = 5;

function Desk() {
  return (
    <div className={styles.desk}>
      <Awaiting shown={SHOWN} />
      <OwnCases />
      <DraftList />
      <RecentSearches />
    </div>
  );
}

function OwnCases() {
  const { t } = useTexts();
  const { number } = useFormats();
  const cases = useQuery(casesQuery({ status: 'open', holder: 'me', limit: 50 }));
  return (
    <Sheet title={t('home.own-cases')} {...(cases.data && { count: countOf(cases.data, number) })}>
      <Loaded query={cases}>
        {({ items }) => <CaseList isOwn cases={items.slice(0, SHOWN)} />}
      </Loaded>
      <Link to="/cases">{t('home.all-cases')}</Link>
    </Sheet>
  );
}

function RecentSearches() {
  const { t } = useTexts();
  const { number } = useFormats();
  const searches = useQuery(searchesQuery({ limit: 50 }));
  return (
    <Sheet
      title={t('searches.recent')}
      {...(searches.data && { count: countOf(searches.data, number) })}
    >
      <Loaded query={searches}>
        {({ items }) => <SearchList searches={items.slice(0, SHOWN)} />}
      </Loaded>
      <Link to="/searches">{t('home.all-searches')}</Link>
    </Sheet>
  );
}
