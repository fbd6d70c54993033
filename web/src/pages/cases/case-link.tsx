import { Link } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { Unbroken } from '../../design/unbroken.js';
import { useCaseReference } from './use-case-reference.js';

/** To the case that something serves, by its reference. */
export function CaseLink({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const reference = useCaseReference(id);
  return (
    <Link to="/cases/$id" params={{ id }}>
      <Unbroken>{t('cases.one', { reference: reference ?? '…' })}</Unbroken>
    </Link>
  );
}
