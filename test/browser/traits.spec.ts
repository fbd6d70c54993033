import type { Browser, Page } from 'playwright-core';
import { traitsOf, vocabularyIn } from '../../src/traits/index.js';
import { account, PASSWORD } from '../factories/people.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, type Language, openBrowser } from '../support/browser.js';

// As the service answers it where nothing is set.
const vocabulary = vocabularyIn(undefined, traitsOf(['health']));
const labelOf = (label: unknown, language: Language) =>
  (label as Readonly<Record<Language, string>>)[language];
const traitNamed = (code: string, language: Language) =>
  labelOf(vocabulary.traits.find((trait) => trait.code === code)?.label, language);

const TEXTS = {
  fr: {
    openAll: 'Tout ouvrir',
    discard: 'Supprimer le brouillon',
    told: 'Sexe masculin (certain)',
  },
  ar: { openAll: 'فتح الكل', discard: 'حذف المسودة', told: 'ذكر (مؤكد)' },
} as const;

/** A trait that is added to the vocabulary later, in a group of its own. */
const LATER = {
  group: { code: 'laughter', label: { fr: 'Rire', ar: 'الضحك', en: 'Laughter' } },
  trait: {
    code: 'laugh',
    group: 'laughter',
    kind: 'coded',
    label: { fr: 'Force du rire', ar: 'قوة الضحك', en: 'Laugh' },
    multiple: false,
    codes: [{ code: 'deep', label: { fr: 'Profond', ar: 'عميق', en: 'Deep' } }],
  },
};

describe('traits in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let username: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    ({ username } = await account(await service.asAdmin(), 'forensic_officer'));
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  async function entry(language: Language, options: { width?: number; theme?: 'dark' } = {}) {
    const origin = await service.app.getUrl();
    const window = await ConsoleWindow.open(browser, origin, { language, ...options });
    await window.signIn(username, PASSWORD);
    return window;
  }

  async function beginSketch(window: ConsoleWindow): Promise<Page> {
    await window.goTo('/sketches/new');
    await window.page.locator('[data-value=male]').waitFor();
    return window.page;
  }

  const value = (page: Page, code: string, language: Language, trait: string) =>
    page
      .getByRole('group', { name: traitNamed(trait, language), exact: true })
      .locator(`[data-value=${code}]`);

  it.each(['fr', 'ar'] as const)(
    'have a place each, are told by mouse with how sure the witness is, and read back, in %s',
    async (language) => {
      const window = await entry(language);
      const page = await beginSketch(window);
      await page.getByRole('button', { name: TEXTS[language].openAll }).click();
      for (const { label } of vocabulary.traits) {
        const name = labelOf(label, language);
        await page.getByRole('group', { name, exact: true }).first().waitFor();
      }
      await value(page, 'male', language, 'sex').locator('[data-step="0"]').click();
      await page.getByText(TEXTS[language].told).first().waitFor();
      const dark = value(page, 'black', language, 'hair_color');
      await dark.click();
      await value(page, 'brown', language, 'hair_color').locator('[data-step="2"]').click();
      await dark.click();
      expect(await dark.getAttribute('aria-pressed')).toBe('false');
      const place = labelOf(
        vocabulary.traits.at(-1)?.places?.find(({ code }) => code === 'cheek_left')?.label,
        language,
      );
      await page.getByRole('button', { name: place, exact: true }).click();
      await page.locator('[data-value=dimple]').last().click();
      await page.locator('strong', { hasText: place }).waitFor();
      expect(await window.seriousViolations()).toEqual([]);
      expect(window.complaints).toEqual([]);
      await window.close();
    },
  );

  it('are told by keyboard alone, and what is wrong is said at once', async () => {
    const window = await entry('fr', { width: 390, theme: 'dark' });
    const page = await beginSketch(window);
    await value(page, 'male', 'fr', 'sex').focus();
    await page.keyboard.press('1');
    await page.keyboard.press('Tab');
    // How sure, as words.
    await page.keyboard.press('ArrowRight');
    await page.getByText('Sexe masculin (probable)').first().waitFor();
    const said = page.locator('[aria-live=polite]', { hasText: 'Probable' });
    expect(await said.first().innerText()).toContain('Masculin');
    const age = page.getByRole('group', { name: traitNamed('age', 'fr'), exact: true });
    await age.locator('input[inputmode=numeric]').first().focus();
    await page.keyboard.type('٤٠');
    await page.keyboard.press('Tab');
    await page.keyboard.type('7');
    await age.getByText('Entre 10 et 100.').waitFor();
    await page.keyboard.type('0');
    await age.getByText('Entre 10 et 100.').waitFor({ state: 'detached' });
    await page.getByText('de 40 à 70 ans').first().waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect(wide).toBeLessThanOrEqual(390);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('have a place for one that is added to the vocabulary', async () => {
    const window = await entry('fr');
    await window.page.route('**/vocabulary/traits', (route) =>
      route.fulfill({
        json: {
          ...vocabulary,
          groups: [...vocabulary.groups, LATER.group],
          traits: [...vocabulary.traits, LATER.trait],
        },
      }),
    );
    const page = await beginSketch(window);
    await page.getByRole('button', { name: 'Rire' }).click();
    await page.locator('[data-value=deep]').click();
    await page.getByText('Force du rire\u00a0: profond (probable).').first().waitFor();
    await window.close();
  });

  it('that were begun are there again for who began them, and for nobody else', async () => {
    const window = await entry('fr');
    const page = await beginSketch(window);
    await page.locator('[data-value=male]').click();
    await page.waitForURL(/draft=/);
    await page.getByText('Brouillon gardé').waitFor();
    await window.goTo('/');
    const drafts = page.getByRole('region', { name: 'Brouillons' });
    await drafts.getByRole('link').click();
    await page.getByText('Sexe masculin (probable)').first().waitFor();

    await window.goTo('/');
    const { username: other } = await account(await service.asAdmin(), 'forensic_officer');
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await window.signIn(other, PASSWORD);
    await window.goTo('/');
    await drafts.getByText('gardé ici').waitFor();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await window.signIn(username, PASSWORD);
    await window.goTo('/');
    await drafts.getByRole('button', { name: TEXTS.fr.discard }).click();
    await drafts.getByText('gardé ici').waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});
