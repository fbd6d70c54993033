import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import dialogs from './dialog.module.css';
import { fieldFaults } from './field-faults.js';
import { Form } from './form.js';
import { ProblemMessage } from './problem-message.js';
import { TextArea } from './text-area.js';

interface AskReasonProps {
  /** What is done, on the button and above the question. */
  readonly title: string;
  /** What comes of it. */
  readonly why: string;
  readonly act: UseMutationResult<unknown, Error, string>;
}

/** A button, and before anything is done the question why. */
export function AskReason(props: AskReasonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        onPress={() => {
          setOpen(true);
        }}
      >
        {props.title}
      </Button>
      {isOpen && (
        <ReasonDialog
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

interface ReasonDialogProps extends AskReasonProps {
  readonly onClose: () => void;
}

/** The question why something is done, over the page. */
export function ReasonDialog({ title, why, act, onClose }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const submit = () => {
    act.mutate(reason, { onSuccess: onClose });
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={dialogs.overlay ?? ''}>
      <Modal className={dialogs.modal ?? ''}>
        <Dialog className={dialogs.dialog ?? ''}>
          <Heading slot="title">{title}</Heading>
          <p>{why}</p>
          <Form onSubmit={submit}>
            {act.error && <ProblemMessage failure={act.error} />}
            <TextArea
              label={t('layout.reason')}
              isRequired
              value={reason}
              onChange={setReason}
              fault={fieldFaults(act.error).reason}
            />
            <Button look="main" type="submit" isDisabled={act.isPending}>
              {title}
            </Button>
            <Button look="quiet" slot="close">
              {t('layout.cancel')}
            </Button>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
