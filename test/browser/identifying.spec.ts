import type { Browser } from 'playwright-core';
import {
  type Cast,
  castOf,
  corroborate,
  examine,
  examineBlind,
} from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, openBrowser } from '../support/browser.js';
import { consoleWords } from '../support/console-words.js';

const words = consoleWords('fr');

/** Whether each badge ends within the card that it is in. */
const BADGES_WITHIN = `[...document.querySelectorAll('main ol > li > span[class*=badge]')].map((one) => {
  const [badge, card] = [one.getBoundingClientRect(), one.closest('li').getBoundingClientRect()];
  return badge.left >= card.left && badge.right <= card.right;
})`;

describe('the way to an identification, in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let cast: Cast;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    cast = await castOf(service);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  /** Somebody whose case it is, and who looks at faces for it. */
  async function seated(target: 'subjects' | 'sketches', width = 1280) {
    const { username } = await account(await service.asAdmin(), 'detective');
    const asked = await service.login(username, PASSWORD);
    const caseId = await openCase(asked);
    const query = { caseId, probe: { recordId: cast.probe.id }, target };
    const run = (await search(asked, query).expect(200)).body as AnsweredSearch;
    const origin = await service.app.getUrl();
    const window = await ConsoleWindow.open(browser, origin, { language: 'fr', width });
    await window.signIn(username, PASSWORD);
    const main = window.page.locator('main');
    return { window, page: window.page, main, asked, run };
  }

  it('takes each piece of evidence once, and names both before they are linked', async () => {
    const fullName = 'Idriss El Fassi';
    const named = await create(cast.keeper, 'subjects', { fullName }, await drawing(40, 2));
    const { window, page, main, asked, run } = await seated('subjects');
    const { id, rank = 0 } = run.candidates.find((one) => one.number === named.number) ?? {};
    await examine(asked, run, rank, 'potential').expect(201);
    await examineBlind(cast.second, run, id, 'potential').expect(201);
    await window.goTo(`/searches/${run.id}/candidates/${rank}`);
    await main.getByText(words('awaits.corroboration')).waitFor();
    // A witness who was shown the person founds nothing: evidence is still awaited.
    const lists = main.locator('form button[aria-haspopup=listbox]');
    await window.pick(lists.first(), 2);
    await window.pick(lists.nth(1), 1);
    await main.locator('textarea').fill('Procès-verbal 2026/12.');
    const record = main.getByRole('button', { name: words('decisions.corroborate') });
    await record.click();
    await main.getByText(words('decisions.corroborated')).waitFor();
    expect(await main.locator('textarea').inputValue()).toBe('');
    expect(await record.isDisabled()).toBe(true);
    expect(await lists.count()).toBe(1);
    expect(await window.seriousViolations()).toEqual([]);

    await corroborate(asked, run, rank).expect(201);
    await cast.lookAtAll(asked, run);
    await page.reload();
    await window.sayWhy('Comparer.', main.locator('[role=status] button').first());
    await main.getByRole('button', { name: words('decisions.identify') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(cast.probe.number).waitFor();
    await dialog.getByText(fullName).waitFor();
    expect(await dialog.innerText()).toContain(named.number);
    expect(await window.seriousViolations()).toEqual([]);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is said to be none at the first opinion, of a sketch found with a sketch', async () => {
    await create(cast.keeper, 'sketches', {}, await drawing(40, 5));
    const { window, page, main, run } = await seated('sketches');
    await window.goTo(`/searches/${run.id}`);
    await main.locator('ol > li a').first().click();
    await main.getByText(words('awaits.first')).waitFor();
    await main.getByText(words('decisions.not-identifiable')).waitFor();
    // Whoever opens a page goes on in it.
    expect(await page.evaluate('document.activeElement.id')).toBe('page');
    await window.sayWhy('Comparer.', main.locator('[role=status] button').first());
    await main.locator('section figure img').nth(1).waitFor();
    await page.keyboard.press('2');
    const mode = main.locator('[data-modes] button[aria-pressed=true]');
    await mode.filter({ hasText: words('compare.modes.overlay') }).waitFor();
    await page.keyboard.press('+');
    await main.locator('[data-scaled=true]').waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is looked for in no case that nobody chose', async () => {
    const { window, page, main, run } = await seated('subjects');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.url());
    });
    await window.goTo(`/subjects/${run.candidates[0]?.id}`);
    await main.getByRole('button', { name: words('work.begin') }).click();
    const dialog = page.getByRole('dialog');
    const list = dialog.locator('button[aria-haspopup=listbox]');
    await list.filter({ hasText: words('layout.choose') }).waitFor();
    const purpose = dialog.locator('input[type=text]');
    await purpose.press('Enter');
    await purpose.fill('Comparer.');
    await purpose.press('Enter');
    await window.pick(list, 1);
    const chosen = (await list.innerText()).replace('▾', '').trim();
    await purpose.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(asked.filter((url) => url.endsWith('/consultations'))).toHaveLength(1);
    await page.getByText(chosen).first().waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it.each([1280, 390])(
    'shows that somebody was a minor within its card, at %i pixels',
    async (width) => {
      await create(cast.keeper, 'subjects', { birthDate: '2010-03-14' }, await drawing(40, 6));
      const young = { traits: { age: { min: 16, max: 22, certainty: 'probable' } } };
      await create(cast.keeper, 'subjects', young, await drawing(40, 7));
      const { window, page, main, run } = await seated('subjects', width);
      await window.goTo(`/searches/${run.id}`);
      await main.locator('ol > li').first().waitFor();
      const within = await page.evaluate<boolean[]>(BADGES_WITHIN);
      expect(within.length).toBeGreaterThan(1);
      expect(within).not.toContain(false);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await window.close();
    },
  );
});
