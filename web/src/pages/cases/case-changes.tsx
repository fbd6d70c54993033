import { dataOf, type Schema } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { DialogButton } from '../../design/dialog-button.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { useMay } from '../../session/use-may.js';
import { EraseAct } from '../erasures/erase-act.js';
import { CaseForm } from './case-form.js';

interface CaseProps {
  readonly file: Schema<'CaseView'>;
}

/** Corrects a case, closes it, and opens one again that was closed: as who is signed in may. */
export function CaseChanges({ file }: CaseProps) {
  const { t } = useTexts();
  const may = useMay();
  const change = file.status === 'open' ? 'close' : 'reopen';
  if (file.expungedAt !== null) return null;
  return (
    <>
      {may('cases.update') && (
        <DialogButton text={t('case.correct')}>
          {(close) => <Correction file={file} close={close} />}
        </DialogButton>
      )}
      {may(change === 'close' ? 'cases.update' : 'cases.reopen') && (
        <DialogButton text={t(`case.changes.${change}`)}>
          {(close) => <StatusForm file={file} change={change} close={close} />}
        </DialogButton>
      )}
      {may('records.expunge', file) && (
        <EraseAct part="cases" id={file.id} number={file.reference} />
      )}
    </>
  );
}

function useChange({ id, version }: Schema<'CaseView'>, close: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (changed: Omit<Schema<'CaseChange'>, 'version'>) =>
      dataOf(
        await mirsam.PATCH('/api/v1/cases/{id}', {
          params: { path: { id } },
          body: { version, ...changed },
        }),
      ),
    onSuccess: async () => {
      close();
      await queries.invalidateQueries({ queryKey: ['cases'] });
      await queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
}

interface FormProps extends CaseProps {
  readonly close: () => void;
}

function Correction({ file, close }: FormProps) {
  const { t } = useTexts();
  const correcting = useChange(file, close);
  return (
    <CaseForm
      given={file}
      submit={t('case.correct')}
      save={correcting.mutate}
      saving={correcting}
    />
  );
}

interface StatusFormProps extends FormProps {
  readonly change: 'close' | 'reopen';
}

function StatusForm({ file, change, close }: StatusFormProps) {
  const { t } = useTexts();
  const changing = useChange(file, close);
  const submit = () => {
    changing.mutate({ status: change === 'close' ? 'closed' : 'open' });
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
