import type { Browser } from 'playwright-core';
import type { UnitView } from '../../src/prefectures/index.js';
import { openCase } from '../factories/cases.js';
import { account, PASSWORD } from '../factories/people.js';
import { codeOf } from '../factories/second-factors.js';
import { openUnit, reorganise } from '../factories/units.js';
import { type Caller, TestApplication } from '../support/application.js';
import { ConsoleWindow, type Language, openBrowser } from '../support/browser.js';
import { consoleWords } from '../support/console-words.js';
import { KeyboardHands } from '../support/hands.js';
import { IdentityProvider } from '../support/identity-provider.js';

const RECOVERY_CODES = 10;

describe('accounts in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let origin: string;
  let username: string;

  beforeAll(async () => {
    // The rule of second factors begins once there are accounts.
    const before = await TestApplication.start({ GIVEN_PASSWORDS: 'change' });
    ({ username } = await account(await before.asAdmin(), 'supervisor'));
    await before.app.close();
    service = await TestApplication.on(before.database, { SECOND_FACTOR: 'privileged' });
    origin = await service.app.getUrl();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it('are those of an identity provider, where there is one', async () => {
    const provider = await IdentityProvider.start({
      bennani: { name: 'S. Bennani', mirsam_role: 'detective', mirsam_prefecture: 'CAS' },
      cleaner: { name: 'A. Cleaner', mirsam_role: 'cleaner', mirsam_prefecture: 'CAS' },
    });
    const away = await TestApplication.start({
      OIDC_ISSUER: provider.url,
      OIDC_AUDIENCE: 'urn:mirsam',
      OIDC_CLIENT_ID: 'console',
      OIDC_CLIENT_SECRET: 'a secret of tests',
    });
    const url = (await away.app.getUrl()).replace('[::1]', '127.0.0.1');
    provider.serve(url);
    for (const [visitor, seen] of [
      ['bennani', 'Bonjour, \u2068S. Bennani\u2069'],
      ['cleaner', 'n’a ni rôle ni préfecture'],
    ] as const) {
      provider.visitor = visitor;
      const window = await ConsoleWindow.open(browser, url, { language: 'fr' });
      expect(await window.seriousViolations()).toEqual([]);
      await window.page.getByText('ne ferme pas votre session').waitFor();
      await window.page.getByRole('button', { name: /^Se connecter avec .*127\.0\.0\.1/ }).click();
      await window.page.getByText(seen).waitFor();
      if (visitor === 'bennani') {
        await window.page.getByRole('button', { name: 'Se déconnecter' }).click();
        await window.page.getByText('reste ouverte').waitFor();
      }
      await window.close();
    }
    const logins = await away.rows(
      `SELECT details->>'issuer' AS issuer FROM audit_entries WHERE action = 'login'`,
    );
    expect(logins).toEqual([{ issuer: provider.url }]);
    provider.stop();
    await away.stop();
  });

  it('begin with a password and a second factor of their own, and change them later', async () => {
    const window = await ConsoleWindow.open(browser, origin, { language: 'fr' });
    const { page } = window;
    await page.locator('input[autocomplete=username]').fill(username);
    await page.locator('input[type=password]').fill(PASSWORD);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Choisissez votre mot de passe' }).waitFor();
    await page.getByLabel('Mot de passe reçu').fill(PASSWORD);
    await page.getByLabel('Nouveau mot de passe').fill('trois mots sans lien');
    await page.getByRole('button', { name: 'Changer et continuer' }).click();

    await page.getByRole('heading', { name: 'Mettez en place votre second facteur' }).waitFor();
    await page.getByLabel('Mot de passe actuel').fill('trois mots sans lien');
    await page.getByRole('button', { name: 'Activer' }).click();
    await page.getByRole('img', { name: /Code QR/ }).waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    const secret = (await page.locator('code').innerText()).replace(/\s/g, '');
    await page.getByLabel('Code que montre l’application').fill('000000');
    await page.getByRole('button', { name: 'Vérifier le code' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Code que montre l’application').fill(codeOf(secret));
    await page.getByRole('button', { name: 'Vérifier le code' }).click();
    await page.getByRole('heading', { name: 'Codes de secours' }).waitFor();
    const codes = await page.locator('li code').allInnerTexts();
    expect(new Set(codes).size).toBe(RECOVERY_CODES);
    await page.getByRole('button', { name: /continuer/ }).click();

    await page.getByRole('link', { name: /supervisor/ }).click();
    await page.getByRole('heading', { name: 'Mon compte' }).waitFor();
    expect(await page.getByText(codes[0] ?? '').count()).toBe(0);
    const password = page.getByRole('region', { name: 'Mot de passe' });
    await password.getByLabel('Mot de passe actuel').fill('trois mots sans lien');
    await password.getByLabel('Nouveau mot de passe').fill('encore trois autres mots');
    await password.getByRole('button').click();
    await page.getByText('Le mot de passe est changé').waitFor();
    await page.getByRole('button', { name: 'Remplacer l’application' }).waitFor();
    expect(await window.seriousViolations()).toEqual([]);

    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.locator('input[autocomplete=username]').fill(username);
    await page.locator('input[type=password]').fill('encore trois autres mots');
    await page.keyboard.press('Enter');
    await page.getByLabel('Code du second facteur').fill(codes[1] ?? '');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Accueil' }).waitFor();
    // Of the wrong code alone.
    expect(window.complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([]);
    await window.close();
  });
});

/** How far from what stands beside them the names are kept that somebody hostile wrote. */
const HOSTILE_NAMES = `[...new Set([...document.querySelectorAll('main *')]
  .filter((one) => [...one.childNodes].some((it) => it.nodeType === 3 && it.data.includes('onerror')))
  .map((one) => getComputedStyle(one).unicodeBidi))]`;

describe('the organisation in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let admin: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    admin = await service.asAdmin();
    await openUnit(admin, 'ANFA', 'CAS');
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  const unit = async (code: string) =>
    ((await admin.get('/organisation').expect(200)).body as UnitView[]).find(
      (one) => one.code === code,
    );

  async function seated(
    language: Language,
    width: number,
    role: 'admin' | 'detective',
    of: string,
  ) {
    const { username } = await account(admin, role, of);
    const window = await ConsoleWindow.open(browser, await service.app.getUrl(), {
      ...{ language, width },
    });
    await window.signIn(username, PASSWORD);
    const { page } = window;
    return { window, page, main: page.locator('main'), words: consoleWords(language) };
  }

  it('says whom a move takes along and who sees what by it, before it is made', async () => {
    const { username, caller } = await districtOfficer();
    await openCase(caller);
    const { window, page, main, words } = await seated('fr', 1280, 'admin', 'NAT');
    await page
      .getByRole('link', { name: words('organisation.title') })
      .first()
      .click();
    await main.getByRole('heading', { level: 1, name: words('organisation.title') }).waitFor();
    const anfa = main.locator('summary', { hasText: 'ANFA' });
    await anfa.click();
    expect(await window.seriousViolations()).toEqual([]);
    await main.getByRole('button', { name: words('organisation.acts.move') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words('organisation.consequences.move')).waitFor();
    await dialog.locator('button[aria-haspopup=listbox]').click();
    await page.getByRole('option', { name: /Agadir/ }).click();
    await dialog.locator('textarea').fill('Décision DGSN 2026/51.');
    await dialog.getByRole('button', { name: words('organisation.foresee') }).click();
    const told = dialog.getByRole('status');
    await told.getByText(/Agadir.* verra et tiendra/).waitFor();
    expect(await told.innerText()).toContain(username);
    expect(await unit('ANFA')).toMatchObject({ parent: 'CAS' });
    expect(await window.seriousViolations()).toEqual([]);
    await dialog.getByRole('button', { name: /Déplacer.*, à partir du/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await main.getByRole('status').getByText(words('organisation.operations.moved')).waitFor();
    const history = main.getByRole('region', { name: words('organisation.history') });
    await anfa.click();
    await history.getByText('Décision DGSN 2026/51.').waitFor();
    await history.getByText(/Agadir/).waitFor();
    expect(await unit('ANFA')).toMatchObject({ parent: 'AGA', scope: 'AGA' });
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is added to, renamed and closed by keyboard alone on a telephone, in Arabic', async () => {
    const { window, page, main, words } = await seated('ar', 390, 'admin', 'NAT');
    const hands = new KeyboardHands(page);
    await hands.press(page.getByRole('link', { name: words('organisation.title') }).first());
    await hands.press(main.getByRole('button', { name: words('organisation.add') }));
    const dialog = page.getByRole('dialog');
    await hands.choose(dialog.getByText(words('organisation.sources.new')));
    await hands.pickFirst(dialog.getByRole('button', { name: words('organisation.kind') }));
    await hands.fill(dialog.getByLabel(words('organisation.code')), 'oasis');
    await hands.pickFirst(dialog.getByRole('button', { name: words('organisation.below') }));
    for (const [language, name] of [
      ['fr', 'District de l’Oasis'],
      ['ar', 'منطقة أمن الواحة'],
      ['en', 'Oasis district'],
    ] as const) {
      await hands.fill(dialog.getByLabel(words(`organisation.names.${language}`)), name);
    }
    await hands.fill(dialog.locator('textarea'), 'قرار 2026/52.');
    expect(await window.seriousViolations()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await hands.press(dialog.getByRole('button', { name: words('organisation.add') }));
    await dialog.waitFor({ state: 'detached' });
    const added = main.locator('summary', { hasText: 'OASIS' });
    await hands.press(added);
    expect(await unit('OASIS')).toMatchObject({ state: 'to_come', nameAr: 'منطقة أمن الواحة' });

    const act = async (name: string, fields: () => Promise<void>) => {
      await hands.press(main.getByRole('button', { name: words(name), exact: true }));
      await fields();
      await hands.fill(dialog.locator('textarea'), 'قرار 2026/53.');
      await hands.press(dialog.locator('button[type=submit]'));
    };
    await act('organisation.acts.open', () => Promise.resolve());
    await dialog.waitFor({ state: 'detached' });
    await act('organisation.acts.rename', () =>
      hands.fill(dialog.getByLabel(words('organisation.names.ar')), 'منطقة أمن الواحات'),
    );
    await dialog.waitFor({ state: 'detached' });
    await act('organisation.acts.close', () => Promise.resolve());
    await dialog.getByText(words('organisation.sight.close')).waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    await hands.press(dialog.locator('button[type=submit]'));
    await dialog.waitFor({ state: 'detached' });
    expect(await unit('OASIS')).toMatchObject({ state: 'closed', nameAr: 'منطقة أمن الواحات' });
    expect((await unit('OASIS'))?.history.map(({ operation }) => operation)).toEqual([
      ...['added', 'opened', 'renamed', 'closed'],
    ]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is shown to an administrator of a prefecture, who changes nothing, and not to a detective', async () => {
    const local = await seated('fr', 1280, 'admin', 'CAS');
    await local.window.goTo('/organisation');
    await local.main.locator('summary', { hasText: 'CAS' }).click();
    await local.main.getByRole('heading', { level: 3 }).waitFor();
    expect(await local.main.getByRole('button').count()).toBe(0);
    await local.main.getByText(local.words('organisation.national-only')).waitFor();
    await local.window.close();

    const { window, page, main, words } = await seated('fr', 1280, 'detective', 'CAS');
    await window.goTo('/organisation');
    await main.getByRole('heading', { level: 1, name: words('not-permitted') }).waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    expect(await page.getByRole('link', { name: words('organisation.title') }).count()).toBe(0);
    await main.getByRole('link', { name: words('not-found.home') }).click();
    await main.getByRole('link', { name: words('asking.title') }).waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('runs nothing that is written as a name, and turns nothing around', async () => {
    const hostile = `سارق "><img src=x onerror="document.title='run'">`.padEnd(120, 'ل');
    const names = { nameFr: hostile, nameAr: hostile, nameEn: hostile };
    await reorganise(admin, 'TAZ/renaming', { ...names, reason: hostile }).expect(200);
    for (const [language, width] of [
      ['ar', 390],
      ['fr', 1280],
    ] as const) {
      const { window, page, main } = await seated(language, width, 'admin', 'NAT');
      await window.goTo('/organisation');
      await main.locator('summary', { hasText: 'onerror' }).click();
      await main.getByText('onerror').nth(4).waitFor();
      expect(await page.locator('img[src=x]').count()).toBe(0);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      expect(await page.evaluate(HOSTILE_NAMES)).toEqual(['isolate']);
      expect(await window.seriousViolations()).toEqual([]);
      await window.close();
    }
  });

  async function districtOfficer() {
    const { username } = await account(admin, 'forensic_officer', 'CAS', 'ANFA');
    return { username, caller: await service.login(username, PASSWORD) };
  }
});
