import type { Browser, Locator, Page } from 'playwright-core';
import type { SearchRequestView } from '../../src/search/approval/search-request-view.js';
import { type Cast, castOf, examine, examineBlind } from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { alertsOf } from '../factories/link-alerts.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, search } from '../factories/searches.js';
import type { Role } from '../../src/common/index.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, type Language, LANGUAGES, openBrowser } from '../support/browser.js';
import { consoleWords as wordsOf } from '../support/console-words.js';

async function lookAtFaces(window: ConsoleWindow): Promise<void> {
  const { page } = window;
  await window.sayWhy('Comparer.', page.locator('main [role=status] button'));
  await page.locator('main figure img, main ul li img').first().waitFor();
}

/** Begins an opinion, and loads the page anew: what was begun is there again. */
async function beginOpinion(page: Page, words: (key: string) => string): Promise<void> {
  const first = page.locator('main form').getByRole('radiogroup').first();
  await first.getByText(words('opinions.comparisons.different'), { exact: true }).click();
  await page.getByText(words('drafts.kept')).waitFor();
  await page.reload();
  await first.locator('input[value=different]:checked').waitFor({ state: 'attached' });
}

async function giveOpinion(page: Page, words: (key: string) => string): Promise<void> {
  const form = page.locator('main form');
  const similar = form.getByText(words('opinions.comparisons.similar'), { exact: true });
  for (const option of await similar.all()) await option.click();
  await form.getByText(words('outcomes.potential'), { exact: true }).click();
  for (const each of await form.locator('textarea').all()) await each.fill('Les mêmes yeux.');
  await form.getByRole('button', { name: words('opinions.give') }).click();
}

const recordAt = ({ candidates }: AnsweredSearch, rank: number) =>
  candidates.find((one) => one.rank === rank)?.id;

