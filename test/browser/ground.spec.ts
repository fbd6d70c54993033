import type { Browser } from 'playwright-core';
import { OfferedAccounts } from '../../src/auth/index.js';
import type { CaseView } from '../../src/cases/cases.dto.js';
import { openCase } from '../factories/cases.js';
import { account, PASSWORD } from '../factories/people.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, type Language, LANGUAGES, openBrowser } from '../support/browser.js';
import { consoleWords } from '../support/console-words.js';

const TEXTS = {
  fr: {
    cases: 'Affaires',
    openNew: 'Ouvrir une affaire',
    wrong: 'incorrect',
    leave: 'Fermer',
    dir: 'ltr',
  },
  ar: { cases: 'القضايا', openNew: 'فتح قضية', wrong: 'غير صحيحة', leave: 'إغلاق', dir: 'rtl' },
  en: { cases: 'Cases', openNew: 'Open a case', wrong: 'Wrong', leave: 'Dismiss', dir: 'ltr' },
} as const;

/** Of each link of the menu, what is wrong where somebody would touch it: nothing lies over it, and its word is whole. */
const HIDDEN_LINKS = `[...document.querySelectorAll('header nav a')].filter((link) => {
  const { left, right, top, bottom } = link.getBoundingClientRect();
  const touched = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const isInWindow = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
  return !isInWindow || !link.contains(touched) || link.scrollWidth > link.clientWidth;
}).map(({ textContent }) => textContent)`;

