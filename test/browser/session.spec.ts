import type { Browser, Page } from 'playwright-core';
import { account, PASSWORD } from '../factories/people.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, openBrowser } from '../support/browser.js';

const LOGOUT = '**/api/v1/auth/logout';

describe('a session in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let origin: string;
  let one: { id: string; username: string };
  let other: { id: string; username: string };

  beforeAll(async () => {
    service = await TestApplication.start();
    origin = await service.app.getUrl();
    browser = await openBrowser();
    const admin = await service.asAdmin();
    one = await account(admin, 'forensic_officer');
    other = await account(admin, 'forensic_officer');
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const opened = () => ConsoleWindow.open(browser, origin, { language: 'fr' });

  const leave = (page: Page) => page.getByRole('button', { name: 'Se déconnecter' }).click();
  const lock = (page: Page) => page.getByRole('dialog', { name: 'Session verrouillée' });
  const signInForm = (page: Page) => page.locator('input[autocomplete=username]');
  /** Of the same browser. */
  async function besides({ context }: ConsoleWindow): Promise<Page> {
    const page = await context.newPage();
    await page.goto(origin);
    return page;
  }
  async function signInAt(page: Page, username: string) {
    await signInForm(page).fill(username);
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('#page').waitFor();
  }
  const isOpen = async ({ context }: ConsoleWindow) =>
    (await context.request.get(`${origin}/api/v1/auth/me`)).ok();

  it('ends in all tabs, and leaves nothing to who signs in next, not even the page', async () => {
    const window = await opened();
    const { page } = window;
    await window.signIn(one.username, PASSWORD);
    const second = await besides(window);
    await signInAt(second, one.username);
    await window.goTo('/cases');
    await page.getByRole('heading', { name: 'Affaires', exact: true }).waitFor();
    await page.evaluate(`globalThis.left = 'of the last user'`);
    await leave(page);
    await signInForm(second).waitFor();
    await window.signIn(other.username, PASSWORD);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await page.evaluate(`globalThis.left`)).toBeUndefined();
    // The first tab goes when somebody else signs in beside it.
    await signInAt(second, one.username);
    await signInForm(page).waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('says so where the service could not be told of its end, and tries again', async () => {
    const window = await opened();
    const { page } = window;
    await window.signIn(one.username, PASSWORD);
    await page.route(LOGOUT, (route) => route.abort());
    await leave(page);
    await page.getByRole('alert').getByText('reste ouverte').waitFor();
    expect(await isOpen(window)).toBe(true);
    await page.unroute(LOGOUT);
    await page.getByRole('button', { name: 'Fermer la session' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await isOpen(window)).toBe(false);
    await window.close();
  });

  it('is taken up by the other tabs of the same user, with what is written on them', async () => {
    const window = await opened();
    const { page } = window;
    await window.signIn(one.username, PASSWORD);
    await window.goTo('/cases');
    await page.getByRole('button', { name: 'Ouvrir une affaire' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=text]').first().fill('SEANCE-1');
    await window.pick(dialog.locator('button[aria-haspopup=listbox]').first());
    await window.writeDay(dialog.getByRole('group', { name: 'Date des faits' }), '2026-03-14');
    await signInAt(await besides(window), one.username);
    await dialog.getByRole('button', { name: 'Ouvrir une affaire' }).click();
    await page.getByRole('heading', { name: 'SEANCE-1' }).waitFor();
    await window.close();
  });

  it('keeps no key on the disk, and a locked page opens, asks and shows nothing when it is loaded anew', async () => {
    const window = await opened();
    const { page } = window;
    const begun = page.waitForResponse('**/api/v1/auth/session');
    await window.signIn(one.username, PASSWORD);
    const { csrfToken, draftKey } = (await (await begun).json()) as Record<string, string>;
    const kept = () => page.evaluate<string>(`JSON.stringify({ ...sessionStorage })`);
    expect(await kept()).not.toContain(draftKey);
    await (await service.asAdmin()).delete(`/users/${one.id}/sessions`).expect(204);
    // It may be locked already.
    await page.getByRole('link', { name: 'Affaires', exact: true }).dispatchEvent('click');
    await lock(page).waitFor();
    expect(await kept()).not.toContain(csrfToken);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.reload();
    await lock(page).waitFor();
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
    expect(await page.locator('#page').count()).toBe(0);
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.getByRole('button', { name: 'Reprendre' }).click();
    await page.getByRole('heading', { name: 'Affaires', exact: true }).waitFor();
    await window.close();
  });

  it('that nobody has used for long is locked when the browser brings its tab back', async () => {
    const window = await opened();
    const { page } = window;
    await window.signIn(one.username, PASSWORD);
    await page.reload();
    await page.locator('#page').waitFor();
    await page.evaluate(`sessionStorage.setItem('mirsam-last-sign', Date.now() - 11 * 60_000)`);
    await page.reload();
    await lock(page).waitFor();
    await window.close();
  });

  it('has its own drafts: what another began, or of another kind, is not written over; what is dropped stays so', async () => {
    const window = await opened();
    const { page } = window;
    await window.signIn(one.username, PASSWORD);
    const drafts = page.getByRole('region', { name: 'Brouillons' });
    const begin = async (path: string, trait: string) => {
      await window.goTo(path);
      await page.locator(`[data-value=${trait}]`).click();
      await page.getByText('Brouillon gardé').waitFor();
      await page.waitForTimeout(1_000);
    };
    await begin('/sketches/new', 'male');
    const id = new URL(page.url()).searchParams.get('draft') ?? '';
    await begin(`/subjects/new?draft=${id}`, 'female');
    await window.goTo('/');
    await drafts.getByRole('link').nth(1).waitFor();
    await leave(page);
    await window.signIn(other.username, PASSWORD);
    await begin(`/sketches/new?draft=${id}`, 'female');
    await leave(page);
    await window.signIn(one.username, PASSWORD);
    await window.goTo(`/sketches/new?draft=${id}`);
    await page.getByText('Sexe masculin (probable)').first().waitFor();
    // Discarded before it is kept again, and while it may be.
    await page.locator('[data-value=female]').click();
    await page.getByRole('button', { name: 'Supprimer le brouillon' }).click();
    await drafts.waitFor();
    await page.waitForTimeout(1_000);
    await window.goTo('/');
    await drafts.getByRole('link').first().waitFor();
    expect(await drafts.getByRole('link').count()).toBe(1);
    await window.close();
  });

  it('is named on every page that is printed', async () => {
    const window = await opened();
    const { page } = window;
    await window.signIn(one.username, PASSWORD);
    await window.goTo('/sketches');
    const by = page.getByText(/Imprimé par .*forensic_officer/);
    await by.waitFor({ state: 'attached' });
    expect(await by.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await by.isVisible()).toBe(true);
    await window.close();
  });
});
