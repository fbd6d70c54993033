import type { Browser } from 'playwright-core';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type Caller, TestApplication } from '../support/application.js';
import { ConsoleWindow, LANGUAGES, openBrowser } from '../support/browser.js';
import { consoleWords as wordsOf } from '../support/console-words.js';

describe('what courts decided, in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let officer: Caller;
  let faces = 0;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    officer = await person(service, 'forensic_officer');
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const suspect = async () =>
    create(officer, 'subjects', { registeredAs: 'suspect' }, await drawing((faces += 1)));
  const stateOf = async (id: string) =>
    (await service.rows(`SELECT status, registered_as FROM records WHERE id = '${id}'`))[0];

  it.each(LANGUAGES)(
    'is read from a file, put right row by row, tried and confirmed, in %s',
    async (language) => {
      const words = wordsOf(language);
      const { username } = await account(await service.asAdmin(), 'supervisor');
      const origin = await service.app.getUrl();
      const window = await ConsoleWindow.open(browser, origin, { language });
      const { page } = window;
      await window.signIn(username, PASSWORD);
      const [acquitted, convicted] = [await suspect(), await suspect()];
      await window.goTo('/reviews');
      await page.getByRole('link', { name: words('court-outcomes.title') }).click();
      const rows = page.getByLabel(words('court-outcomes.rows'));
      await rows.waitFor();
      expect(await window.seriousViolations()).toEqual([]);
      const table = (number: string) =>
        [
          '\uFEFFfiche;issue;date;décision',
          `${acquitted.number};Acquittement;31/01/2026;TPI 2026/1`,
          `${number};Condamnation;31/01/2026;TPI 2026/2`,
        ].join('\r\n');
      const wrong = Buffer.from(table('CAS-SUB-2026-999999'));
      const file = { name: 'outcomes.csv', mimeType: 'text/csv', buffer: wrong };
      await page.locator('input[type=file]').setInputFiles(file);
      const check = page.getByRole('button', { name: words('court-outcomes.check') });
      await check.click();
      const faults = page.getByRole('region', { name: words('court-outcomes.wrong') });
      const fault = faults.getByRole('listitem');
      await fault.first().waitFor();
      expect(await fault.count()).toBe(1);
      // As a spreadsheet numbers it, below the names of the columns.
      expect(await fault.first().innerText()).toMatch(/[3٣]/);
      expect(
        await page.getByRole('button', { name: words('court-outcomes.confirm') }).count(),
      ).toBe(0);
      expect(await window.seriousViolations()).toEqual([]);

      await rows.fill(table(convicted.number).slice(1));
      await check.click();
      const told = page.getByRole('region', { name: words('court-outcomes.would') });
      await told.getByText(acquitted.number).waitFor();
      const first = told.getByRole('listitem').first();
      await first.getByText(words('court-outcomes.effect.erased')).waitFor();
      await first.getByText(String(acquitted.fullName)).waitFor();
      await told.getByText(convicted.number).waitFor();
      expect(await window.seriousViolations()).toEqual([]);
      expect(await stateOf(acquitted.id)).toMatchObject({ status: 'active' });

      await page.getByRole('button', { name: words('court-outcomes.confirm') }).click();
      const asked = page.getByRole('dialog');
      const erase = asked.getByRole('button', { name: words('court-outcomes.erase_one') });
      await erase.waitFor();
      expect(await window.seriousViolations()).toEqual([]);
      expect(await stateOf(acquitted.id)).toMatchObject({ status: 'active' });
      await erase.click();
      const done = page.getByRole('region', { name: words('court-outcomes.done') });
      await done.getByText(convicted.number).waitFor();
      expect(await stateOf(acquitted.id)).toMatchObject({ status: 'expunged' });
      expect(await stateOf(convicted.id)).toMatchObject({ registered_as: 'convicted' });
      expect(window.complaints.filter((one) => !one.includes('422'))).toEqual([]);
      await window.close();
    },
  );

  it('is for supervisors alone', async () => {
    const { username } = await account(await service.asAdmin(), 'forensic_officer');
    const window = await ConsoleWindow.open(browser, await service.app.getUrl(), {
      language: 'en',
    });
    await window.signIn(username, PASSWORD);
    await window.goTo('/reviews/court-outcomes');
    await window.page.locator('main h1', { hasText: wordsOf('en')('not-permitted') }).waitFor();
    expect(await window.page.locator('main textarea').count()).toBe(0);
    await window.close();
  });
});
