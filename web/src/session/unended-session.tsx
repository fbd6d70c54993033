import { useSyncExternalStore } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Button } from '../design/button.js';
import { Message } from '../design/message.js';
import { endSession, unended } from './sign-in.js';

/** Says that the session of who has left could not be ended, and tries again. */
export function UnendedSession() {
  const { t } = useTexts();
  const isUnended = useSyncExternalStore(unended.subscribe, unended.current);
  if (!isUnended) return null;
  return (
    <Message tone="alert">
      {t('sign-in.not-ended')}{' '}
      <Button look="plain" onPress={() => void endSession()}>
        {t('sign-in.end')}
      </Button>
    </Message>
  );
}
