import type { Browser, Page } from 'playwright-core';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type Caller, TestApplication } from '../support/application.js';
import { ConsoleWindow, type Language, openBrowser } from '../support/browser.js';
import { consoleWords } from '../support/console-words.js';
import { type Hands, KeyboardHands, MouseHands } from '../support/hands.js';

const WORKERS = {
  mouse: () => new MouseHands(),
  keyboard: (page: Page) => new KeyboardHands(page),
} as const;

const PURPOSE = { fr: 'Identifier l’auteur du vol.', ar: 'تحديد هوية السارق.', en: '' };
const REMARK = { fr: 'Les mêmes yeux, le même nez.', ar: 'العينان والأنف نفسها.', en: '' };

/** Pressed, written and chosen from the page of sign-in to the candidates, a new case included: docs/console/README.md. */
const MOST_ACTS = 17;

/** One person at the console. */
class Seat {
  private constructor(
    readonly window: ConsoleWindow,
    readonly hands: Hands,
    readonly language: Language,
    readonly words: ReturnType<typeof consoleWords>,
  ) {}

  static async take(
    browser: Browser,
    origin: string,
    language: Language,
    workBy: keyof typeof WORKERS,
  ) {
    const window = await ConsoleWindow.open(browser, origin, { language });
    return new Seat(window, WORKERS[workBy](window.page), language, consoleWords(language));
  }

  get page(): Page {
    return this.window.page;
  }

  get main() {
    return this.page.locator('main');
  }

  async signIn(username: string): Promise<void> {
    await this.hands.fill(this.page.locator('input[autocomplete=username]'), username);
    await this.hands.fill(this.page.locator('input[type=password]'), PASSWORD);
    await this.press('sign-in.submit', this.page.locator('form'));
    await this.main.locator('h1').waitFor();
  }

  /** The button or link that says this. */
  async press(key: string, within = this.main): Promise<void> {
    const name = this.words(key);
    const button = within.getByRole('button', { name, exact: true });
    await this.hands.press(button.or(within.getByRole('link', { name, exact: true })).first());
  }

  /** @param asked what is on the button: on the page of a case, it is that case */
  async beginWork(asked = 'work.begin'): Promise<void> {
    await this.press(asked);
    const dialog = this.page.getByRole('dialog');
    await this.hands.fill(dialog.getByLabel(this.words('work.purpose')), PURPOSE[this.language]);
    await this.press('work.begin', dialog);
    await dialog.waitFor({ state: 'detached' });
  }

  async openCase(reference: string): Promise<void> {
    await this.press('cases.title', this.page.getByRole('navigation'));
    await this.press('cases.open-new');
    const dialog = this.page.getByRole('dialog');
    await this.hands.fill(dialog.getByLabel(this.words('cases.reference')), reference);
    await this.hands.pickFirst(dialog.locator('button[aria-haspopup=listbox]').first());
    const began = dialog.getByRole('group', { name: this.words('cases.occurred-from') });
    await this.hands.fillDay(began, '2026-03-14');
    await this.press('cases.open-new', dialog);
    await this.main.getByRole('heading', { level: 1, name: reference }).waitFor();
  }

  /** Gives the image, moves the box that was found, and says what else is known. */
  async addSketch(image: Buffer): Promise<string> {
    await this.press('entry.new-sketch');
    const chooser = this.page.waitForEvent('filechooser');
    await this.press('entry.choose-file');
    await (await chooser).setFiles({ name: 'sketch.png', mimeType: 'image/png', buffer: image });
    await this.main.getByText(this.words('entry.face-found')).waitFor();
    await this.correctBox();
    await this.press('entry.save');
    await this.main.getByText(this.words('records.entered')).waitFor();
    return this.main.getByRole('heading', { level: 1 }).innerText();
  }

  private async correctBox(): Promise<void> {
    const box = this.page.getByRole('application');
    const looked = this.page.waitForResponse((answer) => answer.url().includes('/face-previews'));
    if (this.hands instanceof KeyboardHands) {
      await this.hands.goTo(box);
      await this.page.keyboard.press('ArrowRight');
    } else {
      const at = await box.boundingBox();
      if (!at) throw new Error('The box is not in sight');
      const [x, y] = [at.x + at.width / 2, at.y + at.height / 2];
      await this.page.mouse.move(x, y);
      await this.page.mouse.down();
      await this.page.mouse.move(x + 4, y + 2, { steps: 4 });
      await this.page.mouse.up();
    }
    await looked;
    await this.main.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  }

