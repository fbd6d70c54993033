import type { Vocabulary } from './trait-set.js';

/** What the service answers of its traits, for specs: they run beside it. */
export async function serviceVocabulary(): Promise<Vocabulary> {
  const room = new URL('../../src/traits/index.js', import.meta.url).href;
  const { vocabularyIn } = (await import(/* @vite-ignore */ room)) as {
    readonly vocabularyIn: () => Vocabulary;
  };
  return vocabularyIn();
}
