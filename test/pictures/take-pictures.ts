// Takes pictures of each page of the console, on the records of the demonstration, into docs/console/.
//
//   npm run pictures              every page, in three languages, wide and narrow
//   npm run pictures -- compare   pages whose name has this in it
//   npm run pictures -- --languages fr,ar --into /tmp/seen alerts
//                                 in these languages, and elsewhere: to be looked at before they are kept
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { ConsoleWindow, LANGUAGES, openBrowser } from '../support/browser.js';
import { CONSOLE_PAGES, type ConsolePage, PURPOSES } from './console-pages.js';
import { DemoProcess } from '../support/demo-process.js';

const KEPT = fileURLToPath(new URL('../../../docs/console/', import.meta.url));
const asked = parseArgs({
  allowPositionals: true,
  options: { into: { type: 'string', default: KEPT }, languages: { type: 'string' } },
});
const FOLDER = asked.values.into;
const wantedLanguages = asked.values.languages?.split(',');
const IN_LANGUAGES = LANGUAGES.filter((one) => wantedLanguages?.includes(one) ?? true);
const WIDTHS = [1280, 390] as const;
/** Until each image that is on the page is drawn. */
const DRAWN = `Promise.all(
  [...document.images].filter(({ loading }) => loading !== 'lazy').map((image) => image.decode()),
)`;
/** A page is as high as the window, so that its foot is below it: no higher when the window is made as high as both. */
const AS_HIGH_AS_SEEN = `document.querySelector('main')?.style.setProperty('min-block-size', '0')`;
const AS_HIGH_AS_A_WINDOW = `document.querySelector('main')?.style.removeProperty('min-block-size')`;
/** In pixels. What is further down is more of the same. */
const TALLEST = 1800;

async function takeAll(wanted: readonly string[]): Promise<void> {
  const pages = CONSOLE_PAGES.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  const dataDir = await mkdtemp(join(tmpdir(), 'mirsam-pictures-'));
  const demo = await DemoProcess.start(dataDir);
  const browser = await openBrowser();
  try {
    for (const username of new Set(pages.map((one) => one.username))) {
      const own = pages.filter((one) => one.username === username);
      for (const language of IN_LANGUAGES) {
        for (const width of WIDTHS) await takeAs({ browser, demo, username, language, width }, own);
      }
    }
  } finally {
    await browser.close();
    await demo.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Seat {
  readonly browser: Browser;
  readonly demo: DemoProcess;
  /** Null where nobody has signed in. */
  readonly username: string | null;
  readonly language: (typeof LANGUAGES)[number];
  readonly width: number;
}

async function takeAs(seat: Seat, pages: readonly ConsolePage[]): Promise<void> {
  const { browser, demo, username, language, width } = seat;
  const window = await ConsoleWindow.open(browser, demo.url, { language, width });
  const read = username === null ? demo.nobody : await demo.readerOf(username);
  if (username !== null) await window.signIn(username, demo.password);
  let working: string | undefined;
  for (const { name, caseOf, path, prepare } of pages) {
    const caseId = await caseOf?.(read);
    if (caseId !== undefined && caseId !== working) {
      await window.goTo(`/cases/${caseId}`);
      await window.page.locator('main dl').first().waitFor();
      const { occurredFrom } = await read<{ occurredFrom: string }>(`/cases/${caseId}`);
      await window.sayWhy(PURPOSES[language](new Date(occurredFrom)));
      working = caseId;
    }
    await window.goTo(typeof path === 'string' ? path : await path(read));
    const { page } = window;
    await page
      .locator(username === null ? 'form' : 'main h1')
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    await prepare?.(page);
    await keepPicture(page, width, join(FOLDER, language, `${name}-${width}.webp`));
  }
  for (const complaint of window.complaints) process.stderr.write(`${language}: ${complaint}\n`);
  await window.close();
}

async function keepPicture(page: Page, width: number, file: string): Promise<void> {
  const whole = Number(await page.evaluate('document.documentElement.scrollHeight'));
  const height = Math.min(TALLEST, whole);
  // As in a window of that height: what stays at its foot is at the foot of the picture.
  const seen = page.viewportSize() ?? { width, height };
  await page.evaluate(AS_HIGH_AS_SEEN);
  await page.setViewportSize({ width, height });
  await page.waitForLoadState('networkidle');
  await page.evaluate(DRAWN);
  const shot = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
  await page.setViewportSize(seen);
  await page.evaluate(AS_HIGH_AS_A_WINDOW);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await sharp(shot).webp({ quality: 60, effort: 6 }).toBuffer());
}

await takeAll(asked.positionals);
