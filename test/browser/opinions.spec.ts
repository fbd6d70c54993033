import type { Browser, Page } from 'playwright-core';
import { type Cast, castOf } from '../factories/adjudications.js';
import { account, PASSWORD } from '../factories/people.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, type Language, openBrowser } from '../support/browser.js';

const WORDS = {
  fr: {
    potential: 'piste possible',
    give: 'Donner cet avis',
    examine: 'Examiner',
    similar: 'Semblable',
  },
  ar: { potential: 'خيط ممكن', give: 'إعطاء هذا الرأي', examine: 'فحص', similar: 'متشابه' },
} as const;

describe('opinions in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let cast: Cast;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    cast = await castOf(service);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  async function windowOf(role: 'detective' | 'forensic_officer', language: Language) {
    const { username } = await account(await service.asAdmin(), role);
    const window = await ConsoleWindow.open(browser, await service.app.getUrl(), { language });
    await window.signIn(username, PASSWORD);
    return { window, username };
  }

  async function sayWhy(page: Page): Promise<void> {
    await page.locator('main [role=status] button').click();
    await page.locator('[role=dialog] input[type=text]').fill('Comparer.');
    await page.locator('[role=dialog] button[type=submit]').click();
    await page.locator('main section figure img, main ul li img').first().waitFor();
  }

  async function giveOpinion(page: Page, language: 'fr' | 'ar'): Promise<void> {
    const { give, potential, similar } = WORDS[language];
    const form = page.locator('main form');
    for (const option of await form.getByText(similar, { exact: true }).all()) await option.click();
    await form.getByText(potential, { exact: true }).click();
    for (const words of await form.locator('textarea').all()) await words.fill('Les mêmes yeux.');
    await form.getByRole('button', { name: give }).click();
    await form.waitFor({ state: 'detached' });
  }

  it.each(['fr', 'ar'] as const)(
    'are given by one who sees the ranks, and one who sees none, in %s',
    async (language) => {
      const first = await windowOf('detective', language);
      const asked = await service.login(first.username, PASSWORD);
      const opened = await asked
        .post('/cases')
        .send({ reference: `OPINIONS-${language}`, offence: 'robbery', occurredFrom: '2026-03-14' })
        .expect(201);
      const { id: caseId } = opened.body as { id: string };
      const query = { caseId, probe: { recordId: cast.probe.id }, target: 'subjects' };
      const run = (await search(asked, query).expect(200)).body as AnsweredSearch;

      await first.window.goTo(`/searches/${run.id}/candidates/1`);
      await first.window.page.locator('main h1').waitFor();
      await sayWhy(first.window.page);
      await first.window.page.locator('main form').waitFor();
      expect(await first.window.seriousViolations()).toEqual([]);
      await giveOpinion(first.window.page, language);
      expect(first.window.complaints).toEqual([]);

      const second = await windowOf('forensic_officer', language);
      const { page } = second.window;
      await page
        .locator('main a', { hasText: `OPINIONS-${language}` })
        .first()
        .click();
      await page.locator('main h1').waitFor();
      await sayWhy(page);
      const text = await page.locator('main').innerText();
      expect(text).not.toContain(String(run.candidates[0]?.score));
      expect(await second.window.seriousViolations()).toEqual([]);
      const card = page.locator('main li', { hasText: run.candidates[0]?.number ?? '' });
      await card.getByRole('button', { name: WORDS[language].examine }).click();
      await page.locator('main form').waitFor();
      await page.locator('main section figure img').nth(1).waitFor();
      await giveOpinion(page, language);
      await card.getByText(WORDS[language].potential).waitFor();
      expect(second.window.complaints).toEqual([]);

      const said = await asked.get(`/searches/${run.id}/adjudications`).expect(200);
      expect(said.body).toMatchObject({
        items: [
          {
            rank: 1,
            stage: 'concluded',
            outcome: 'potential',
            opinions: [{ blind: false }, { blind: true }],
          },
        ],
      });
      await first.window.page.reload();
      await first.window.page.getByText('Les mêmes yeux.').first().waitFor();
      await first.window.close();
      await second.window.close();
    },
  );
});
