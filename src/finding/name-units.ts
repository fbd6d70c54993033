import { arabicSkeletons } from './arabic-skeleton.js';
import { latinSkeletons } from './latin-skeleton.js';
import { isArabic, nameWords } from './name-words.js';
import { roughSpelling } from './rough-spelling.js';

/** A part of a name that is found as a whole: `Alaoui`, `Abdelkader`, `Ben Aissa`. */
export interface NameUnit {
  /** The same for two spellings of it, as a rule: each way of reading it has one. */
  readonly keys: readonly string[];
  /** How it is spelled, roughly, in Latin letters. */
  readonly spelling: string;
}

const ARTICLES = new Set(
  'el al il ul l es ez et er en ed ech esh ach ash as az ar at an ad ud'.split(' '),
);
/** Words that are written apart from the next, or together with it. */
const PREFIXES: Readonly<Record<string, string>> = {
  ...{ ben: 'ben', bin: 'ben', ibn: 'ben', bnou: 'ben', bent: 'bent', bint: 'bent', bel: 'bel' },
  ...{ bou: 'bou', bu: 'bou', abou: 'bou', abu: 'bou', ait: 'ait', ayt: 'ait', ou: 'ou' },
  ...{ oulad: 'oulad', ouled: 'oulad', ould: 'oulad' },
  ...{ بن: 'بن', ابن: 'بن', بنت: 'بنت', بو: 'بو', ابو: 'بو', ايت: 'ايت', او: 'او', ولد: 'ولاد' },
  ...{ اولاد: 'ولاد', بل: 'بل' },
};
const SERVANT = /^(abd([aeu]|ou)?[lrsztdn]?|عبد)$/;
const OF_RELIGION = /^((e|a|u)?dd?|d)[iey]+ne?$|^دين$/;
const FATIMA = /^(fati?ma|فاطمه|فاطمة)$/;
const ZAHRA = /^(e?zz?[ao]hra[eh]?|زهرا)$/;

/** The parts of a name, in order. */
export function nameUnits(name: string): NameUnit[] {
  const words = withoutArticles(nameWords(name));
  const units: Spelled[] = [];
  for (let i = 0; i < words.length;) {
    const { unit, used } = unitAt(words, i);
    const last = units.at(-1);
    i += used;
    // Nour Eddine, Fatima Zahra: one name, however it is spaced.
    if (last && isArabic(last.word) === isArabic(unit.word) && belongTogether(last, unit)) {
      const second = OF_RELIGION.test(unit.word) && !isArabic(unit.word) ? 'din' : unit.word;
      units[units.length - 1] = { word: last.word + second, also: [] };
    } else units.push(unit);
  }
  return units.map(({ word, also }) => ({
    keys: [...new Set([word, ...also].flatMap(keysOf))],
    spelling: roughSpelling(word),
  }));
}

interface Spelled {
  readonly word: string;
  /** What else it may be found by. */
  readonly also: readonly string[];
}

function unitAt(words: readonly string[], at: number): { unit: Spelled; used: number } {
  const word = words[at] ?? '';
  const next = words[at + 1];
  const prefix = SERVANT.test(word) ? (isArabic(word) ? word : 'abd') : PREFIXES[word];
  if (prefix === undefined || next === undefined || isArabic(next) !== isArabic(word)) {
    return { unit: { word, also: [] }, used: 1 };
  }
  const rest = unitAt(words, at + 1);
  const joined = prefix + rest.unit.word;
  // Of whom somebody is a servant is no name of his.
  const also = SERVANT.test(word) ? [] : [rest.unit.word];
  return { unit: { word: joined, also }, used: rest.used + 1 };
}

function belongTogether(first: Spelled, second: Spelled): boolean {
  return OF_RELIGION.test(second.word) || (FATIMA.test(first.word) && ZAHRA.test(second.word));
}

/** The article is written or not, and in Latin letters as the sound after it. */
function withoutArticles(words: readonly string[]): string[] {
  const bare = words
    .filter((word) => !ARTICLES.has(word))
    .map((word) => word.replace(/^ال(?=.{2})/, '').replace(/(?<=.)ء$/, ''))
    .map((word) => word.replace(/ٲ/g, 'ا'));
  return bare.length > 0 ? bare : [...words];
}

/** The keys of a word, also of what it is without an article that was written together with it. */
function keysOf(word: string): string[] {
  const skeletons = isArabic(word) ? arabicSkeletons : latinSkeletons;
  return [word, ...withoutJoinedArticle(word)]
    .flatMap(skeletons)
    .map((skeleton, index) => (skeleton === '' && index === 0 ? 'a' : skeleton))
    .filter((skeleton) => skeleton !== '');
}

function withoutJoinedArticle(word: string): string[] {
  const shorter = [
    word.replace(/^((?:ben)?abd)[aeou]*l(?=[a-z]{3})/, '$1'),
    word.replace(/^((?:بن)?عبد|بن|بو)ال(?=.{2})/, '$1'),
    word.replace(/(?<=..)الدين$/, 'دين'),
    word.replace(/^el?(?=l?[^aeiouy]*[aeiouy][a-z]{2})/, ''),
    word.replace(/^l(?=[a-z]{4})/, ''),
  ];
  return shorter.filter((one) => one !== word);
}
