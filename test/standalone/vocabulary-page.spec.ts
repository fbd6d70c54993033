import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { updatesDocs } from '../support/permissions-page.js';
import {
  isCurrent,
  type LabelReview,
  NAMED_LABELS,
  vocabularyPage,
} from '../support/vocabulary-page.js';

const PAGE = 'docs/vocabulary.md';
const REVIEWS = 'docs/label-reviews.json';

describe('the page of the vocabulary', () => {
  it('has every label, and who has reviewed it', async () => {
    const reviews = JSON.parse(await readFile(REVIEWS, 'utf8')) as LabelReview[];
    const names = NAMED_LABELS.map(({ of }) => of);
    expect(new Set(names).size).toBe(names.length);
    for (const { of, by, on } of reviews) {
      expect(names).toContain(of);
      expect(by).toMatch(/\p{L}/u);
      expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    const options = { ...(await resolveConfig(PAGE)), parser: 'markdown' };
    const page = await format(vocabularyPage(reviews), options);
    if (updatesDocs()) await writeFile(PAGE, page);
    expect(await readFile(PAGE, 'utf8')).toBe(page);
  });

  it('takes a review for what it was of', () => {
    const review = {
      of: 'build.sturdy',
      language: 'ar' as const,
      by: 'S. Idrissi',
      on: '2026-12-01',
    };
    expect(isCurrent({ ...review, text: 'قوية' })).toBe(true);
    expect(isCurrent({ ...review, text: 'متينة' })).toBe(false);
    const page = vocabularyPage([{ ...review, text: 'قوية' }]);
    expect(page).toContain('ar: S. Idrissi, 2026-12-01');
    expect(vocabularyPage([{ ...review, text: 'متينة' }])).not.toContain('S. Idrissi');
  });
});
