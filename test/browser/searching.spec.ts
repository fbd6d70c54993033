import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page, Request } from 'playwright-core';
import { SearchService } from '../../src/search/runs/search.service.js';
import { CAUTION_LABELS } from '../../src/sketches/making/cautions.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import type { AnsweredSearch } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';
import { ConsoleWindow, type Language, openBrowser } from '../support/browser.js';
import { consoleWords } from '../support/console-words.js';
import { KeyboardHands } from '../support/hands.js';

const sex = (value: string) => ({ traits: { sex: { values: [value], certainty: 'certain' } } });
const PURPOSE = 'Reconnaître l’auteur.';

const FIRST_SHOWN = `[...document.querySelectorAll('main ol img')].slice(0, 2).every(
  (one) => one.complete && one.naturalWidth > 0)`;
const TRANSFORMS = `[...document.querySelectorAll('[data-frame] > div')].map((one) => one.style.transform)`;

describe('searching in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let detective: Caller;
  let username: string;
  let sketch: Answered;
  let twin: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    const officer = await person(service, 'forensic_officer');
    const abroad = await person(service, 'forensic_officer', 'AGA');
    const seen = { ...sex('male'), making: { sighting: { exposure: 'glance' } } };
    sketch = await create(officer, 'sketches', seen, await drawing(7, 1));
    twin = await create(abroad, 'sketches', sex('male'), await drawing(7, 2));
    for (const other of [8, 9, 11]) {
      await create(abroad, 'subjects', sex('female'), await drawing(other));
    }
    ({ username } = await account(await service.asAdmin(), 'detective'));
    detective = await service.login(username, PASSWORD);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  /** Somebody who has said for which case they look, at the page of a new search. */
  async function seated(language: Language, width = 1280) {
    const caseId = await openCase(detective);
    const origin = await service.app.getUrl();
    const window = await ConsoleWindow.open(browser, origin, { language, width });
    await window.signIn(username, PASSWORD);
    await window.goTo(`/cases/${caseId}`);
    const { page } = window;
    await window.sayWhy(PURPOSE);
    await window.goTo('/searches/new');
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    const words = consoleWords(language);
    const button = (key: string) => page.getByRole('button', { name: words(key), exact: true });
    return { window, page, caseId, words, button };
  }

  async function newest(caseId: string): Promise<AnsweredSearch> {
    const page = await detective.get('/searches').query({ caseId, limit: 1 }).expect(200);
    const { items } = page.body as { items: { id: string }[] };
    return (await detective.get(`/searches/${items[0]?.id ?? ''}`).expect(200))
      .body as AnsweredSearch;
  }

  const image = async (who: number, witness: number) => ({
    name: 'probe.png',
    mimeType: 'image/png',
    buffer: await drawing(who, witness),
  });

  async function addSexFilter(page: Page, words: (key: string) => string, label: string) {
    await page.getByRole('button', { name: words('asking.add-filter') }).click();
    await page.getByRole('option', { name: label, exact: true }).click();
  }

  it('counts the gallery as filters change, and does without one by a click', async () => {
    const { window, page, caseId, words, button } = await seated('fr');
    const why = (await button('asking.search').getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${why}"]`).innerText()).toContain(words('asking.something'));
    await page.locator('input[type=file]').setInputFiles(await image(7, 3));
    await page.getByText('probe.png').waitFor();
    const bar = page.locator('[role=status] strong');
    await expectText(bar, '5');
    await addSexFilter(page, words, 'Sexe');
    await page.getByRole('button', { name: 'Masculin', exact: true }).click();
    await page.getByText(words('asking.removes_other', { number: '3' })).waitFor();
    await expectText(bar, '2');
    const eyes = words('asking.region.eyes');
    await page.getByRole('button', { name: eyes }).click();
    await page.getByText(words('asking.sureness.sure'), { exact: true }).waitFor();
    expect(await window.seriousViolations()).toEqual([]);

    const asked: string[] = [];
    page.on('request', (request: Request) => {
      if (/\/searches(\/[\da-f-]{36})?$/.test(request.url())) asked.push(request.method());
    });
    await button('asking.search').click();
    const first = page.locator('main ol > li').first();
    await first.waitFor();
    // The list is that of the answer itself.
    expect(asked).toEqual(['POST']);
    expect(await page.locator('main ol > li').count()).toBe(2);
    await page.locator('main dl').getByText('Masculin').first().waitFor();
    const run = await newest(caseId);
    expect(run.query).toMatchObject({
      filters: { traits: { sex: { values: ['male'] } } },
      weights: { regions: { eyes: 2, nose: 1, mouth: 1, outline: 1 } },
    });
    // A word on each card, and once above them what it means.
    const found = run.candidates.flatMap(({ face }) => face?.band ?? []);
    for (const [at, band] of found.entries()) {
      const card = page.locator('main ol > li').nth(at);
      const said = card.locator(`[data-band=${band}]`);
      await said.filter({ hasText: words(`searches.bands.${band}`) }).waitFor();
    }
    const worth = page.getByRole('list', { name: words('searches.worth') });
    const meanings = await worth.getByRole('listitem').allInnerTexts();
    expect(meanings.map((one) => one.split(/\s?:/)[0]).sort()).toEqual(
      [...new Set(found)].map((band) => words(`searches.bands.${band}`)).sort(),
    );
    expect(await window.seriousViolations()).toEqual([]);

    await button('searches.repeat').click();
    await page.getByText(words('searches.same')).waitFor();
    await button('searches.without_one').click();
    await page.locator('main ol > li').nth(4).waitFor();
    expect(await first.innerText()).toMatch(new RegExp(`${sketch.number}|${twin.number}`));
    await first.getByRole('button', { name: /^Retenir/ }).click();
    await button('searches.only-marked_one').click();
    expect(await page.locator('main ol > li').count()).toBe(1);
    await first.locator('a').click();
    await page.locator('main section figure img').nth(1).waitFor();
    await page.getByRole('link', { name: words('compare.next') }).waitFor();
    await button('searches.only-marked_one').click();
    await page.getByRole('link', { name: words('compare.next') }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: words('compare.all') }).click();
    await first.waitFor();

    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main button:visible, header nav:visible').count()).toBe(0);
    await page.getByText('Imprimé par').waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is done by keyboard alone, and so are faces compared, in Arabic', async () => {
    const { window, page, caseId, words, button } = await seated('ar');
    const hands = new KeyboardHands(page);
    await hands.fill(page.getByLabel(words('asking.find')), sketch.number);
    await hands.press(page.locator('li').getByRole('button', { name: sketch.number }));
    await hands.press(page.getByRole('button', { name: words('asking.region.mouth') }));
    expect(await window.seriousViolations()).toEqual([]);
    await hands.press(button('asking.search'));
    const cards = page.locator('main ol > li');
    await cards.first().locator('img').waitFor();
    expect(await cards.first().innerText()).toContain(twin.number);
    // What a list by such a sketch is worth.
    const made = page.getByRole('region', { name: words('making.of-probe') });
    expect(await made.getByRole('listitem').allInnerTexts()).toEqual([CAUTION_LABELS.brief.ar]);
    while (!(await page.evaluate(FIRST_SHOWN))) await pause(50);
    await hands.press(cards.first().locator('a'));
    await page.locator('main section figure img').nth(1).waitFor();

    const fetched: string[] = [];
    page.on('request', (request: Request) => {
      if (request.url().includes('/image?')) fetched.push(request.url());
    });
    const { candidates } = await newest(caseId);
    const ofNext = () => fetched.filter((url) => url.includes(`${candidates[1]?.id}/image`));
    const stage = page.getByRole('group', { name: words('compare.stage') });
    await hands.goTo(stage);
    for (const key of ['+', '+', 'ArrowLeft']) await page.keyboard.press(key);
    const moved = await page.evaluate(TRANSFORMS);
    expect(moved).toEqual([
      'translate(5%, 0%) scale(1.5625) rotate(0deg)',
      'translate(5%, 0%) scale(1.5625) rotate(0deg)',
    ]);
    for (const mode of ['2', '3', '4', '1']) await page.keyboard.press(mode);
    await page.keyboard.press('r');
    await page.getByText(words('compare.regions.nose'), { exact: true }).first().waitFor();
    await page.locator('main section figure img').nth(1).waitFor();
    expect(await window.seriousViolations()).toEqual([]);

    // Whom nobody was shown nobody has looked at, by the log either: in the list as a small picture, and no more.
    expect(ofNext()).toEqual([]);
    const looks = await service.rows(
      `SELECT details->>'size' AS size FROM audit_entries
       WHERE action = 'image.read' AND target = '${candidates[1]?.id}'`,
    );
    expect(looks.filter(({ size }) => size !== 'thumb')).toEqual([]);
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 1, name: /٢|2/ }).waitFor();
    await page.locator('main section figure img').nth(1).waitFor();
    expect(ofNext().length).toBeGreaterThan(0);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText(words('keys.modes')).waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    await page.keyboard.press('Escape');
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('ends where it is cancelled, here and at the service', async () => {
    const { window, page, caseId, words, button } = await seated('fr', 390);
    const searches = service.app.get(SearchService, { strict: false });
    const prepare = searches.prepare.bind(searches);
    let closed: AbortSignal | undefined;
    const released = new Promise<void>((resolve) => {
      searches.prepare = async (ctx, ...asked) => {
        ({ closed } = ctx);
        await new Promise<void>((ended) => {
          ctx.closed?.addEventListener('abort', () => {
            ended();
          });
        });
        resolve();
        return prepare(ctx, ...asked);
      };
    });
    const bytes = (await drawing(7, 3)).toString('base64');
    // As a browser gives what somebody has copied.
    await page.evaluate(`(() => {
      const bytes = Uint8Array.from(atob('${bytes}'), (one) => one.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], 'copied.png', { type: 'image/png' }));
      window.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
    })()`);
    await page.getByText('copied.png').waitFor();
    await button('asking.search').click();
    await page.getByText(words('asking.running-images_one')).waitFor();
    await page.getByRole('timer').waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    await button('asking.cancel').click();
    await page.getByText(words('asking.cancelled')).waitFor();
    await released;
    searches.prepare = prepare;
    expect(closed?.aborted).toBe(true);
    const kept = await detective.get('/searches').query({ caseId }).expect(200);
    expect(kept.body).toMatchObject({ items: [] });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it.each([1280, 390])(
    'keeps everything in its place at %i pixels, and fetches nobody unseen',
    async (width) => {
      const { window, page, caseId } = await seated('fr', width);
      const query = { caseId, purpose: PURPOSE, probe: { recordId: sketch.id } };
      const run = (await detective.post('/searches').send(query).expect(200)).body as {
        id: string;
        candidates: { id: string }[];
      };
      await window.goTo(`/searches/${run.id}`);
      await page.locator('main ol li img').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await window.layoutShift()).toBeLessThan(0.05);
      const fetched: string[] = [];
      page.on('request', (request: Request) => fetched.push(request.url()));
      await window.goTo(`/searches/${run.id}/candidates/1`);
      await page.locator('main section figure img').nth(1).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await window.layoutShift()).toBeLessThan(0.05);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      // Nobody is looked at ahead.
      const next = run.candidates[1]?.id ?? 'none';
      expect(fetched.filter((url) => url.includes(`${next}/image`))).toEqual([]);
      await window.close();
    },
  );
});

async function expectText(what: ReturnType<Page['locator']>, text: string): Promise<void> {
  await what.filter({ hasText: new RegExp(`^${text}$`) }).waitFor();
}
