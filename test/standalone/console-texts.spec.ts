import { BAND_TEXTS } from '../../src/search/candidates/band-texts.js';
import { askedTexts, consoleTexts, pluralsOf, withoutPlural } from '../support/console-texts.js';
import { REPOSITORY } from '../support/documented-pages.js';

const LANGUAGES = ['fr', 'ar', 'en'] as const;

const texts = new Map(LANGUAGES.map((each) => [each, consoleTexts(REPOSITORY, each)]));
const of = (language: (typeof LANGUAGES)[number]) =>
  texts.get(language) ?? new Map<string, string>();
const basesOf = (language: (typeof LANGUAGES)[number]) => [
  ...new Set([...of(language).keys()].map(withoutPlural)),
];

describe('texts of the console', () => {
  it.each(LANGUAGES)('are all there in %s, and none is empty', (language) => {
    expect(basesOf(language).length).toBeGreaterThan(50);
    expect(basesOf(language).sort()).toEqual(basesOf('fr').sort());
    expect([...of(language)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('are there for each number that %s tells apart', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const counting = basesOf('fr').filter((base) => pluralsOf(of('fr'), base).length > 0);
    expect(counting.length).toBeGreaterThan(0);
    for (const base of counting) {
      expect([base, pluralsOf(of(language), base)]).toEqual([base, [...pluralCategories].sort()]);
    }
  });

  it('insert the same in each language', () => {
    const inserted = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, n]) => n);
    for (const [key, text] of of('fr')) {
      if (withoutPlural(key) !== key) continue;
      for (const language of ['ar', 'en'] as const) {
        const told = inserted(of(language).get(key) ?? '');
        expect([key, told.sort()]).toEqual([key, inserted(text).sort()]);
      }
    }
  });

  it.each(LANGUAGES)(
    'call the bands of candidates as the service explains them, in %s',
    (language) => {
      for (const [band, { [language]: meaning }] of Object.entries(BAND_TEXTS)) {
        expect(meaning.split(/\s?:/)[0]).toBe(of(language).get(`searches.bands.${band}`));
      }
    },
  );

  it('keep a sign of French on the line of the word before it', () => {
    const loose = [...of('fr')].filter(([, text]) => /« | [;:?!»%]/.test(text));
    expect(loose).toEqual([]);
  });

  it('are those that the pages ask for, and no others', () => {
    const { keys, begun } = askedTexts(REPOSITORY);
    const known = basesOf('fr');
    expect([...keys].filter((key) => !known.includes(key))).toEqual([]);
    const unused = known.filter(
      (key) => !keys.has(key) && !begun.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});
