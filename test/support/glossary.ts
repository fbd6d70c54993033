import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './documented-pages.js';
import type { ToldText } from './told-texts.js';

const LANGUAGES = ['en', 'fr', 'ar'] as const;
type Language = (typeof LANGUAGES)[number];
type Forms = readonly string[];

interface Concept {
  readonly names: Readonly<Record<Language, Forms>>;
  readonly not: Readonly<Record<Language, Forms>>;
}

/** Arabic writes conjunction, preposition and article onto the word, and who owns it behind. */
const BEFORE_ARABIC = '(?:[وف])?(?:[بكل])?(?:ال|لل)?';
const AFTER_ARABIC = '(?:ها|هم|كم|نا|ه|ك|ا|ان|ين|ون|ات)?';

const FIRST_TABLE = /^\| English .*\n\|[ -|]*\n((?:\|.*\n)+)/m;

/** The concepts of docs/glossary.md. */
export function glossary(): readonly Concept[] {
  const page = readFileSync(join(REPOSITORY, 'docs/glossary.md'), 'utf8');
  const rows = FIRST_TABLE.exec(page)?.[1]?.trim().split('\n') ?? [];
  return rows.map((row) => {
    const [en = [], fr = [], ar = [], notEnglish = [], notFrench = [], notArabic = []] = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.split(',').flatMap((form) => form.trim() || []));
    return { names: { en, fr, ar }, not: { en: notEnglish, fr: notFrench, ar: notArabic } };
  });
}

/** What a text says that the glossary gives another name, or none. */
export function wrongWords(text: Partial<ToldText>, concepts: readonly Concept[]): string[] {
  return LANGUAGES.flatMap((language) => {
    const said = withoutNames(text, language, concepts);
    return concepts
      .flatMap(({ not }) => not[language])
      .filter((variant) => says(said, language, variant))
      .map((variant) => `${language}: ${variant}`);
  });
}

/** A text without the names of what it speaks of, as its other languages tell. */
function withoutNames(
  text: Partial<ToldText>,
  language: Language,
  concepts: readonly Concept[],
): string {
  const others = LANGUAGES.filter((other) => other !== language);
  return concepts
    .filter(({ names }) =>
      others.some((other) => names[other].some((name) => says(text[other] ?? '', other, name))),
    )
    .flatMap(({ names }) => names[language])
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replace(asWords(language, name, 'gu'), '…'), text[language] ?? '');
}

const says = (text: string, language: Language, words: string) =>
  asWords(language, words).test(text);

const compiled = new Map<string, RegExp>();

/** Whole words, in the plural, too; in Arabic with what is written onto them, and whatever vowels. */
function asWords(language: Language, words: string, flags = 'u'): RegExp {
  const key = `${language} ${flags} ${words}`;
  const known = compiled.get(key) ?? wholeWords(language, words, flags);
  compiled.set(key, known);
  return known;
}

function wholeWords(language: Language, words: string, flags: string): RegExp {
  const forms = words
    .split(' ')
    .map((word) =>
      language === 'ar'
        ? BEFORE_ARABIC + [...word].join('[\\u064b-\\u0652]*') + AFTER_ARABIC
        : `${word}(?:s|x|es)?`,
    );
  return new RegExp(`(?<![\\p{L}\\p{M}-])${forms.join(' ')}(?![\\p{L}\\p{M}-])`, `i${flags}`);
}
