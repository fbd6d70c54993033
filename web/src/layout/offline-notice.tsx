import { useSyncExternalStore } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Message } from '../design/message.js';

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** Says that there is no network, for as long as there is none. */
export function OfflineNotice() {
  const { t } = useTexts();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (isOnline) return null;
  return <Message tone="alert">{t('layout.offline')}</Message>;
}
