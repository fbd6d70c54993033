import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ToldText } from './told-texts.js';

const FOLDER = 'web/src/language';

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Texts of the console in one language, by their whole keys. */
export function consoleTexts(root: string, language: 'fr' | 'ar' | 'en'): Map<string, string> {
  const text = readFileSync(join(root, FOLDER, `${language}.json`), 'utf8');
  return new Map(flattened(JSON.parse(text) as Texts, ''));
}

function flattened(texts: Texts, before: string): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[before + key, value] as [string, string]]
      : flattened(value, `${before}${key}.`),
  );
}

/** As the texts of the source are judged; what is inserted is written `{name}` there. */
export function toldByConsole(root: string): ToldText[] {
  const [fr, ar, en] = (['fr', 'ar', 'en'] as const).map((each) => consoleTexts(root, each));
  return [...(fr ?? [])].map(([key, text]) => ({
    place: `${FOLDER}:${key}`,
    fr: single(text),
    ar: single(ar?.get(key) ?? ''),
    en: single(en?.get(key) ?? ''),
  }));
}

const single = (text: string) => text.replaceAll('{{', '{').replaceAll('}}', '}');

/** What the pages ask for: keys, and beginnings of keys that end in a code. */
export function askedTexts(root: string): { readonly keys: Set<string>; readonly begun: string[] } {
  const source = readdirSync(join(root, 'web/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, 'web/src', name), 'utf8'))
    .join('\n');
  const keys = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  const begun = [...source.matchAll(/\bt\(\s*`([^`$]+)\$\{/g)].map(([, key = '']) => key);
  return { keys: new Set(keys), begun };
}
