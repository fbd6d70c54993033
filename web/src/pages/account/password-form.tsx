import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { Message } from '../../design/message.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { TextField } from '../../design/text-field.js';
import { changePassword } from '../../session/account.js';

interface PasswordFormProps {
  readonly current: string;
  readonly submit: string;
  readonly children?: ReactNode;
}

/** A password in place of another, by who knows that. */
export function PasswordForm({ current, submit, children }: PasswordFormProps) {
  const { t } = useTexts();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useMutation({
    mutationFn: () => changePassword(currentPassword, newPassword),
    onSuccess: () => {
      setCurrent('');
      setNew('');
    },
  });
  const faults = fieldFaults(change.error);

  function send() {
    change.mutate();
  }

  return (
    <Form onSubmit={send}>
      {change.error && <ProblemMessage failure={change.error} />}
      {change.isSuccess && <Message tone="good">{t('account.password-changed')}</Message>}
      <TextField
        label={current}
        type="password"
        autoComplete="current-password"
        isRequired
        value={currentPassword}
        onChange={setCurrent}
        fault={faults.currentPassword}
      />
      <TextField
        label={t('first-password.new')}
        description={t('first-password.rule')}
        type="password"
        autoComplete="new-password"
        isRequired
        value={newPassword}
        onChange={setNew}
        fault={faults.newPassword}
      />
      <Button look="main" type="submit" isDisabled={change.isPending}>
        {submit}
      </Button>
      {children}
    </Form>
  );
}
