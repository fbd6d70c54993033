import { askedTexts, consoleTexts } from '../support/console-texts.js';
import { REPOSITORY } from '../support/documented-pages.js';

const [fr, ar, en] = (['fr', 'ar', 'en'] as const).map((each) => consoleTexts(REPOSITORY, each));
const { keys, begun } = askedTexts(REPOSITORY);

describe('texts of the console', () => {
  it('are there in each language, and none is empty', () => {
    const french = [...(fr?.keys() ?? [])].sort();
    expect(french.length).toBeGreaterThan(50);
    expect([...(ar?.keys() ?? [])].sort()).toEqual(french);
    expect([...(en?.keys() ?? [])].sort()).toEqual(french);
    for (const texts of [fr, ar, en]) {
      expect([...(texts ?? [])].filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  it('insert the same in each language', () => {
    const inserted = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, n]) => n).sort();
    for (const [key, text] of fr ?? []) {
      expect([key, inserted(ar?.get(key))]).toEqual([key, inserted(text)]);
      expect([key, inserted(en?.get(key))]).toEqual([key, inserted(text)]);
    }
  });

  it('are those that the pages ask for, and no others', () => {
    const unknown = [...keys].filter((key) => !fr?.has(key));
    expect(unknown).toEqual([]);
    const unused = [...(fr?.keys() ?? [])].filter(
      (key) => !keys.has(key) && !begun.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});
