import type { Browser } from 'playwright-core';
import { type Cast, castOf, examine } from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { blankPaper, drawing } from '../factories/drawings.js';
import { account, PASSWORD } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import type { Role } from '../../src/common/index.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, type Language, openBrowser } from '../support/browser.js';
import { consoleTexts } from '../support/console-texts.js';
import { REPOSITORY } from '../support/documented-pages.js';

function wordsOf(language: Language) {
  const texts = consoleTexts(REPOSITORY, language);
  return (key: string) => texts.get(key) ?? key;
}

/** Whether each number of a list is on one line, within its card. */
const NUMBERS_WHOLE = `[...document.querySelectorAll('main li > strong > span')].every((one) => {
  const [line, ...others] = one.getClientRects();
  const card = one.closest('li').getBoundingClientRect();
  return others.length === 0 && line.left >= card.left && line.right <= card.right;
})`;

describe('what is looked at in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let cast: Cast;
  let run: AnsweredSearch;
  let subject: string;

  /** Two witnesses' sketches, and somebody whose face is in the second of his pictures. */
  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    cast = await castOf(service);
    const { keeper, abroad, detective, caseId, probe } = cast;
    const second = await create(keeper, 'sketches', {}, await drawing(40, 2));
    const { id } = await create(abroad, 'subjects', {}, await blankPaper());
    const photo = { filename: 'photo.png', contentType: 'image/png' };
    await abroad.post(`/subjects/${id}/photos`).attach('image', await drawing(40, 3), photo);
    subject = id;
    const members = [{ recordId: probe.id }, { recordId: second.id }];
    const query = { caseId, probe: { members }, target: 'subjects' };
    run = (await search(detective, query).expect(200)).body as AnsweredSearch;
    const rank = run.candidates.find((one) => one.id === subject)?.rank ?? 0;
    await examine(detective, run, rank, 'potential').expect(201);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  async function windowOf(role: Role, language: Language, prefecture = 'CAS') {
    const { username, id } = await account(await service.asAdmin(), role, prefecture);
    if (prefecture !== 'CAS') await openCase(await service.login(username, PASSWORD));
    const window = await ConsoleWindow.open(browser, await service.app.getUrl(), { language });
    await window.signIn(username, PASSWORD);
    const logged = async (action: string) =>
      (
        await service.rows(
          `SELECT 1 FROM audit_entries WHERE actor = 'user:${id}' AND action = '${action}'`,
        )
      ).length;
    return { window, page: window.page, logged };
  }

  it('is each picture of a probe of several, and the one of the candidate that was compared', async () => {
    const words = wordsOf('ar');
    const { window, page, logged } = await windowOf('forensic_officer', 'ar');
    await window.goTo(`/searches/${run.id}/blind`);
    await window.sayWhy('مقارنة.', page.locator('main [role=status] button'));
    const number = run.candidates.find((one) => one.id === subject)?.number ?? '';
    const card = page.locator('main li', { hasText: number });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(NUMBERS_WHOLE)).toBe(true);
    }
    await card.getByRole('button', { name: words('blind.examine') }).click();
    const members = page.getByRole('group', { name: words('compare.members') });
    await page.locator('main section figure img').nth(1).waitFor();
    expect(await members.getByRole('button').count()).toBe(2);
    await page.keyboard.press('m');
    await members.locator('button[aria-pressed=true]', { hasText: '2' }).waitFor();
    await page.locator('main section figure img').nth(1).waitFor();
    expect(await window.seriousViolations()).toEqual([]);

    const form = page.locator('main form');
    const similar = form.getByText(words('opinions.comparisons.similar'), { exact: true });
    for (const option of await similar.all()) await option.click();
    await form.getByText(words('outcomes.potential'), { exact: true }).click();
    for (const each of await form.locator('textarea').all()) await each.fill('العينان نفسهما.');
    await form.getByRole('button', { name: words('opinions.give') }).click();
    await card.getByText(words('outcomes.potential')).waitFor();
    expect(await logged('search.read')).toBe(0);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('are no ranks of a search that awaits one’s blind opinion, unless that is said', async () => {
    const words = wordsOf('fr');
    const awaited = await cast.run();
    await examine(cast.detective, awaited, 1, 'potential').expect(201);
    const { window, page, logged } = await windowOf('supervisor', 'fr');
    const main = page.locator('main');
    await window.goTo(`/cases/${cast.caseId}/searches/${awaited.id}/disclosures`);
    await main.getByRole('link', { name: words('requests.its-search') }).waitFor();
    await window.goTo('/searches');
    await main.getByText(words('blind.awaits-you')).first().waitFor();
    await main.locator(`a[href="/searches/${awaited.id}/blind"]`).click();
    await main.locator('h1', { hasText: words('blind.title') }).waitFor();
    expect(await logged('search.read')).toBe(0);
    await main.getByRole('button', { name: words('blind.ranks') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words('blind.ranks-consequence')).waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    await dialog.getByRole('link').click();
    await main.locator('h1', { hasText: words('searches.title') }).waitFor();
    expect(await logged('search.read')).toBe(1);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is one picture of a record, until another is chosen', async () => {
    const words = wordsOf('fr');
    const { window, page } = await windowOf('forensic_officer', 'fr', 'AGA');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('size=full')) asked.push(request.url());
    });
    await window.goTo(`/subjects/${subject}`);
    await page
      .locator('main')
      .getByRole('button', { name: words('work.begin') })
      .click();
    await page.locator('[role=dialog] button[type=submit]').click();
    await page.locator('main figure > img').waitFor();
    const other = words('records.look-at').replace('{{place}}', '2');
    const choice = page.getByRole('button', { name: other });
    await choice.locator('img').waitFor();
    expect(asked).toHaveLength(1);
    await choice.click();
    await page
      .getByRole('button', { name: words('records.look-at').replace('{{place}}', '1') })
      .waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    expect(asked).toHaveLength(2);
    await window.close();
  });

  it('are the other candidates, where one may be seen no more', async () => {
    const words = wordsOf('fr');
    const { id, candidates } = await cast.run();
    const gone = candidates.find((one) => one.id !== subject);
    const path = `/subjects/${String(gone?.id)}`;
    const { version } = (await cast.abroad.get(path).expect(200)).body as { version: number };
    await cast.abroad.patch(path).send({ sharing: 'prefecture', version }).expect(200);
    const { window, page } = await windowOf('supervisor', 'fr');
    await window.goTo(`/searches/${id}/candidates/${String(gone?.rank)}`);
    const title = words('searches.not-shown.withheld').replace('{{rank}}', String(gone?.rank));
    await page.locator('main h1', { hasText: title }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain(gone?.number);
    expect(await window.seriousViolations()).toEqual([]);
    await page.keyboard.press('j');
    const next = candidates.find(({ rank }) => rank === (gone?.rank ?? 0) + 1);
    await page.locator('main h1', { hasText: next?.number ?? '' }).waitFor();
    await window.goTo(`/searches/${id}/candidates/${String(gone?.rank)}`);
    await page.getByRole('link', { name: words('compare.all') }).click();
    await page.locator('main h1', { hasText: words('searches.title') }).waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});
