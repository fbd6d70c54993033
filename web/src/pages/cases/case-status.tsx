import { dataOf, type Schema } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { DialogButton } from '../../design/dialog-button.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { useMay } from '../../session/use-may.js';

interface CaseStatusProps {
  readonly file: Schema<'CaseView'>;
}

const changeOf = ({ status }: Schema<'CaseView'>) => (status === 'open' ? 'close' : 'reopen');

/** Closes a case; a closed one is opened again by who may. */
export function CaseStatus({ file }: CaseStatusProps) {
  const { t } = useTranslation();
  const may = useMay();
  const change = changeOf(file);
  if (file.expungedAt !== null || !may(change === 'close' ? 'cases.update' : 'cases.reopen'))
    return null;
  return (
    <DialogButton text={t(`case.changes.${change}`)}>
      {(close) => <StatusForm file={file} close={close} />}
    </DialogButton>
  );
}

interface StatusFormProps extends CaseStatusProps {
  readonly close: () => void;
}

function StatusForm({ file, close }: StatusFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id, version } = file;
  const change = changeOf(file);
  const changing = useMutation({
    mutationFn: async () =>
      dataOf(
        await mirsam.PATCH('/api/v1/cases/{id}', {
          params: { path: { id } },
          body: { version, status: change === 'close' ? 'closed' : 'open' },
        }),
      ),
    onSuccess: async () => {
      close();
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  const submit = () => {
    changing.mutate();
  };
  return (
    <Form onSubmit={submit}>
      <p>{t(`case.consequences.${change}`)}</p>
      {changing.error && <ProblemMessage failure={changing.error} />}
      <Button look="main" type="submit" autoFocus isDisabled={changing.isPending}>
        {t(`case.changes.${change}`)}
      </Button>
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}
