import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Unbroken } from './unbroken.js';
import styles from './page-head.module.css';

interface PageHeadProps {
  readonly title: string;
  /** Whether that is a number or a reference and no sentence: it may run the other way than the page. */
  readonly isName?: boolean;
  /** Of a page of faces, which has use for the whole width. */
  readonly isWide?: boolean;
  readonly children?: ReactNode;
}

/** What a page is, in the window and at its top, and what can be done on it. */
export function PageHead({ title, isName = false, isWide = false, children }: PageHeadProps) {
  const { t } = useTexts();
  const told = <Unbroken>{title}</Unbroken>;
  return (
    <header className={styles.head} data-wide={isWide || undefined}>
      <title>{t('layout.title', { page: title })}</title>
      <h1>{isName ? <bdi>{told}</bdi> : told}</h1>
      {children !== undefined && <div className={styles.actions}>{children}</div>}
    </header>
  );
}
