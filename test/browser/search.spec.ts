import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type Caller, TestApplication } from '../support/application.js';
import { ConsoleWindow, LANGUAGES, openBrowser } from '../support/browser.js';

const PURPOSE = {
  fr: 'Identifier l’auteur du vol.',
  ar: 'تحديد هوية السارق.',
  en: 'Find the robber.',
};
const ALL_LOADED = `[...document.images].every(
  (one) => one.loading === 'lazy' || (one.complete && one.naturalWidth > 0))`;
const TRAITS = { sex: { values: ['male'], certainty: 'certain' } };

describe('a search in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let detective: Caller;
  let username: string;
  let sketch: Answered;
  let twin: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    const officer = await person(service, 'forensic_officer');
    const abroad = await person(service, 'forensic_officer', 'AGA');
    sketch = await create(officer, 'sketches', { traits: TRAITS }, await drawing(7, 1));
    twin = await create(abroad, 'sketches', { traits: TRAITS }, await drawing(7, 2));
    for (const other of [8, 9, 11]) await create(abroad, 'subjects', {}, await drawing(other));
    ({ username } = await account(await service.asAdmin(), 'detective'));
    detective = await service.login(username, PASSWORD);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  /** Resolves once each picture of the page is there. */
  async function picturesLoaded(page: Page): Promise<void> {
    // By the protocol, past the policy of the page.
    while (!(await page.evaluate(ALL_LOADED))) await pause(50);
  }

  it.each(LANGUAGES)('finds the same face, and compares it, in %s', async (language) => {
    const caseId = await openCase(detective);
    const window = await ConsoleWindow.open(browser, await service.app.getUrl(), { language });
    const { page } = window;
    await window.signIn(username, PASSWORD);

    await window.goTo(`/sketches/${sketch.id}`);
    await page.locator('main h1', { hasText: sketch.number }).waitFor();
    // Nobody looks at a face before they have said for what.
    expect(await page.locator('main img').count()).toBe(0);
    await window.goTo(`/cases/${caseId}`);
    await page.locator('main dl').waitFor();
    await window.sayWhy(PURPOSE[language]);
    // In the bar other things follow it: its last full stop ends no sentence there.
    const purpose = PURPOSE[language].replace(/\.$/, '');
    expect(await page.locator('aside').innerText()).toContain(purpose);

    await window.goTo('/sketches');
    await page.locator('main li img').first().waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    await page.locator('main li a', { hasText: sketch.number }).click();
    await page.locator('main figure img').waitFor();
    expect(await window.seriousViolations()).toEqual([]);

    await page.locator('main header button').last().click();
    await page.locator('main ol li').first().waitFor();
    expect(await page.locator('main ol li').first().innerText()).toContain(twin.number);
    expect(await window.seriousViolations()).toEqual([]);

    await page.locator('main ol li a').first().click();
    await page.locator('main section figure img').nth(1).waitFor();
    await picturesLoaded(page);
    const section = page.locator('main section').first();
    for (const key of ['2', '3', '4', '1']) {
      await section.locator('button').first().focus();
      await page.keyboard.press(key);
      await section.locator('button[aria-pressed=true]', { hasText: key }).waitFor();
      await picturesLoaded(page);
      expect([key, await window.seriousViolations()]).toEqual([key, []]);
    }
    expect(window.complaints).toEqual([]);

    // Whoever sits down next is told neither for which case, nor why.
    await page.locator('header button').first().click();
    await page.locator('form').waitFor();
    const { username: next } = await account(await service.asAdmin(), 'detective');
    await window.signIn(next, PASSWORD);
    await page.locator('aside').waitFor();
    expect(await page.locator('aside').innerText()).not.toContain(PURPOSE[language]);
    await window.close();

    const { items } = (await detective.get('/searches').query({ caseId }).expect(200)).body as {
      items: object[];
    };
    expect(items).toMatchObject([{ caseId, purpose: PURPOSE[language] }]);
  });

  it('shows the picture that a search uploaded, and no other people’s words as its own', async () => {
    const caseId = await openCase(detective);
    const purpose = '\u0634\u0627\u0631\u0639 12 – rue 12';
    const answer = await detective
      .post('/searches')
      .attach('image', await drawing(7, 3), { filename: 'a.png', contentType: 'image/png' })
      .field('query', JSON.stringify({ caseId, purpose }))
      .expect(200);
    const { id } = answer.body as { id: string };
    const window = await ConsoleWindow.open(browser, await service.app.getUrl(), {
      language: 'fr',
    });
    await window.signIn(username, PASSWORD);
    await window.goTo(`/searches/${id}/candidates/1`);
    await window.page.locator('main h1').waitFor();
    await window.sayWhy(purpose, window.page.locator('main [role=status] button'));
    await window.page.locator('main section figure img').nth(1).waitFor();
    await picturesLoaded(window.page);
    expect(await window.page.locator('aside bdi', { hasText: purpose }).count()).toBe(1);
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});
