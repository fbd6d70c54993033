import { Link } from '@tanstack/react-router';
import { useTexts } from '../language/use-texts.js';
import { PageHead } from '../design/page-head.js';

/** In place of a page whose address somebody has, and for which the matrix lets them do nothing. */
export function NotPermitted() {
  const { t } = useTexts();
  return (
    <>
      <PageHead title={t('not-permitted')} />
      <Link to="/">{t('not-found.home')}</Link>
    </>
  );
}
