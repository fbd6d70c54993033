import { dataOf, type Schema } from '@mirsam/client';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { TextField } from '../../design/text-field.js';
import { secondFactorIsSet } from '../../session/account.js';
import { useSignedInUser } from '../../session/use-session.js';
import styles from './account.module.css';
import { QrCode } from './qr-code.js';
import { RecoveryCodes } from './recovery-codes.js';

type Begun = Schema<'SecondFactorSecret'>;

interface SecondFactorFormProps {
  /** What is pressed once the recovery codes are kept. */
  readonly done: string;
  /** Under the first step: another way out. */
  readonly children?: ReactNode;
}

/** A second factor is set up in three steps: who it is, the app, and the codes for when it is lost. */
export function SecondFactorForm({ done, children }: SecondFactorFormProps) {
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<readonly string[]>();

  function finish() {
    secondFactorIsSet();
    setBegun(undefined);
    setCodes(undefined);
  }

  if (codes) return <RecoveryCodes codes={codes} done={done} onDone={finish} />;
  if (begun) return <AppForm begun={begun} onSet={setCodes} />;
  return <BeginForm onBegun={setBegun}>{children}</BeginForm>;
}

interface BeginFormProps {
  readonly onBegun: (begun: Begun) => void;
  readonly children?: ReactNode;
}

function BeginForm({ onBegun, children }: BeginFormProps) {
  const { t } = useTexts();
  const { secondFactor } = useSignedInUser();
  const [currentPassword, setPassword] = useState('');
  const [code, setCode] = useState('');
  const begin = useMutation({
    mutationFn: async () => {
      const body = { currentPassword, ...(secondFactor && { code }) };
      return dataOf(await mirsam.POST('/api/v1/auth/second-factor', { body }));
    },
    onSuccess: onBegun,
  });
  const faults = fieldFaults(begin.error);

  function send() {
    begin.mutate();
  }

  return (
    <Form onSubmit={send}>
      {begin.error && <ProblemMessage failure={begin.error} />}
      <TextField
        label={t('account.current')}
        type="password"
        autoComplete="current-password"
        isRequired
        value={currentPassword}
        onChange={setPassword}
        fault={faults.currentPassword}
      />
      {secondFactor && (
        <TextField
          label={t('sign-in.code')}
          description={t('sign-in.code-description')}
          autoComplete="one-time-code"
          isRequired
          value={code}
          onChange={setCode}
          fault={faults.code}
        />
      )}
      <Button look="main" type="submit" isDisabled={begin.isPending}>
        {secondFactor ? t('second-factor.replace') : t('second-factor.begin')}
      </Button>
      {children}
    </Form>
  );
}

interface AppFormProps {
  readonly begun: Begun;
  readonly onSet: (codes: readonly string[]) => void;
}

function AppForm({ begun, onSet }: AppFormProps) {
  const { t } = useTexts();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: async () => {
      const body = { code };
      return dataOf(await mirsam.POST('/api/v1/auth/second-factor/confirmation', { body }));
    },
    onSuccess: ({ recoveryCodes }) => {
      onSet(recoveryCodes);
    },
  });

  function send() {
    confirm.mutate();
  }

  return (
    <Form onSubmit={send}>
      <p>{t('second-factor.scan')}</p>
      <QrCode text={begun.uri} label={t('second-factor.qr')} />
      <p>{t('second-factor.type')}</p>
      <code className={styles.secret} dir="ltr">
        {begun.secret.match(/.{1,4}/g)?.join(' ')}
      </code>
      {confirm.error && <ProblemMessage failure={confirm.error} />}
      <TextField
        label={t('second-factor.shown')}
        autoComplete="one-time-code"
        inputMode="numeric"
        isRequired
        autoFocus
        value={code}
        onChange={setCode}
        fault={fieldFaults(confirm.error).code}
      />
      <Button look="main" type="submit" isDisabled={confirm.isPending}>
        {t('second-factor.confirm')}
      </Button>
    </Form>
  );
}
