import type { Browser } from 'playwright-core';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, openBrowser } from '../support/browser.js';
import { consoleWords as wordsOf } from '../support/console-words.js';

describe('a search that is begun at its case', () => {
  let service: TestApplication;
  let browser: Browser;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it('asks first for what it is, and offers the sketches of the case and no others', async () => {
    const words = wordsOf('fr');
    const officer = await person(service, 'forensic_officer');
    const caseId = await openCase(await person(service, 'detective'));
    const own = await create(officer, 'sketches', { caseId }, await drawing(1));
    await create(officer, 'sketches', {}, await drawing(2));
    const { username } = await account(await service.asAdmin(), 'detective');
    const window = await ConsoleWindow.open(browser, await service.app.getUrl(), {
      language: 'fr',
    });
    const { page } = window;
    await window.signIn(username, PASSWORD);
    await window.goTo(`/cases/${caseId}`);
    const begin = page.locator('main header').getByRole('button', { name: words('asking.title') });
    await window.sayWhy('Comparer.', begin);
    await page.waitForURL(/\/searches\/new$/);
    const offered = page.getByRole('list', { name: words('asking.case-sketches') });
    await offered.getByRole('button', { name: own.number }).waitFor();
    expect(await offered.getByRole('listitem').count()).toBe(1);
    expect(await window.seriousViolations()).toEqual([]);
    await offered.getByRole('button').click();
    // With whom is searched by now, which is offered no more.
    await offered.waitFor({ state: 'detached' });
    const search = page.getByRole('button', { name: words('asking.search'), exact: true });
    expect(await search.isEnabled()).toBe(true);

    // Which of 118 communes it was: by a word, without its accents, by keyboard alone.
    await window.goTo(`/cases/${caseId}`);
    await page.getByRole('button', { name: words('case.correct') }).click();
    await page.getByRole('button', { name: words('cases.commune') }).click();
    await page.keyboard.type('ain seb');
    const found = page.getByRole('option');
    await found.getByText('Aïn Sebaâ').waitFor();
    expect(await found.count()).toBe(1);
    // Which option Enter takes is told a moment after the list is shorter.
    const field = page.locator('input:focus');
    const isTold = async (id: string | null) =>
      id !== null && (await page.locator(`[id="${id}"]`).count()) === 1;
    while (!(await isTold(await field.getAttribute('aria-activedescendant')))) {
      await page.waitForTimeout(50);
    }
    expect(await window.seriousViolations()).toEqual([]);
    await page.keyboard.press('Enter');
    const commune = page.getByRole('button', { name: words('cases.commune') });
    expect(await commune.innerText()).toContain('Aïn Sebaâ');
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});
