import { MirsamProblem } from '@mirsam/client';
import { useRef, useState } from 'react';
import { useTexts } from '../../language/use-texts.js';
import { Button } from '../../design/button.js';
import { Form } from '../../design/form.js';
import { ProblemMessage } from '../../design/problem-message.js';
import { TextField } from '../../design/text-field.js';
import { LanguageMenu } from '../../layout/language-menu.js';
import { OfflineNotice } from '../../layout/offline-notice.js';
import { providerName } from '../../session/provider.js';
import { ProviderButton } from '../../session/provider-button.js';
import { ProviderSession } from '../../session/provider-session.js';
import { signIn } from '../../session/sign-in.js';
import { UnendedSession } from '../../session/unended-session.js';
import { useWays } from '../../session/use-ways.js';
import { OfferedAccounts } from './offered-accounts.js';
import styles from './sign-in.module.css';

/** Answers that ask for a code of the second factor, or say that it was wrong. */
const ASKS_FOR_CODE = new Set(['second-factor-required', 'second-factor-wrong']);

export function SignInPage() {
  const { t } = useTexts();
  const ways = useWays();
  const card = useRef<HTMLDivElement>(null);
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const refusal = failure instanceof MirsamProblem ? failure.problem.code : undefined;
  const [needsCode, setNeedsCode] = useState(false);

  async function submit() {
    setBusy(true);
    try {
      await signIn({ username, password, ...(needsCode && { code }) });
    } catch (refused) {
      setFailure(refused);
      if (refused instanceof MirsamProblem && ASKS_FOR_CODE.has(refused.problem.code)) {
        setNeedsCode(true);
      }
      setBusy(false);
    }
  }

  return (
    <main className={styles.page}>
      <title>{t('sign-in.title')}</title>
      <div ref={card} className={styles.card}>
        <header className={styles.head}>
          <h1>{t('layout.name')}</h1>
          <p>{t('sign-in.what-it-is')}</p>
        </header>
        <UnendedSession />
        {ways?.issuer && (
          <div className={styles.provider}>
            <ProviderButton
              label={t('sign-in.by-provider', { provider: providerName(ways.issuer) })}
            />
            <ProviderSession issuer={ways.issuer} />
            <p>{t('sign-in.or')}</p>
          </div>
        )}
        {ways && ways.accounts.length > 0 && (
          <OfferedAccounts
            accounts={ways.accounts}
            take={(chosen) => {
              setUsername(chosen);
              card.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus();
            }}
          />
        )}
        <Form onSubmit={() => void submit()}>
          {failure !== undefined && !(refusal === 'second-factor-required') && (
            <ProblemMessage failure={failure} />
          )}
          <TextField
            label={t('sign-in.username')}
            autoComplete="username"
            isRequired
            autoFocus
            value={username}
            onChange={setUsername}
          />
          <TextField
            label={t('sign-in.password')}
            type="password"
            autoComplete="current-password"
            isRequired
            value={password}
            onChange={setPassword}
          />
          {needsCode && (
            <TextField
              label={t('sign-in.code')}
              description={t('sign-in.code-description')}
              autoComplete="one-time-code"
              inputMode="numeric"
              isRequired
              autoFocus
              value={code}
              onChange={setCode}
            />
          )}
          <Button look="main" type="submit" isDisabled={busy}>
            {t('sign-in.submit')}
          </Button>
        </Form>
        <p className={styles.notice}>{t('sign-in.logged')}</p>
      </div>
      <OfflineNotice />
      <LanguageMenu />
    </main>
  );
}
