import i18next, { type TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import { currentLanguage, type Language } from './language.js';

interface Texts {
  readonly t: TFunction;
  readonly language: Language;
}

const TextsOfPage = createContext<Texts | null>(null);

let current: Texts | null = null;

const read = (): Texts => (current ??= { t: i18next.t, language: currentLanguage() });

function subscribe(changed: () => void): () => void {
  const change = () => {
    current = null;
    changed();
  };
  i18next.on('languageChanged', change);
  return () => {
    i18next.off('languageChanged', change);
  };
}

/**
 * Gives its parts the texts of the page. Subscribed to once: each card of a list says some twenty words, and a
 * subscription for each would be more work than the cards.
 */
export function TextsProvider({ children }: { readonly children: ReactNode }) {
  return <TextsOfPage value={useSyncExternalStore(subscribe, read)}>{children}</TextsOfPage>;
}

/** The texts of the page, in its language. */
export function useTexts(): Texts {
  const texts = useContext(TextsOfPage);
  if (!texts) throw new Error('The page has no texts');
  return texts;
}
