import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../design/page-head.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('not-found.title')} />
      <Link to="/">{t('not-found.home')}</Link>
    </>
  );
}
