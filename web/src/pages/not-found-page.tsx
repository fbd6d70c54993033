import { Link } from '@tanstack/react-router';
import { useTexts } from '../language/use-texts.js';
import { PageHead } from '../design/page-head.js';

export function NotFoundPage() {
  const { t } = useTexts();
  return (
    <>
      <PageHead title={t('not-found.title')} />
      <Link to="/">{t('not-found.home')}</Link>
    </>
  );
}
