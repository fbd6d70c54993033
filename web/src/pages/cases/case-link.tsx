import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Unbroken } from '../../design/unbroken.js';
import { caseFileQuery } from './cases.js';

/** To the case that something serves, by its reference. */
export function CaseLink({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data: file } = useQuery(caseFileQuery(id));
  return (
    <Link to="/cases/$id" params={{ id }}>
      <Unbroken>{t('cases.one', { reference: file?.reference ?? '…' })}</Unbroken>
    </Link>
  );
}
