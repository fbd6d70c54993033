import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';

/** Debian's, whose sandbox needs a user that CI machines do not have; without the calls home that it makes at start. */
const CHROMIUM = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

const AXE = fileURLToPath(import.meta.resolve('axe-core'));

/** Shifts of the layout that nobody caused, added up since the page was loaded (Layout Instability, W3C). */
const SHIFTS = `new Promise((resolve) => {
  new PerformanceObserver((list) => resolve(list.getEntries()
    .filter(({ hadRecentInput }) => !hadRecentInput)
    .reduce((sum, { value }) => sum + value, 0)))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(0), 60);
})`;

export const LANGUAGES = ['fr', 'ar', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

export const openBrowser = (): Promise<Browser> => chromium.launch(CHROMIUM);

interface WindowOptions {
  readonly language: Language;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
}

/** A window of somebody's, and what it complained of. */
export class ConsoleWindow {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly origin: string,
    /** What scripts wrote as errors, failed, or asked of others than the service. */
    readonly complaints: string[],
  ) {}

  /** @param origin of the service */
  static async open(
    browser: Browser,
    origin: string,
    { language, width = 1280, theme = 'light' }: WindowOptions,
  ): Promise<ConsoleWindow> {
    const context = await browser.newContext({
      locale: language,
      viewport: { width, height: 900 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      timezoneId: 'Africa/Casablanca',
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !url.startsWith('blob:')) complaints.push(`asks ${url}`);
    });
    await page.goto(origin);
    return new ConsoleWindow(page, context, origin, complaints);
  }

  /** Takes one of what a list offers, the first unless told. */
  async pick(list: Locator, nth = 0): Promise<void> {
    await list.click();
    await this.page.getByRole('option').nth(nth).click();
  }

  /** Writes a day, such as `2026-03-14`: each of our languages begins with the day of the month. */
  async writeDay(field: Locator, day: string): Promise<void> {
    await field.getByRole('spinbutton').first().click();
    await this.page.keyboard.type(day.split('-').reverse().join(''));
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(this.origin + path);
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.page.locator('input[autocomplete=username]').fill(username);
    await this.page.locator('input[type=password]').fill(password);
    await this.page.locator('button[type=submit]').click();
    await this.page.locator('form').waitFor({ state: 'detached' });
  }

  /**
   * Says for which case, the newest unless it is known, and why, as everybody does before they look.
   * @param asked the button that asks
   */
  async sayWhy(
    purpose: string,
    asked = this.page.locator('main header button').first(),
  ): Promise<void> {
    await asked.click();
    const dialog = this.page.getByRole('dialog');
    await dialog.locator('input[type=text]').fill(purpose);
    const submit = dialog.locator('button[type=submit]');
    // Of several cases none is chosen yet.
    if (await submit.isDisabled()) await this.pick(dialog.locator('button[aria-haspopup=listbox]'));
    await submit.click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** How much of the page moved by itself since it was loaded: 0.05 is hardly seen. */
  layoutShift(): Promise<number> {
    return this.page.evaluate<number>(SHIFTS);
  }

  /** What axe finds serious or critical on the page as it is. */
  async seriousViolations(): Promise<string[]> {
    // By the protocol, past the policy of the page, which lets no script in.
    await this.page.evaluate(await readFile(AXE, 'utf8'));
    const violations = await this.page.evaluate(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)`,
    );
    return (violations as AxeViolation[])
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
