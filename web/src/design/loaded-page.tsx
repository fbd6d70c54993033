import { MirsamProblem } from '@mirsam/client';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Loaded } from './loaded.js';
import { Message } from './message.js';
import { PageHead } from './page-head.js';

interface LoadedPageProps<T> {
  readonly query: { readonly data: T | undefined; readonly error: Error | null };
  readonly children: (data: T) => ReactNode;
}

/** What a page is of; where there is no such thing, why, under a title, and the way back. */
export function LoadedPage<T>({ query, children }: LoadedPageProps<T>) {
  const { t } = useTexts();
  const { data, error } = query;
  if (data !== undefined || error === null) return <Loaded query={query}>{children}</Loaded>;
  const { title, detail } = error instanceof MirsamProblem ? error.problem : NO_ANSWER;
  return (
    <>
      <PageHead title={title ?? t('not-found.unread')} />
      <Message tone="alert">
        {detail ?? (title === null ? t('no-answer') : t('not-found.why'))}
      </Message>
      <Link to="/">{t('not-found.home')}</Link>
    </>
  );
}

const NO_ANSWER = { title: null, detail: null };
