// How long after a search is asked for its first candidates are on the screen, beside the service's own time for it.
//
//   npm run bench:console              over 10,000 known people, 15 searches
//   npm run bench:console -- 1000 30   over so many, so often
import { DataSource } from 'typeorm';
import { SyntheticGallery } from '../../src/benchmark/index.js';
import { median } from '../../src/benchmark/statistics.js';
import { FaceModel } from '../../src/faces/index.js';
import { drawComposite, fictionalFace } from '../../src/demo/index.js';
import { type App, withTemporaryService } from '../../src/measuring/temporary-service.js';
import { nationalContext } from '../../src/operations/index.js';
import { RecordsService } from '../../src/records/index.js';
import { SKETCH, sketchColumns } from '../../src/sketches/index.js';
import { SUBJECT } from '../../src/subjects/index.js';
import { UsersService } from '../../src/users/index.js';
import { ConsoleWindow, openBrowser } from '../support/browser.js';

const ACCOUNT = { username: 'bench', password: 'only for this run, and gone' };
const IN_APP = { strict: false } as const;
const DRAWN = 12;

/** From the press of the button to the first card, and what the answer itself took, in ms. */
interface Times {
  readonly shown: number;
  readonly answered: number;
}

/** In the page, so that nothing but the page is measured: presses the button, and waits for a painted card. */
const MEASURE = `new Promise((resolve) => {
  performance.clearResourceTimings();
  const began = performance.now();
  [...document.querySelectorAll('main header button')].at(-1).click();
  const look = () => {
    const card = document.querySelector('main ol li');
    if (!card?.checkVisibility({ visibilityProperty: true })) return requestAnimationFrame(look);
    const search = performance.getEntriesByType('resource')
      .find(({ name, initiatorType }) => initiatorType === 'fetch' && name.endsWith('/api/v1/searches'));
    resolve({ shown: performance.now() - began, answered: search.responseEnd - search.requestStart });
  };
  requestAnimationFrame(look);
})`;

async function fill(app: App, people: number): Promise<string> {
  const ctx = await nationalContext(app, 'bench');
  const records = app.get(RecordsService, IN_APP);
  for (let who = 1; who <= DRAWN; who += 1) {
    const photo = await drawComposite(fictionalFace(who), 2);
    await records.create(ctx, SUBJECT, {}, { fullName: `Drawn ${who}` }, photo);
  }
  const input = { origin: 'hand_drawn', traits: {} } as const;
  const drawing = await drawComposite(fictionalFace(1), 1);
  const { id } = await records.create(ctx, SKETCH, input, sketchColumns(input), drawing);
  const db = app.get(DataSource, IN_APP);
  const gallery = await SyntheticGallery.like(db, app.get(FaceModel, IN_APP).version);
  await gallery.add(people - DRAWN);
  for (const table of ['records', 'templates', 'gallery_faces']) {
    await db.query(`VACUUM ANALYZE ${table}`);
  }
  const user = { ...ACCOUNT, displayName: 'Benchmark', prefecture: 'NAT' };
  await app.get(UsersService, IN_APP).create(ctx, { ...user, role: 'detective' });
  return id;
}

async function openCase(window: ConsoleWindow): Promise<void> {
  const { page } = window;
  await page.locator('main header button').first().click();
  await page.locator('[role=dialog] input[type=text]').first().fill('BENCH-1');
  await window.pick(page.locator('[role=dialog] button[aria-haspopup=listbox]').first());
  await page.locator('[role=dialog] [role=spinbutton]').first().click();
  await page.keyboard.type('14032026');
  await page.locator('[role=dialog] button[type=submit]').click();
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
}

async function measure(app: App, people: number, times: number): Promise<Times[]> {
  await app.listen(0, '127.0.0.1');
  const sketch = await fill(app, people);
  const browser = await openBrowser();
  try {
    const window = await ConsoleWindow.open(browser, await app.getUrl(), { language: 'fr' });
    await window.signIn(ACCOUNT.username, ACCOUNT.password);
    await window.goTo('/cases');
    await window.page.locator('main h1').waitFor();
    await openCase(window);
    await window.goTo(`/sketches/${sketch}`);
    await window.page.locator('main h1').waitFor();
    await window.sayWhy('Measure.', window.page.locator('main header button').last());
    const measured: Times[] = [];
    for (let nth = 0; nth < times; nth += 1) {
      await window.goTo(`/sketches/${sketch}`);
      await window.page.locator('main figure img').first().waitFor();
      await window.page.waitForLoadState('networkidle');
      measured.push(await window.page.evaluate<Times>(MEASURE));
    }
    return measured;
  } finally {
    await browser.close();
  }
}

const [people = 10_000, times = 15] = process.argv.slice(2).map(Number);
const measured = await withTemporaryService({}, (app) => measure(app, people, times));
const [answered, shown] = [
  median(measured.map((one) => one.answered)),
  median(measured.map((one) => one.shown)),
];
const ratio = median(measured.map((one) => one.shown / one.answered));
process.stdout.write(
  `${people} known people, ${times} searches, medians\n` +
    `the service answers after   ${answered.toFixed(0)} ms\n` +
    `candidates are shown after  ${shown.toFixed(0)} ms\n` +
    `ratio                       ${ratio.toFixed(2)}\n`,
);
