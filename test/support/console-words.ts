import { readFileSync } from 'node:fs';
import type { Language } from './browser.js';

interface Texts {
  readonly [name: string]: string | Texts;
}

/** What the console says at a key, such as `entry.save`; with the values that it has places for. */
export function consoleWords(
  language: Language,
): (key: string, values?: Readonly<Record<string, string>>) => string {
  const file = new URL(`../../../web/src/language/${language}.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Texts;
  return (key, values = {}) => {
    const text = key
      .split('.')
      .reduce<string | Texts | undefined>(
        (at, name) => (typeof at === 'object' ? at[name] : undefined),
        texts,
      );
    if (typeof text !== 'string') throw new Error(`${language}.json has no text ${key}`);
    return text.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? '');
  };
}
