import { Link, Outlet, useLocation, useMatches } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../language/use-texts.js';
import { BETWEEN } from '../design/between.js';
import { Button } from '../design/button.js';
import { Select } from '../design/select.js';
import { changeDigits, currentDigits, DIGITS } from '../language/language.js';
import { signOut } from '../session/sign-in.js';
import { FIELD } from '../session/field-roles.js';
import { useIsRefused, useMay } from '../session/use-may.js';
import { useSignedInUser } from '../session/use-session.js';
import { PrintedBy } from '../work/printed-by.js';
import { WorkBar } from '../work/work-bar.js';
import { LanguageMenu } from './language-menu.js';
import { OfflineNotice } from './offline-notice.js';
import { NotPermitted } from './not-permitted.js';
import styles from './shell.module.css';
import { usePageChange } from './use-page-change.js';
import { usePageSettled } from './use-page-settled.js';
import { currentTheme, showTheme, type Theme, THEMES } from './theme.js';

/** What is around each page of who is signed in. */
export function Shell() {
  const { t } = useTexts();
  const { role } = useSignedInUser();
  const may = useMay();
  const looksAtFaces = FIELD.includes(role);
  // Requests are for searches, and have no place of their own among the pages.
  const isOfSearches = useLocation({ select: ({ pathname }) => pathname.startsWith('/search-') });
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {t('layout.skip')}
      </a>
      <header className={styles.bar}>
        <Link to="/" className={styles.name}>
          {t('layout.name')}
        </Link>
        <nav aria-label={t('layout.pages')} className={styles.pages}>
          <Link to="/" activeOptions={{ exact: true }}>
            {t('home.title')}
          </Link>
          {looksAtFaces && (
            <>
              <Link to="/cases">{t('cases.title')}</Link>
              <Link to="/sketches">{t('sketches.title')}</Link>
              <Link to="/subjects">{t('subjects.title')}</Link>
              <Link to="/searches" {...(isOfSearches && { 'aria-current': 'page' })}>
                {t('searches.list')}
              </Link>
              <Link to="/alerts">{t('alerts.short')}</Link>
              {may('records.create') && <Link to="/imports">{t('imports.title')}</Link>}
            </>
          )}
          {role === 'admin' && <Link to="/organisation">{t('organisation.title')}</Link>}
        </nav>
        <Account />
      </header>
      <OfflineNotice />
      {looksAtFaces && <WorkBar />}
      <PrintedBy />
      <Page>
        <Permitted />
      </Page>
      <footer className={styles.foot}>
        <p>{t('layout.notice')}</p>
        <Settings />
      </footer>
    </div>
  );
}

/** What changes from one address to another: nothing of what is around it is drawn anew. */
function Page({ children }: { readonly children: ReactNode }) {
  const { t } = useTexts();
  usePageChange();
  const isSettled = usePageSettled();
  return (
    <main id="page" className={styles.page} tabIndex={-1}>
      {!isSettled && (
        <p className={styles.waiting} aria-hidden="true">
          {t('layout.loading')}
        </p>
      )}
      <div className={isSettled ? undefined : styles.coming} aria-busy={!isSettled}>
        {children}
      </div>
    </main>
  );
}

/** The page, where the matrix lets its reader do what it is for. */
function Permitted() {
  const asks = useMatches({ select: (matches) => matches.at(-1)?.staticData.asks });
  return useIsRefused(asks) ? <NotPermitted /> : <Outlet />;
}

function Account() {
  const { t } = useTexts();
  const { displayName, role, prefecture } = useSignedInUser();
  return (
    <div className={styles.account}>
      <p>
        <Link to="/account">
          <bdi>{displayName}</bdi>
        </Link>
        <span>
          <span className={styles.role}>
            {t(`roles.${role}`)}
            {BETWEEN}
          </span>
          <bdi>{prefecture}</bdi>
        </span>
      </p>
      <Button look="quiet" onPress={() => void signOut()}>
        {t('layout.sign-out')}
      </Button>
    </div>
  );
}

function Settings() {
  const { t, language } = useTexts();
  const [theme, setTheme] = useState(currentTheme);
  const change = (chosen: Theme) => {
    showTheme(chosen);
    setTheme(chosen);
  };
  return (
    <div className={styles.settings}>
      <LanguageMenu />
      {language === 'ar' && (
        <Select
          label={t('layout.digits')}
          options={DIGITS.map((one) => [one, t(`layout.digits-of.${one}`)] as const)}
          value={currentDigits()}
          onChange={(digits) => void changeDigits(digits)}
        />
      )}
      <Select
        label={t('layout.theme')}
        options={THEMES.map((one) => [one, t(`layout.themes.${one}`)] as const)}
        value={theme}
        onChange={change}
      />
    </div>
  );
}
