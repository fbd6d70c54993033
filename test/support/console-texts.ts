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

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Without the number of things that the text is for. */
export const withoutPlural = (key: string) => key.replace(PLURAL, '');

/** For how many things there are texts under a key; none of one that does not count. */
export function pluralsOf(texts: ReadonlyMap<string, string>, base: string): string[] {
  return [...texts.keys()]
    .filter((key) => PLURAL.test(key) && withoutPlural(key) === base)
    .map((key) => PLURAL.exec(key)?.[1] ?? '')
    .sort();
}

/** As the texts of the source are judged; what is inserted is written `{name}` there. */
export function toldByConsole(root: string): ToldText[] {
  const each = (['fr', 'ar', 'en'] as const).map((language) => consoleTexts(root, language));
  const keys = new Set(each.flatMap((texts) => [...texts.keys()]));
  return [...keys].map((key) => {
    const [fr = '', ar = '', en = ''] = each.map(
      (texts) => texts.get(key) ?? texts.get(`${withoutPlural(key)}_other`),
    );
    // A number may be said in a word.
    const told = PLURAL.test(key) ? withoutInserted : single;
    return { place: `${FOLDER}:${key}`, fr: told(fr), ar: told(ar), en: told(en) };
  });
}

const withoutInserted = (text: string) => text.replace(/\{\{\w+\}\} ?/g, '');

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
