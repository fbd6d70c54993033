import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Locator } from 'playwright-core';
import { drawing } from '../factories/drawings.js';
import { account, PASSWORD } from '../factories/people.js';
import { TestApplication } from '../support/application.js';
import { ConsoleWindow, type Language, openBrowser } from '../support/browser.js';
import { consoleWords as wordsOf } from '../support/console-words.js';

/** Rows of the list: `IMPORT_ROWS=500 npm run test:browser -- dist/test/browser/imports.spec.js` for a cupboard of them. */
const ROWS = Number(env.IMPORT_ROWS ?? 8);

/** What an image of the list may take to be drawn, sent, checked twice and entered. */
const MS_PER_ROW = 4000;

/** A table as an office has it; five of its rows are wrong in one way each. */
interface OfficeList {
  readonly headings: readonly string[];
  readonly row: (nth: number) => readonly string[];
}

const LISTS: Readonly<Record<'fr' | 'ar', OfficeList>> = {
  fr: {
    headings: ['Référence', 'Fichier', 'Sexe', 'Yeux', 'Date du dessin', 'Armoire'],
    row: (nth) => [`FR-${nth}`, `p${nth}.png`, 'Homme', 'noirs', '31/12/2024', `A${nth}`],
  },
  ar: {
    headings: ['المرجع', 'الصورة', 'الجنس', 'لون العينين', 'تاريخ الرسم', 'الخزانة'],
    row: (nth) => [`ع-${nth}`, `p${nth}.png`, 'ذكر', 'سوداوان', '31/12/2024', `ا${nth}`],
  },
};

const [REFERENCE, IMAGE, EYES, DAY, CABINET] = [0, 1, 3, 4, 5];

/** The list with its faults: an unknown colour, a day that is none, an image that is absent, a reference twice. */
function sheetOf({ headings, row }: OfficeList): string {
  const rows = Array.from({ length: ROWS }, (_, at) => [...row(at + 1)]);
  const spoil = (nth: number, column: number, text: string) => {
    const cells = rows[nth - 1];
    if (cells) cells[column] = text;
  };
  spoil(2, EYES, 'turquoise');
  spoil(3, DAY, '31/02/2024');
  spoil(4, IMAGE, 'absente.png');
  spoil(5, REFERENCE, row(1)[REFERENCE] ?? '');
  return `\uFEFF${[headings, ...rows].map((cells) => cells.join(';')).join('\r\n')}`;
}

describe('a list that is imported in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let folder: string;
  let drawn = 0;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), 'import-'));
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
    await rm(folder, { recursive: true });
  });

  /** A folder of images and of what else lies in one. */
  async function folderOf(language: Language): Promise<string> {
    const path = join(folder, language, 'scans');
    await mkdir(path, { recursive: true });
    for (let nth = 1; nth <= ROWS; nth++) {
      await writeFile(join(path, `p${nth}.png`), await drawing((drawn += 1)));
    }
    await writeFile(join(path, 'notes.txt'), 'Nobody names this.');
    return path;
  }

  it.each(['fr', 'ar'] as const)(
    'is sent with a folder, mended row by row, entered and reported, in %s',
    async (language) => {
      const words = wordsOf(language);
      const list = LISTS[language];
      const { username } = await account(await service.asAdmin(), 'forensic_officer');
      const window = await ConsoleWindow.open(browser, await service.app.getUrl(), { language });
      const { page } = window;
      await window.signIn(username, PASSWORD);
      await page.getByRole('link', { name: words('imports.title'), exact: true }).click();
      await page.getByRole('region', { name: words('imports.new') }).waitFor();
      expect(await window.seriousViolations()).toEqual([]);

      // The table, the folder, and how all of its sketches were made.
      const files = page.locator('main input[type=file]');
      const buffer = Buffer.from(sheetOf(list));
      await files.nth(0).setInputFiles({ name: 'portraits.csv', mimeType: 'text/csv', buffer });
      await files.nth(1).setInputFiles(await folderOf(language));
      const origin = page.getByRole('button', { name: words('sketches.origin') });
      await window.pick(origin, 1);
      await page.getByRole('button', { name: words('imports.send') }).click();

      // What rows name is sent, once it is known; the column that nobody knows is told.
      const wrong = page.getByRole('region', { name: words('imports.wrong') });
      const rowsOf = (region: Locator) => region.getByRole('listitem');
      await page.locator('main h1', { hasText: 'portraits.csv' }).waitFor();
      // Those whose images were sent are right by then.
      while ((await rowsOf(wrong).count()) !== 4) await pause(100);
      const [cabinet = ''] = list.headings.slice(CABINET);
      const columns = page.getByRole('region', { name: words('imports.columns') });
      await columns.getByText(list.row(1)[CABINET] ?? '').waitFor();
      expect(await page.getByRole('button', { name: startWords(words) }).count()).toBe(0);
      expect(await window.seriousViolations()).toEqual([]);
      await window.pick(columns.getByRole('button', { name: cabinet }));

      // Row by row, as its table numbers them: the first has the headings.
      const cell = (nth: number, column: number) =>
        rowsOf(wrong)
          .nth(nth)
          .getByLabel(list.headings[column] ?? '', { exact: true });
      await cell(0, EYES).fill(list.row(1)[EYES] ?? '');
      await cell(1, DAY).fill('28/02/2024');
      await cell(2, IMAGE).fill('p4.png');
      await rowsOf(wrong)
        .nth(3)
        .getByRole('button', { name: words('imports.leave-out') })
        .click();
      await page.getByRole('button', { name: words('imports.check') }).click();
      // What a row names by now goes from the folder as well, and is looked through.
      const start = page.getByRole('button', { name: startWords(words) });
      while (!(await start.isVisible()) || (await wrong.count()) > 0) await pause(100);
      await start.waitFor();
      expect(await wrong.count()).toBe(0);
      const leftOut = page.getByRole('region', { name: words('imports.left-out') });
      expect(await rowsOf(leftOut).count()).toBe(1);
      expect(await window.seriousViolations()).toEqual([]);

      await start.click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: startWords(words) })
        .click();
      const done = page.getByText(words('imports.states.done'), { exact: true });
      await done.waitFor({ timeout: 30_000 + ROWS * MS_PER_ROW });
      expect(await window.seriousViolations()).toEqual([]);
      const [{ made } = { made: 0 }] = await service.rows(
        `SELECT count(*)::int AS made FROM records WHERE created_by = (
          SELECT 'user:' || id FROM users WHERE username = '${username}')`,
      );
      expect(made).toBe(ROWS - 1);
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: words('imports.report') }).click();
      const report = await readFile(await (await saving).path(), 'utf8');
      expect(report.split('\r\n')).toHaveLength(ROWS + 2);
      expect(window.complaints).toEqual([]);
      await window.close();
    },
    180_000 + ROWS * MS_PER_ROW,
  );
});

/** How the button begins that enters rows, whatever their number. */
const startWords = (words: (key: string) => string) =>
  new RegExp(`^${words('imports.start_other').split(' ')[0] ?? ''} `);
