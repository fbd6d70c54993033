import type { Browser } from 'playwright-core';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type Caller, TestApplication } from '../support/application.js';
import { ConsoleWindow, LANGUAGES, openBrowser } from '../support/browser.js';
import { consoleWords as wordsOf } from '../support/console-words.js';

describe('erasing in the console', () => {
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

  const opened = async (role: 'supervisor' | 'forensic_officer', language: 'fr' | 'ar' | 'en') => {
    const { username } = await account(await service.asAdmin(), role);
    const window = await ConsoleWindow.open(browser, await service.app.getUrl(), { language });
    await window.signIn(username, PASSWORD);
    return window;
  };
  const stateOf = async (id: string) =>
    (await service.rows(`SELECT status FROM records WHERE id = '${id}'`))[0]?.status;

  it.each(LANGUAGES)('shows what goes first, and then what is left of it, in %s', async (lang) => {
    const words = wordsOf(lang);
    const window = await opened('supervisor', lang);
    const { page } = window;
    const sketch = await create(officer, 'sketches', {}, await drawing((faces += 1)));
    await window.goTo(`/sketches/${sketch.id}`);
    await page.getByRole('button', { name: words('erasures.erase') }).click();
    const asked = page.getByRole('dialog');
    const look = asked.getByRole('button', { name: words('erasures.look') });
    expect(await look.isDisabled()).toBe(true);
    await asked.locator('button[aria-haspopup=listbox]').click();
    await page.getByRole('option', { name: words('erasures.grounds.court_order') }).click();
    await asked.locator('input[type=text]').fill('TPI 2026/118');
    expect(await window.seriousViolations()).toEqual([]);
    await look.click();
    const erase = asked.getByRole('button', { name: words('erasures.for-good') });
    await erase.waitFor();
    await asked.getByText(words('erasures.effects.images_one')).waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    // Only looked at: whoever says another decision looks again.
    expect(await stateOf(sketch.id)).toBe('active');
    await asked.locator('input[type=text]').fill('TPI 2026/119');
    await erase.waitFor({ state: 'detached' });
    await look.click();
    await erase.click();
    const left = page.getByRole('region', { name: words('erasures.tombstone') });
    await left.getByText('TPI 2026/119').waitFor();
    expect(await stateOf(sketch.id)).toBe('expunged');
    expect(await page.locator('main').innerText()).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(await window.seriousViolations()).toEqual([]);
    await window.close();
  });

  it('takes a case with all that is in it', async () => {
    const words = wordsOf('fr');
    const caseId = await openCase(await person(service, 'detective'));
    const sketch = await create(officer, 'sketches', { caseId }, await drawing((faces += 1)));
    const window = await opened('supervisor', 'fr');
    const { page } = window;
    await window.goTo(`/cases/${caseId}`);
    await page.getByRole('button', { name: words('erasures.erase') }).click();
    const asked = page.getByRole('dialog');
    await asked.locator('button[aria-haspopup=listbox]').click();
    await page.getByRole('option', { name: words('erasures.grounds.dismissal') }).click();
    await asked.locator('input[type=text]').fill('TPI 2026/120');
    await asked.getByRole('button', { name: words('erasures.look') }).click();
    await asked.getByText(words('erasures.effects.records_one')).waitFor();
    await asked.getByRole('button', { name: words('erasures.for-good') }).click();
    await page
      .getByRole('region', { name: words('erasures.tombstone') })
      .getByText('TPI 2026/120')
      .waitFor();
    expect(await stateOf(sketch.id)).toBe('expunged');
    await window.close();
  });

  it('is offered to supervisors alone', async () => {
    const window = await opened('forensic_officer', 'en');
    const sketch = await create(officer, 'sketches', {}, await drawing((faces += 1)));
    await window.goTo(`/sketches/${sketch.id}`);
    const { page } = window;
    await page.locator('main h1', { hasText: sketch.number }).waitFor();
    await page.getByRole('link', { name: wordsOf('en')('records.correct') }).waitFor();
    const erase = page.getByRole('button', { name: wordsOf('en')('erasures.erase') });
    expect(await erase.count()).toBe(0);
    await window.close();
  });
});