/** Goes on by the keyboard until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const focused = page.locator(':focus');
  await target.waitFor();
  for (let step = 0; step < 80; step += 1) {
    if ((await target.and(focused).or(target.locator(focused)).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

describe('what follows from a candidate, in the console', () => {
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

  async function windowOf(role: Role, language: Language, prefecture = 'CAS') {
    const { username } = await account(await service.asAdmin(), role, prefecture);
    const window = await ConsoleWindow.open(browser, await service.app.getUrl(), { language });
    await window.signIn(username, PASSWORD);
    return { window, page: window.page, username };
  }

  it.each(['fr', 'ar'] as const)(
    'is an identification, on two opinions that agree and evidence beside the face, in %s',
    async (language) => {
      const words = wordsOf(language);
      const first = await windowOf('detective', language);
      const asked = await service.login(first.username, PASSWORD);
      const reference = `DECISIONS-${language}`;
      const caseId = await openCase(asked, { reference });
      const query = { caseId, probe: { recordId: cast.probe.id }, target: 'subjects' };
      const run = (await search(asked, query).expect(200)).body as AnsweredSearch;

      await first.window.goTo(`/searches/${run.id}/candidates/1`);
      await first.page.getByText(words('awaits.first')).waitFor();
      await lookAtFaces(first.window);
      await first.page.locator('main form').waitFor();
      expect(await first.window.seriousViolations()).toEqual([]);
      await beginOpinion(first.page, words);
      await giveOpinion(first.page, words);
      await first.page.getByText(words('awaits.blind_opinion')).waitFor();

      const second = await windowOf('forensic_officer', language);
      const { page } = second;
      await page.locator('main a', { hasText: reference }).first().click();
      await page.locator('main h1', { hasText: words('blind.title') }).waitFor();
      await lookAtFaces(second.window);
      expect(await page.locator('main').innerText()).not.toContain(
        String(run.candidates[0]?.score),
      );
      expect(await second.window.seriousViolations()).toEqual([]);
      const card = page.locator('main li', { hasText: run.candidates[0]?.number ?? '' });
      await card.getByRole('button', { name: words('blind.examine') }).click();
      await page.locator('main section figure img').nth(1).waitFor();
      await beginOpinion(page, words);
      await giveOpinion(page, words);
      await card.getByText(words('outcomes.potential')).waitFor();
      // What was sent is no draft any more.
      await second.window.goTo('/');
      await page.getByText(words('drafts.none')).waitFor();
      expect(second.window.complaints).toEqual([]);
      await second.window.close();

      await first.page.reload();
      const main = first.page.locator('main');
      await main.getByText(words('awaits.corroboration')).waitFor();
      await first.window.pick(main.locator('button[aria-haspopup=listbox]'));
      await main.locator('textarea').fill('Rapport 2026/118.');
      await main.getByRole('button', { name: words('decisions.corroborate') }).click();
      await cast.lookAtAll(asked, run);
      await main.getByRole('button', { name: words('decisions.identify') }).click();
      const dialog = first.page.getByRole('dialog');
      await dialog.getByText(words('decisions.identify-consequence')).waitFor();
      expect(await first.window.seriousViolations()).toEqual([]);
      await dialog.getByRole('button', { name: words('decisions.identify') }).click();
      await main.getByText(words('awaits.identified')).waitFor();
      // Who identifies does not revoke.
      expect(await main.getByRole('button', { name: words('decisions.revoke') }).count()).toBe(0);
      const said = await asked.get(`/searches/${run.id}/adjudications`).expect(200);
      expect(said.body).toMatchObject({
        items: [{ rank: 1, stage: 'identified', corroborations: [{ kind: 'fingerprints' }] }],
      });

      await first.window.goTo(`/cases/${caseId}`);
      await main.getByRole('link', { name: words('case.identification') }).waitFor();
      expect(await first.window.seriousViolations()).toEqual([]);

      // A supervisor takes it back; whoever identified is told, and reads why.
      const chief = await windowOf('supervisor', language);
      await chief.window.goTo(`/searches/${run.id}/candidates/1`);
      await chief.page.getByRole('button', { name: words('decisions.revoke') }).click();
      await chief.page
        .getByRole('dialog')
        .locator('textarea')
        .fill('L’empreinte était d’un employé.');
      await chief.page.getByRole('dialog').locator('button[type=submit]').click();
      await chief.page.getByText(words('awaits.revoked')).waitFor();
      expect(chief.window.complaints).toEqual([]);
      await chief.window.close();
      await first.window.goTo('/');
      const told = first.page.getByRole('region', { name: words('inbox.revocation') });
      await told.getByRole('link').first().click();
      await main.getByText('L’empreinte était d’un employé.').first().waitFor();
      expect(await first.window.seriousViolations()).toEqual([]);
      expect(first.window.complaints).toEqual([]);
      await first.window.close();
    },
  );

  it('is a decision where examiners disagree, by a supervisor at the keyboard alone', async () => {
    const words = wordsOf('fr');
    const run = await cast.run();
    await examine(cast.detective, run, 2, 'potential').expect(201);
    await examineBlind(cast.second, run, recordAt(run, 2), 'no_candidate').expect(201);
    const { window, page } = await windowOf('supervisor', 'fr');
    const press = async (target: Locator, key = 'Enter') => {
      await tabTo(page, target);
      await page.keyboard.press(key);
    };
    const sheet = page.getByRole('region', { name: words('inbox.disagreement') });
    await press(sheet.getByRole('link').first());
    await press(
      page
        .getByRole('region', { name: words('opinions.examined') })
        .getByRole('link')
        .first(),
    );
    await press(page.locator('main [role=status] button'));
    await tabTo(page, page.locator('[role=dialog] input[type=text]'));
    await page.keyboard.type('Trancher.');
    await page.keyboard.press('Enter');
    await page.locator('main section figure img').nth(1).waitFor();
    const form = page.locator('main form');
    await tabTo(page, form.getByRole('radiogroup'));
    // Down from the first: another person.
    await page.keyboard.press('ArrowDown');
    await tabTo(page, form.locator('textarea'));
    await page.keyboard.type('Les oreilles diffèrent.');
    expect(await window.seriousViolations()).toEqual([]);
    await press(form.getByRole('button', { name: words('decisions.decide') }));
    await page.getByText(words('awaits.excluded')).waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
    const said = await cast.detective.get(`/searches/${run.id}/adjudications`).expect(200);
    expect(said.body).toMatchObject({
      items: [
        { stage: 'concluded', outcome: 'no_candidate', decisions: [{ outcome: 'no_candidate' }] },
      ],
    });
  });

  it('is an exclusion that a supervisor lifts, and nobody else is offered to', async () => {
    const words = wordsOf('fr');
    const run = await cast.run();
    await examine(cast.detective, run, 3, 'no_candidate').expect(201);
    await examineBlind(cast.second, run, recordAt(run, 3), 'no_candidate').expect(201);
    const { window, page } = await windowOf('supervisor', 'fr');
    await window.goTo(`/searches/${run.id}/candidates/3`);
    await page.getByText(words('awaits.excluded')).waitFor();
    await lookAtFaces(window);
    await page.getByRole('button', { name: words('decisions.lift') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(words('outcomes.inconclusive')).click();
    await dialog.locator('textarea').fill('L’image est trop petite.');
    await dialog.getByRole('button', { name: words('decisions.decide') }).click();
    await page.getByText(words('awaits.inconclusive')).waitFor();
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is an evidence bundle, once it is said for whom', async () => {
    const words = wordsOf('fr');
    const { window, page, username } = await windowOf('detective', 'fr');
    const asked = await service.login(username, PASSWORD);
    const query = { caseId: await openCase(asked), probe: { recordId: cast.probe.id } };
    const run = (await search(asked, query).expect(200)).body as AnsweredSearch;
    await window.goTo(`/cases/${run.caseId}/searches/${run.id}/disclosures`);
    await page.getByText(words('disclosures.none')).waitFor();
    await page.locator('main form input').fill('Juge d’instruction, Casablanca');
    await page.locator('main form textarea').fill('Commission rogatoire 118/2026.');
    await page.getByRole('button', { name: words('disclosures.declare') }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: words('disclosures.fetch') }).click();
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
    const made = page.getByRole('region', { name: words('disclosures.made') });
    await made.getByText('Juge d’instruction, Casablanca').waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is an answer to a link alert, of each prefecture that holds one of the two', async () => {
    const words = wordsOf('fr');
    const agadir = await person(service, 'forensic_officer', 'AGA');
    await create(agadir, 'sketches', {}, await drawing(60, 1));
    await create(cast.keeper, 'sketches', { caseId: cast.caseId }, await drawing(60, 2));
    const [alert] = await alertsOf(service, agadir);
    for (const [prefecture, awaited] of [
      ['CAS', 'AGA'],
      ['AGA', null],
    ] as const) {
      const { window, page } = await windowOf('forensic_officer', 'fr', prefecture);
      const own = page.getByRole('region', { name: words('inbox.link_alert') });
      await own.locator(`a[href="/alerts/${alert?.id}"]`).click();
      await page.locator('main form').waitFor();
      if (prefecture === 'CAS') {
        await lookAtFaces(window);
        await page.locator('main section figure img').nth(1).waitFor();
      }
      await page.locator('main form').getByText(words('alerts.states.potential')).click();
      await page.locator('main form textarea').fill('La même cicatrice.');
      await page.getByRole('button', { name: words('alerts.answer') }).click();
      const next = page.getByRole('region', { name: words('decisions.next') });
      if (awaited === null) await next.getByText(words('alerts.awaits.potential')).waitFor();
      else await next.getByText(awaited).waitFor();
      expect(window.complaints).toEqual([]);
      await window.close();
    }
    const read = await agadir.get(`/link-alerts/${alert?.id}`).expect(200);
    expect(read.body).toMatchObject({ state: 'potential' });
    const { window, page } = await windowOf('detective', 'fr');
    await window.goTo(`/cases/${cast.caseId}`);
    await page.locator(`main a[href="/alerts/${alert?.id}"]`).waitFor();
    await window.close();
  });

  it.each(LANGUAGES)('has pages without a serious fault by axe, in %s', async (language) => {
    const { window, page } = await windowOf('supervisor', language);
    for (const path of ['/', '/alerts', '/search-requests', '/searches', '/notices', '/reviews']) {
      await window.goTo(path);
      await page.locator('main section').first().waitFor();
      await page.waitForLoadState('load');
      expect([path, await window.seriousViolations()]).toEqual([path, []]);
    }
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

describe('a search that a supervisor has to approve, in the console', () => {
  let service: TestApplication;
  let browser: Browser;

  beforeAll(async () => {
    service = await TestApplication.start({ SEARCH_APPROVAL: 'sketch-to-photo' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it('is approved by another person, and run by who asked', async () => {
    const words = wordsOf('fr');
    const opened = async (role: Role) => {
      const { username } = await account(await service.asAdmin(), role);
      const window = await ConsoleWindow.open(browser, await service.app.getUrl(), {
        language: 'fr',
      });
      await window.signIn(username, PASSWORD);
      return { window, page: window.page, caller: await service.login(username, PASSWORD) };
    };
    const officer = await person(service, 'forensic_officer');
    const sketch = await create(officer, 'sketches', {}, await drawing(3));
    const subject = await create(officer, 'subjects', {}, await drawing(3, 2));
    const asking = await opened('detective');
    const chief = await opened('supervisor');
    const caseId = await openCase(asking.caller);
    const query = { caseId, probe: { recordId: sketch.id }, target: 'subjects' };
    const { id } = (await search(asking.caller, query).expect(202)).body as SearchRequestView;

    await asking.window.goTo(`/search-requests/${id}`);
    await asking.page.getByText(words('requests.states.awaiting_approval')).waitFor();
    expect(await asking.page.locator('main form').count()).toBe(0);

    await chief.page.reload();
    const awaiting = chief.page.getByRole('region', { name: words('inbox.search_request') });
    await awaiting.getByRole('link').first().click();
    await lookAtFaces(chief.window);
    expect(await chief.window.seriousViolations()).toEqual([]);
    await chief.page.locator('main form').getByText(words('requests.approve')).click();
    await chief.page.locator('main form textarea').fill('Infraction grave.');
    await chief.page.getByRole('button', { name: words('requests.decide') }).click();
    await chief.page.getByText('Infraction grave.').waitFor();
    expect(chief.window.complaints).toEqual([]);
    await chief.window.close();

    await asking.window.goTo('/');
    const decided = asking.page.getByRole('region', {
      name: words('inbox.search_request_decided'),
    });
    await decided.getByRole('link').first().click();
    await asking.page.getByRole('button', { name: words('requests.run') }).click();
    await asking.page.locator('main ol li', { hasText: subject.number }).first().waitFor();
    expect(asking.window.complaints).toEqual([]);
    await asking.window.close();
  });
});
