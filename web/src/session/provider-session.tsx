import { useSyncExternalStore } from 'react';
import { useTexts } from '../language/use-texts.js';
import { Message } from '../design/message.js';
import { providerName } from './provider.js';
import { leftFromProvider } from './sign-in.js';

interface ProviderSessionProps {
  readonly issuer: string;
}

/** Says that the identity provider's own session outlasts ours, to who signs in there; to who has left, that it goes on. */
export function ProviderSession({ issuer }: ProviderSessionProps) {
  const { t } = useTexts();
  const hasLeft = useSyncExternalStore(leftFromProvider.subscribe, leftFromProvider.current);
  const provider = providerName(issuer);
  if (!hasLeft) return <p>{t('sign-in.provider-apart', { provider })}</p>;
  return <Message tone="notice">{t('sign-in.provider-goes-on', { provider })}</Message>;
}