  /** Of the first candidate of a list. */
  async compareFirst(): Promise<void> {
    await this.hands.press(this.main.locator('ol li a').first());
    await this.main.locator('section figure img').nth(1).waitFor();
  }

  /** Each candidate whom nobody has looked at yet. */
  async lookAtTheOthers(): Promise<void> {
    const here = new URL(this.page.url()).pathname;
    const others = this.main.locator('[role=status] li a');
    await others.first().waitFor();
    for (let left = await others.count(); left > 0; left -= 1) {
      await this.hands.press(others.first());
      await this.main.locator('section figure img').nth(1).waitFor();
      await this.page.waitForLoadState('networkidle');
      await this.window.goTo(here);
      await this.main.getByRole('button', { name: this.words('decisions.identify') }).waitFor();
      if (left > 1) await others.nth(left - 1).waitFor({ state: 'detached' });
    }
  }

  async giveOpinion(): Promise<void> {
    const form = this.main.locator('form');
    const similar = form.getByText(this.words('opinions.comparisons.similar'), { exact: true });
    for (const option of await similar.all()) await this.hands.choose(option);
    await this.hands.choose(form.getByText(this.words('outcomes.potential'), { exact: true }));
    for (const field of await form.locator('textarea').all()) {
      await this.hands.fill(field, REMARK[this.language]);
    }
    await this.press('opinions.give', form);
    await form.waitFor({ state: 'detached' });
  }
}

describe('the story of a portrait in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let abroad: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    abroad = await person(service, 'forensic_officer', 'AGA');
    for (const other of [1, 2, 4]) await create(abroad, 'subjects', {}, await drawing(other));
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  it.each([
    ['fr', 'mouse', 7],
    ['ar', 'mouse', 8],
    ['fr', 'keyboard', 11],
  ] as const)('from its drawing to who it shows, in %s, by %s', async (language, workBy, shown) => {
    const known = await create(abroad, 'subjects', {}, await drawing(shown, 2));
    const admin = await service.asAdmin();
    const [officer, examiner] = [
      await account(admin, 'forensic_officer'),
      await account(admin, 'forensic_officer'),
    ];
    const origin = await service.app.getUrl();
    const reference = `STORY-${language}-${workBy}`;

    const first = await Seat.take(browser, origin, language, workBy);
    await first.signIn(officer.username);
    await first.openCase(reference);
    await first.beginWork('work.begin-here');
    const number = await first.addSketch(await drawing(shown));
    await first.press('searches.by-face');
    await first.main.locator('ol li').first().waitFor();
    expect(first.hands.acts).toBeLessThanOrEqual(MOST_ACTS);
    await first.compareFirst();
    expect(await first.main.getByRole('heading', { level: 1 }).innerText()).toContain(known.number);
    await first.giveOpinion();

    const second = await Seat.take(browser, origin, language, workBy);
    await second.signIn(examiner.username);
    await second.hands.press(second.main.locator('a', { hasText: reference }).first());
    await second.beginWork();
    const card = second.main.locator('li', { hasText: known.number });
    await second.press('blind.examine', card);
    await second.main.locator('section figure img').nth(1).waitFor();
    await second.giveOpinion();
    await card.getByText(second.words('outcomes.potential')).waitFor();

    await first.page.reload();
    await first.hands.pickFirst(first.main.locator('button[aria-haspopup=listbox]'));
    const evidence = first.main.locator('form textarea');
    await first.hands.fill(evidence, 'Empreinte sur le comptoir, rapport 2026/118.');
    await first.press('decisions.corroborate');
    await first.lookAtTheOthers();
    await first.press('decisions.identify');
    await first.press('decisions.identify', first.page.getByRole('dialog'));
    await first.main.getByText(first.words('awaits.identified')).waitFor();

    for (const { window } of [first, second]) {
      expect(window.complaints).toEqual([]);
      await window.close();
    }
    const seen = await service.login(officer.username, PASSWORD);
    const sketch = await seen.get(`/sketches/${number}`).expect(200);
    expect(sketch.body).toMatchObject({ number, identifiedAt: expect.any(String) as unknown });
  });
});
