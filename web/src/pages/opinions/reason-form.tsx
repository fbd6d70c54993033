import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { TextArea } from '../../design/text-area.js';
import { useStep } from './opinions.js';

interface ReasonFormProps {
  readonly searchId: string;
  /** What follows from it. */
  readonly consequence: string;
  readonly submit: string;
  readonly take: (reason: string) => Promise<unknown>;
  readonly close: () => void;
}

/** Takes something back, and asks why. */
export function ReasonForm({ searchId, consequence, submit, take, close }: ReasonFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const taking = useStep(searchId, take);
  const send = () => {
    taking.mutate(reason, { onSuccess: close });
  };
  return (
    <Form onSubmit={send}>
      <p>{consequence}</p>
      {taking.error && <ProblemMessage failure={taking.error} />}
      <TextArea
        label={t('decisions.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        fault={fieldFaults(taking.error).reason}
      />
      <Button look="main" type="submit" isDisabled={taking.isPending}>
        {submit}
      </Button>
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}
