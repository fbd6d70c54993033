import type { Browser } from 'playwright-core';
import { openCase } from '../factories/cases.js';
import { photograph } from '../factories/drawings.js';
import { importSubjects, laterPhotograph, pairsTold } from '../factories/duplicates.js';
import { account, PASSWORD } from '../factories/people.js';
import { create } from '../factories/records.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, openBrowser } from '../support/browser.js';
import { consoleWords as wordsOf } from '../support/console-words.js';

describe('likely duplicates in the console', () => {
  let service: TestApplication;
  let browser: Browser;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
  });
  afterEach(() => service.forgetAllButAccounts());
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it.each(['fr', 'ar'] as const)(
    'are decided side by side and by the keyboard, told on both records, and undone, in %s',
    async (language) => {
      const words = wordsOf(language);
      const { username } = await account(await service.asAdmin(), 'forensic_officer');
      const officer = await service.login(username, PASSWORD);
      await openCase(officer);
      const known = [1, 2].map(async (face) =>
        create(officer, 'subjects', {}, await photograph(face)),
      );
      const [first, second] = await Promise.all(known);
      await importSubjects(service, officer, {
        'one.jpg': await laterPhotograph(1),
        'two.jpg': await laterPhotograph(2),
      });
      expect(await pairsTold(officer, { state: 'open' })).toHaveLength(2);

      const window = await ConsoleWindow.open(browser, await service.app.getUrl(), { language });
      const { page } = window;
      await window.signIn(username, PASSWORD);
      const awaited = page.getByRole('region', { name: words('inbox.duplicates') });
      await awaited.locator('a[href^="/imports/"]').click();
      const list = page.getByRole('region', { name: words('duplicates.list') });
      await list.getByRole('listitem').nth(1).waitFor();
      expect(await window.seriousViolations()).toEqual([]);
      await list.locator('a[href^="/duplicates/"]').first().click();

      // No image is shown before it is said for which case, and why.
      await page.getByText(words('compare.say-why')).waitFor();
      expect(await page.locator('main section figure img').count()).toBe(0);
      const asks = page.locator('main [role=status] button');
      await window.sayWhy('Doublons d’un import.', asks);
      await page.locator('main section figure img').nth(1).waitFor();
      expect(await window.seriousViolations()).toEqual([]);

      const decide = async (key: string, why: string) => {
        await page.locator('main h1').click();
        await page.keyboard.press(key);
        await page.keyboard.type(why);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
      };
      const shown = page.url();
      await decide('s', 'Même cicatrice.');
      // The next pair is shown at once.
      await page.waitForURL((url) => url.href !== shown);
      await page.locator('main form textarea').waitFor();
      await decide('d', 'Deux frères.');
      await page.getByText(words('duplicates.none')).waitFor();
      const decided = await pairsTold(officer);
      expect(decided.map(({ state }) => state).sort()).toEqual(['different', 'same']);

      const same = decided.find(({ state }) => state === 'same');
      expect([first?.id, second?.id]).toContain(same?.second.id);
      for (const [record, other] of [
        [same?.first, same?.second],
        [same?.second, same?.first],
      ]) {
        await window.goTo(`/subjects/${record?.id}`);
        const told = page.getByRole('region', { name: words('duplicates.same-person') });
        await told.locator(`a[href="/subjects/${other?.id}"]`).waitFor();
      }
      expect(await window.seriousViolations()).toEqual([]);
      await page
        .getByRole('region', { name: words('duplicates.same-person') })
        .locator('a[href^="/duplicates/"]')
        .click();
      await page.getByRole('button', { name: words('duplicates.undo') }).click();
      const dialog = page.getByRole('dialog');
      await dialog.locator('textarea').fill('L’autre bras.');
      await dialog.locator('button[type=submit]').click();
      const history = page.getByRole('region', { name: words('duplicates.history') });
      await history.getByText(words('duplicates.said.undone')).waitFor();
      await history.getByText('Même cicatrice.').waitFor();
      expect((await pairsTold(officer, { state: 'open' })).map(({ id }) => id)).toEqual([same?.id]);
      expect(window.complaints).toEqual([]);
      await window.close();
    },
  );
});
