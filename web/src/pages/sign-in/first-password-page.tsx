import { dataOf } from '@mirsam/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mirsam } from '../../api/mirsam.js';
import { Button } from '../../design/button.js';
import { fieldFaults } from '../../design/field-faults.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { TextField } from '../../design/text-field.js';
import { signIn, signOut } from '../../session/sign-in.js';
import { useSignedInUser } from '../../session/use-session.js';
import styles from './sign-in.module.css';

/** Whose password somebody else has set: nothing opens before it is their own. */
export function FirstPasswordPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { username } = useSignedInUser();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const change = useMutation({
    mutationFn: async () => {
      dataOf(
        await mirsam.POST('/api/v1/auth/password', { body: { currentPassword, newPassword } }),
      );
      await signIn({ username, password: newPassword });
    },
  });
  const faults = fieldFaults(change.error);

  function submit() {
    change.mutate();
  }

  return (
    <main className={styles.page}>
      <title>{t('first-password.title')}</title>
      <div className={styles.card}>
        <header className={styles.head}>
          <h1>{t('first-password.title')}</h1>
          <p>{t('first-password.why')}</p>
        </header>
        <Form onSubmit={submit}>
          {change.error && <ProblemMessage failure={change.error} />}
          <TextField
            label={t('first-password.current')}
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
            {t('first-password.submit')}
          </Button>
          <Button look="quiet" onPress={() => void signOut(queries)}>
            {t('layout.sign-out')}
          </Button>
        </Form>
      </div>
    </main>
  );
}
