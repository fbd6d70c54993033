import type { Browser } from 'playwright-core';
import { account, PASSWORD } from '../factories/people.js';
import { codeOf } from '../factories/second-factors.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, openBrowser } from '../support/browser.js';
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
