import type { Browser } from 'playwright-core';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD } from '../factories/people.js';
import { create } from '../factories/records.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, LANGUAGES, openBrowser } from '../support/browser.js';
import { consoleWords as wordsOf } from '../support/console-words.js';

const TRAITS = {
  sex: { values: ['male'], certainty: 'certain' },
  age: { min: 25, max: 35, certainty: 'probable' },
};

describe('a diffusion sheet, in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let username: string;
  let sketch: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    const admin = await service.asAdmin();
    const contact = 'Identité judiciaire, +212 522 00 00 00';
    await admin.patch('/prefectures/CAS').send({ contact }).expect(200);
    ({ username } = await account(admin, 'supervisor'));
    const by = await service.login(username, PASSWORD);
    const caseId = await openCase(by);
    ({ id: sketch } = await create(by, 'sketches', { caseId, traits: TRAITS }, await drawing(1)));
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it.each(LANGUAGES)(
    'is seen in each language once it is said for whom, in %s',
    async (language) => {
      const words = wordsOf(language);
      const window = await ConsoleWindow.open(browser, await service.app.getUrl(), { language });
      const { page } = window;
      await window.signIn(username, PASSWORD);
      await window.goTo(`/sketches/${sketch}`);
      await page.getByRole('link', { name: words('diffusion.title') }).click();
      const fields = page.locator('main form input:not([type=radio])');
      await fields.nth(0).fill('Brigades d’Agadir');
      await page.locator('main form textarea').fill('Retrouver la personne.');
      // The office of the prefecture is there already.
      expect(await fields.nth(1).inputValue()).toContain('+212 522 00 00 00');
      await page.getByRole('button', { name: words('diffusion.declare') }).click();
      const preview = page.getByRole('region', { name: words('diffusion.preview') });
      await preview.locator('img').waitFor();
      await preview.getByText(words('diffusion.languages.ar'), { exact: true }).click();
      await preview.locator('img').waitFor();
      for (const format of ['pdf', 'png'] as const) {
        const download = page.waitForEvent('download');
        await preview.getByRole('button', { name: words(`diffusion.${format}`) }).click();
        expect((await download).suggestedFilename()).toMatch(new RegExp(`-police-ar\\.${format}$`));
      }
      const made = page.getByRole('region', { name: words('diffusion.made') });
      await made.getByText('Brigades d’Agadir').first().waitFor();
      // For the public it is asked by which authorisation, and whom the public calls.
      await page.getByText(words('diffusion.audiences.public'), { exact: true }).first().click();
      await page.getByText(words('diffusion.tells.public')).waitFor();
      expect(await fields.last().inputValue()).toBe('');
      expect(await window.seriousViolations()).toEqual([]);
      expect(window.complaints).toEqual([]);
      await window.close();
    },
  );
});
