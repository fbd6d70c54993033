import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Message } from '../design/message.js';
import { providerName } from './provider.js';
import { leftFromProvider } from './sign-in.js';

/** Says to who has left that the identity provider would let the next one in as them. */
export function ProviderSession({ issuer }: { readonly issuer: string }) {
  const { t } = useTranslation();
  const hasLeft = useSyncExternalStore(leftFromProvider.subscribe, leftFromProvider.current);
  if (!hasLeft) return null;
  return (
    <Message tone="notice">
      {t('sign-in.provider-goes-on', { provider: providerName(issuer) })}
    </Message>
  );
}