describe('the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let origin: string;
  let username: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    origin = await service.app.getUrl();
    browser = await openBrowser();
    ({ username } = await account(await service.asAdmin(), 'detective'));
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const opened = (language: Language, theme: 'light' | 'dark' = 'light') =>
    ConsoleWindow.open(browser, origin, { language, theme });

  describe.each(LANGUAGES)('in %s', (language) => {
    const texts = TEXTS[language];

    it('lets somebody in, and opens a case', async () => {
      const window = await opened(language);
      const { page } = window;
      await page.locator(`html[dir=${texts.dir}][lang=${language}]`).waitFor();
      await window.signIn(username, PASSWORD);
      await page.getByRole('link', { name: texts.cases, exact: true }).click();
      await page.getByRole('button', { name: texts.openNew }).click();
      const reference = `CONSOLE-${language}`;
      const dialog = page.getByRole('dialog');
      await dialog.locator('input[type=text]').first().fill(reference);
      await dialog.locator('button[aria-haspopup=listbox]').first().click();
      // What a screen reader leaves a list by: React Aria's own word rejects.
      const leave = page.locator(`[aria-label="${texts.leave}"]`);
      expect(await leave.count()).toBeGreaterThan(0);
      await page.getByRole('option').first().click();
      await window.writeDay(dialog.getByRole('group').first(), '2026-03-14');
      await dialog.getByRole('button', { name: texts.openNew }).click();
      await page.getByRole('heading', { name: reference }).waitFor();
      const detective = await service.login(username, PASSWORD);
      const found = await detective.get('/cases').query({ reference }).expect(200);
      expect((found.body as { items: CaseView[] }).items).toMatchObject([
        { reference, occurredFrom: '2026-03-14', holder: { name: expect.any(String) as string } },
      ]);
      expect(window.complaints).toEqual([]);
      await window.close();
    });

    it('says why somebody is not let in, in their language', async () => {
      const window = await opened(language);
      const { page } = window;
      await page.locator('input[autocomplete=username]').fill(username);
      await page.locator('input[type=password]').fill('another password');
      await page.locator('button[type=submit]').click();
      expect(await page.getByRole('alert').innerText()).toContain(texts.wrong);
      await window.close();
    });

    it.each(['light', 'dark'] as const)('has no serious fault by axe, %s', async (theme) => {
      const detective = await service.login(username, PASSWORD);
      const caseId = await openCase(detective);
      const window = await opened(language, theme);
      expect(await window.seriousViolations()).toEqual([]);
      await window.signIn(username, PASSWORD);
      for (const path of ['/', '/cases', `/cases/${caseId}`, '/nowhere']) {
        await window.goTo(path);
        await window.page.locator('h1').waitFor();
        await window.page.waitForLoadState('load');
        expect([path, await window.seriousViolations()]).toEqual([path, []]);
      }
      await window.close();
    });
  });

  it('shows what was answered as the language is changed', async () => {
    const window = await opened('fr');
    await window.page.getByRole('button', { name: 'العربية' }).click();
    await window.page.locator('html[dir=rtl][lang=ar]').waitFor();
    await window.close();
  });

  it.each([
    ['fr', 1280],
    ['ar', 390],
  ] as const)('leads back from what is not there, in %s at %i pixels', async (language, width) => {
    const words = consoleWords(language);
    const window = await ConsoleWindow.open(browser, origin, { language, width });
    const { page } = window;
    await window.signIn(username, PASSWORD);
    const nothing = '00000000-0000-4000-8000-000000000000';
    for (const path of [
      ...[`/cases/${nothing}`, `/sketches/${nothing}`, `/subjects/${nothing}`],
      ...[`/searches/${nothing}`, `/searches/${nothing}/candidates/1`, `/alerts/${nothing}`],
      ...['/sketches/CAS-2026-999999', '/cases/no-case', `/search-requests/${nothing}`],
    ]) {
      await window.goTo(path);
      const main = page.locator('main');
      await main.getByRole('alert').waitFor();
      expect((await main.locator('h1').innerText()).trim()).not.toBe('');
      expect([path, await window.seriousViolations()]).toEqual([path, []]);
      await main.getByRole('link', { name: words('not-found.home') }).click();
      await page.waitForURL(`${origin}/`);
    }
    await window.close();
  });

  it.each(LANGUAGES)(
    'has every page of its menu in sight on a telephone, in %s',
    async (language) => {
      const words = consoleWords(language);
      const window = await ConsoleWindow.open(browser, origin, { language, width: 390 });
      const { page } = window;
      await window.signIn(username, PASSWORD);
      const menu = page.getByRole('navigation', { name: words('layout.pages') });
      const links = menu.getByRole('link');
      await links.nth(5).waitFor();
      expect(await links.count()).toBeGreaterThan(5);
      expect(await page.evaluate(HIDDEN_LINKS)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      await menu.getByRole('link', { name: words('cases.title') }).click();
      await page.locator('main h1', { hasText: words('cases.title') }).waitFor();
      expect(await menu.locator('[aria-current=page]').innerText()).toBe(words('cases.title'));
      expect(await window.seriousViolations()).toEqual([]);
      await window.close();
    },
  );

  it('says that there is no network, as long as there is none', async () => {
    const window = await opened('fr');
    await window.signIn(username, PASSWORD);
    await window.page.locator('main h1').waitFor();
    const said = window.page.getByText(consoleWords('fr')('layout.offline'));
    await window.context.setOffline(true);
    await said.waitFor();
    await window.context.setOffline(false);
    await said.waitFor({ state: 'detached' });
    await window.close();
  });

  it('writes numbers in the digits that are chosen', async () => {
    const words = consoleWords('ar');
    const window = await opened('ar');
    const { page } = window;
    await openCase(await service.login(username, PASSWORD));
    await window.signIn(username, PASSWORD);
    await window.goTo('/cases');
    const written = page.locator('main').getByText(/[٠-٩]/);
    await page.locator('main h1').waitFor();
    expect(await written.count()).toBe(0);
    const digits = page.getByRole('button', { name: words('layout.digits') });
    await window.pick(digits, 1);
    await written.first().waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    await window.pick(digits, 0);
    await written.first().waitFor({ state: 'detached' });
    await window.close();
  });

  it('offers the users of a demonstration, and of no other service', async () => {
    const none = await opened('fr');
    await none.page.locator('form').waitFor();
    expect(await none.page.getByText(consoleWords('fr')('sign-in.offered')).count()).toBe(0);
    await none.close();
    const user = { displayName: 'Salma Bennani', role: 'detective', prefecture: 'CAS' } as const;
    service.app.get(OfferedAccounts).offer([{ ...user, username }]);
    const window = await opened('fr');
    const { page } = window;
    await page.getByRole('button', { name: user.displayName }).click();
    expect(await window.seriousViolations()).toEqual([]);
    await page.locator('input[type=password]:focus').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('form').waitFor({ state: 'detached' });
    service.app.get(OfferedAccounts).offer([]);
    await window.close();
  });

  it('locks when the session is over, and gives everything back for the password', async () => {
    const { username: other, id } = await account(await service.asAdmin(), 'detective');
    const window = await opened('fr');
    const { page } = window;
    await window.signIn(other, PASSWORD);
    await window.goTo('/cases');
    await page.getByRole('button', { name: TEXTS.fr.openNew }).click();
    const form = page.getByRole('dialog').locator('input[type=text]').first();
    await form.fill('GESTARR-2026-77');
    await (await service.asAdmin()).delete(`/users/${id}/sessions`).expect(204);
    await window.pick(page.getByRole('dialog').locator('button[aria-haspopup=listbox]').first());
    await window.writeDay(page.getByRole('dialog').getByRole('group').first(), '2026-03-14');
    await page.getByRole('dialog').getByRole('button', { name: TEXTS.fr.openNew }).click();
    const lock = page.getByRole('dialog', { name: 'Session verrouillée' });
    await lock.waitFor();
    // Beside it, so that the form stays: whoever reloads a locked page is asked as well.
    const beside = await window.context.newPage();
    const kept = await page.evaluate(`sessionStorage.getItem('mirsam-session')`);
    await beside.goto(origin);
    await beside.evaluate(`sessionStorage.setItem('mirsam-session', ${JSON.stringify(kept)})`);
    await beside.reload();
    await beside.getByRole('dialog', { name: 'Session verrouillée' }).waitFor();
    await beside.close();
    await lock.locator('input[type=password]').fill(PASSWORD);
    await lock.getByRole('button', { name: 'Reprendre' }).click();
    await lock.waitFor({ state: 'detached' });
    expect(await form.inputValue()).toBe('GESTARR-2026-77');
    await page.getByRole('dialog').getByRole('button', { name: TEXTS.fr.openNew }).click();
    await page.getByRole('heading', { name: 'GESTARR-2026-77' }).waitFor();
    await window.close();
  });

  it('is shown in no frame of another page', async () => {
    const window = await opened('fr');
    const answer = await window.page.request.get(origin, { headers: { Accept: 'text/html' } });
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).toContain(`default-src 'none'`);
    expect(policy).not.toContain('unsafe');
    await window.close();
  });

  it('lets nobody in who took the cookie and not the page', async () => {
    const window = await opened('fr');
    await window.signIn(username, PASSWORD);
    const cookies = await window.context.cookies();
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict' }]);
    const thief = await browser.newContext();
    await thief.addCookies(cookies);
    const answer = await thief.request.post(`${origin}/api/v1/cases`, {
      data: { reference: 'STOLEN', offence: 'robbery', occurredFrom: '2026-03-14' },
    });
    expect([answer.status(), await answer.json()]).toMatchObject([
      403,
      { code: 'csrf-token-missing' },
    ]);
    await thief.close();
    await window.close();
  });

  it('runs and turns around nothing of what people write', async () => {
    const hostile = `<img src=x onerror="document.title='run'">`;
    const caseId = await openCase(await service.login(username, PASSWORD), { reference: hostile });
    const window = await opened('fr');
    await window.signIn(username, PASSWORD);
    for (const path of ['/', '/cases', `/cases/${caseId}`]) {
      await window.goTo(path);
      await window.page.getByText(hostile).first().waitFor();
      expect(await window.page.locator('img[src=x]').count()).toBe(0);
    }
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});
