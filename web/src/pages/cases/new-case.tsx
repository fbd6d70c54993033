import { dataOf } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { DialogButton } from '../../design/dialog-button.js';
import { type CaseFields, CaseForm } from './case-form.js';

/** A button, and the form that it opens. */
export function NewCase() {
  const { t } = useTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: async (body: CaseFields) => dataOf(await mirsam.POST('/api/v1/cases', { body })),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/cases/$id', params: { id } });
    },
  });
  return (
    <DialogButton text={t('cases.open-new')} look="main">
      {() => <CaseForm submit={t('cases.open-new')} save={open.mutate} saving={open} />}
    </DialogButton>
  );
}
