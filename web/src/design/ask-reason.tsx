import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Button } from './button.js';
import { DialogButton } from './dialog-button.js';
import { fieldFaults } from './field-faults.js';
import { Form } from './form.js';
import { OverPage } from './over-page.js';
import { ProblemMessage } from './problem-message.js';
import { Submit } from './submit.js';
import { TextArea } from './text-area.js';
import { unlessSaid } from './unless-said.js';

interface AskReasonProps {
  /** What is done, on the button and above the question. */
  readonly title: string;
  /** What comes of it. */
  readonly why: string;
  readonly act: UseMutationResult<unknown, Error, string>;
}

/** A button, and before anything is done the question why. */
export function AskReason(props: AskReasonProps) {
  return (
    <DialogButton text={props.title}>
      {(close) => <ReasonForm {...props} onClose={close} />}
    </DialogButton>
  );
}

interface ReasonDialogProps extends AskReasonProps {
  readonly onClose: () => void;
}

/** The question alone, where it is no button that leads to it. */
export function ReasonDialog(props: ReasonDialogProps) {
  return (
    <OverPage title={props.title} isOpen onOpenChange={props.onClose}>
      {() => <ReasonForm {...props} />}
    </OverPage>
  );
}

function ReasonForm({ title, why, act, onClose }: ReasonDialogProps) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const submit = () => {
    act.mutate(reason, { onSuccess: onClose });
  };
  return (
    <Form onSubmit={submit}>
      <p>{why}</p>
      {act.error && <ProblemMessage failure={act.error} />}
      <TextArea
        label={t('layout.reason')}
        isRequired
        value={reason}
        onChange={setReason}
        fault={fieldFaults(act.error).reason}
      />
      <Submit isPending={act.isPending} missing={[unlessSaid(reason, t('layout.reason'))]}>
        {title}
      </Submit>
      <Button look="quiet" slot="close">
        {t('layout.cancel')}
      </Button>
    </Form>
  );
}
