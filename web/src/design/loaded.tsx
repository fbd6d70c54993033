import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.js';
import { ProblemMessage } from './problem-message.js';
import styles from './loaded.module.css';

interface LoadedProps<T> {
  readonly query: { readonly data: T | undefined; readonly error: Error | null };
  readonly children: (data: T) => ReactNode;
}

/** What was asked for; until it is there, that it comes, and else why it does not. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { t } = useTexts();
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemMessage failure={query.error} />;
  return (
    <p role="status" className={styles.loading}>
      {t('layout.loading')}
    </p>
  );
}
