import { type Query, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts } from '../language/use-texts.js';
import { Button } from '../design/button.js';
import { Form } from '../design/form.js';
import { ProblemMessage } from '../design/problem-message.js';
import { TextField } from '../design/text-field.js';
import styles from './lock.module.css';
import { ProviderButton } from './provider-button.js';
import { ProviderSession } from './provider-session.js';
import { providerName } from './provider.js';
import type { SignedInUser } from './session.js';
import { signIn, signOut } from './sign-in.js';
import { useSession } from './use-session.js';
import { useWays } from './use-ways.js';

/** Over the page, which keeps what was written on it, if anything: whoever was signed in takes it up as they signed in. */
export function Lock() {
  const { t } = useTexts();
  const queries = useQueryClient();
  const state = useSession();
  const stage = state?.stage;
  useEffect(() => {
    // What was refused since the session was over; all else is read already, and would be logged as another look.
    if (stage === 'open') void queries.refetchQueries({ type: 'active', predicate: hasFailed });
  }, [stage, queries]);
  if (!state || stage === 'open') return null;
  const { user } = state;
  const isEmpty = stage === 'shut';
  return (
    <ModalOverlay isOpen isKeyboardDismissDisabled className={styles.overlay ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title">{t('lock.title')}</Heading>
          {user.external ? (
            <ByProvider user={user} />
          ) : (
            <ByPassword user={user} isEmpty={isEmpty} />
          )}
          <Button look="quiet" onPress={() => void signOut()}>
            {isEmpty ? t('layout.sign-out') : t('lock.leave')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const hasFailed = ({ state }: Query) => state.status === 'error';

/** They leave the page for it: what they have begun is in their drafts. */
function ByProvider({ user }: { readonly user: SignedInUser }) {
  const { t } = useTexts();
  const issuer = useWays()?.issuer;
  return (
    <>
      <p>{t('lock.why-provider', { name: user.displayName })}</p>
      {issuer && (
        <>
          <ProviderButton label={t('lock.by-provider', { provider: providerName(issuer) })} />
          <ProviderSession issuer={issuer} />
        </>
      )}
    </>
  );
}

interface ByPasswordProps {
  readonly user: SignedInUser;
  /** There is nothing under the lock. */
  readonly isEmpty: boolean;
}

function ByPassword({ user: { username, displayName, secondFactor }, isEmpty }: ByPasswordProps) {
  const { t } = useTexts();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const unlock = useMutation({
    mutationFn: () => signIn({ username, password, ...(code !== '' && { code }) }),
  });

  function submit() {
    unlock.mutate();
  }

  return (
    <>
      <p>
        {isEmpty
          ? t('lock.why-empty', { name: displayName })
          : t('lock.why', { name: displayName })}
      </p>
      <Form onSubmit={submit}>
        {unlock.error && <ProblemMessage failure={unlock.error} />}
        <TextField
          label={t('sign-in.password')}
          type="password"
          autoComplete="current-password"
          isRequired
          autoFocus
          value={password}
          onChange={setPassword}
        />
        {secondFactor && (
          <TextField
            label={t('sign-in.code')}
            autoComplete="one-time-code"
            isRequired
            value={code}
            onChange={setCode}
          />
        )}
        <Button look="main" type="submit" isDisabled={unlock.isPending}>
          {t('lock.submit')}
        </Button>
      </Form>
    </>
  );
}
