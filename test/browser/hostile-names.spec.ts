import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { checklistOf } from '../../src/adjudication/index.js';
import { lookAtAll, lookAtFaces } from '../factories/adjudications.js';
import { drawing } from '../factories/drawings.js';
import { sendImport, settledImport } from '../factories/imports.js';
import { PASSWORD } from '../factories/people.js';
import { create } from '../factories/records.js';
import { type AnsweredSearch, readOnce } from '../factories/searches.js';
import { type Caller, TestApplication } from '../support/application.js';
import { ConsoleWindow, LANGUAGES, openBrowser } from '../support/browser.js';

const ROUTER = new URL('../../../web/src/router.tsx', import.meta.url);

/** Is code wherever it is taken for it, as long as it may be, and is read from the right. */
const hostile = (length: number) => `سارق "><img src=x onerror="ran=1">{{t}}`.padEnd(length, 'ل');

/** Texts that somebody wrote and that may turn around what stands beside them; and whether the page is too wide. */
const FAULTS = `(() => {
  const found = [];
  const apart = (element) => {
    const { unicodeBidi, display } = getComputedStyle(element);
    return ['isolate', 'plaintext', 'isolate-override'].includes(unicodeBidi) ||
      (display !== 'inline' && display !== 'contents' && element.childNodes.length === 1);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let shown = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.data.includes('onerror')) continue;
    shown += 1;
    if (text.data.includes('\\u2068')) continue;
    if (!apart(text.parentElement)) found.push(text.parentElement.outerHTML.slice(0, 160));
  }
  if (typeof ran !== 'undefined' || document.querySelector('img[src=x]')) found.push('It has run.');
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = [...document.querySelectorAll('main *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1 || one.getBoundingClientRect().left < -1);
    found.push(scrollWidth + ' pixels wide: ' + wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)));
  }
  return { found, shown };
})()`;

const MOST_SHIFTED = 0.05;

interface Faults {
  readonly found: string[];
  readonly shown: number;
}

interface Told {
  readonly username: string;
  readonly sketch: string;
  readonly subject: string;
  readonly caseId: string;
  readonly searchId: string;
  readonly importId: string;
}

/** Everything that somebody can write, written by one who means harm. */
async function tellEverything(service: TestApplication): Promise<Told> {
  const admin = await service.asAdmin();
  const [first, second] = [
    await hostilePerson(service, admin, 1),
    await hostilePerson(service, admin, 2),
  ];
  const { by } = first;
  const opened = await by
    .post('/cases')
    .send({
      reference: hostile(60),
      offence: 'robbery',
      occurredFrom: '2026-03-14',
      place: { words: hostile(200) },
      modusOperandi: { words: hostile(1000) },
    })
    .expect(201);
  const { id: caseId } = opened.body as { id: string };
  const own = { caseId, description: hostile(1000) };
  const sketchFields = {
    ...own,
    author: hostile(100),
    software: hostile(100),
    origin: 'software_composite',
  };
  const sketch = await create(by, 'sketches', sketchFields, await drawing(7));
  const sheet = { audience: 'police', recipient: hostile(200), contact: hostile(200) };
  await by
    .post(`/sketches/${sketch.id}/disclosures`)
    .send({ ...sheet, purpose: hostile(500) })
    .expect(201);
  const subjectFields = { ...own, fullName: hostile(200), aliases: [hostile(200)] };
  const subject = await create(by, 'subjects', subjectFields, await drawing(7, 2));
  const searched = await by
    .post('/searches')
    .send({ caseId, purpose: hostile(500), probe: { recordId: sketch.id }, target: 'subjects' })
    .expect(200);
  const run = searched.body as AnsweredSearch;
  const opinion = {
    outcome: 'potential',
    checklist: checklistOf('similar'),
    remarks: hostile(500),
    againstIt: hostile(500),
  };
  const candidate = `/searches/${run.id}/candidates/1`;
  await lookAtFaces(by, run, subject.id);
  await readOnce(by, run.id);
  await by.post(`${candidate}/adjudications`).send(opinion).expect(201);
  await lookAtFaces(second.by, run, subject.id);
  await second.by
    .post(`/searches/${run.id}/blind/${subject.id}/adjudications`)
    .send(opinion)
    .expect(201);
  const evidence = { kind: 'object', evidence: hostile(500) };
  await by.post(`${candidate}/corroborations`).send(evidence).expect(201);
  await lookAtAll(by, run);
  await by
    .post(`${candidate}/identification`)
    .send({ againstIt: hostile(500) })
    .expect(201);
  const disclosure = { recipient: hostile(200), purpose: hostile(500) };
  await by.post(`/searches/${run.id}/disclosures`).send(disclosure).expect(201);
  const { id: importId } = await hostileList(by);
  return {
    importId,
    username: first.username,
    sketch: sketch.id,
    subject: subject.id,
    caseId,
    searchId: run.id,
  };
}

/** A list with a column, and a cell in each row, of one who means harm. */
async function hostileList(by: Caller) {
  const quoted = `"${hostile(300).replaceAll('"', '""')}"`;
  const sheet = [`Image;Référence;${quoted}`, `${quoted};${quoted};${quoted}`].join('\n');
  const said = { kind: 'sketch', profile: { defaults: { origin: 'hand_drawn' } } };
  const sent = await sendImport(by.post('/imports'), sheet, null, said).expect(201);
  return settledImport(by, (sent.body as { id: string }).id);
}

async function hostilePerson(service: TestApplication, admin: Caller, nth: number) {
  const username = `hostile.${nth}`;
  const person = {
    username,
    displayName: hostile(100),
    role: 'forensic_officer',
    prefecture: 'CAS',
  };
  await admin
    .post('/users')
    .send({ ...person, password: PASSWORD })
    .expect(201);
  return { username, by: await service.login(username, PASSWORD) };
}

describe('a hostile name in each text', () => {
  let service: TestApplication;
  let browser: Browser;
  let told: Told;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    told = await tellEverything(service);
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  /** Where each page of the router is, with what is hostile in it. */
  const placesOf = ({
    sketch,
    subject,
    caseId,
    searchId,
    importId,
  }: Told): Record<string, string> => ({
    '/': '/',
    '/cases': '/cases',
    '/cases/$id': `/cases/${caseId}`,
    '/sketches': '/sketches',
    '/sketches/$id': `/sketches/${sketch}`,
    '/sketches/new': `/sketches/new?caseId=${caseId}`,
    '/sketches/$id/correction': `/sketches/${sketch}/correction`,
    '/sketches/$id/sheet': `/sketches/${sketch}/sheet`,
    '/sketches/$id/identifications': `/sketches/${sketch}/identifications`,
    '/subjects': '/subjects',
    '/subjects/new': '/subjects/new',
    '/subjects/$id': `/subjects/${subject}`,
    '/subjects/$id/correction': `/subjects/${subject}/correction`,
    '/searches': '/searches',
    '/searches/new': '/searches/new',
    '/searches/$id': `/searches/${searchId}`,
    '/searches/$id/candidates/$rank': `/searches/${searchId}/candidates/1`,
    '/searches/$id/blind': `/searches/${searchId}/blind`,
    '/cases/$id/searches/$searchId/disclosures': `/cases/${caseId}/searches/${searchId}/disclosures`,
    '/account': '/account',
    '/alerts': '/alerts',
    '/alerts/$id': `/alerts/${searchId}`,
    '/search-requests': '/search-requests',
    '/search-requests/$id': `/search-requests/${searchId}`,
    '/notices': '/notices',
    '/reviews': '/reviews',
    '/reviews/court-outcomes': '/reviews/court-outcomes',
    '/imports': '/imports',
    '/imports/$id': `/imports/${importId}`,
    '/imports/$id/duplicates': `/imports/${importId}/duplicates`,
    '/duplicates': '/duplicates',
    '/duplicates/$id': `/duplicates/${searchId}`,
    '/organisation': '/organisation',
    '/sign-in': '/sign-in',
  });

  it('is looked at on each page that there is', () => {
    const paths = readFileSync(ROUTER, 'utf8').matchAll(/path: '([^']+)'/g);
    expect([...paths].map(([, path]) => path).sort()).toEqual(Object.keys(placesOf(told)).sort());
  });

  it.each([
    ['fr', 1280],
    ['ar', 390],
  ] as const)(
    'runs nowhere, turns nothing around, and fits, in %s at %d pixels',
    async (language, width) => {
      const window = await ConsoleWindow.open(browser, await service.app.getUrl(), {
        language,
        width,
      });
      await window.signIn(told.username, PASSWORD);
      const faults: Record<string, unknown> = {};
      let all = 0;
      for (const [route, path] of Object.entries(placesOf(told))) {
        await window.goTo(path);
        await window.page.locator('main h1, main [role=alert]').first().waitFor();
        await window.page.waitForLoadState('networkidle');
        const { found, shown } = await window.page.evaluate<Faults>(FAULTS);
        all += shown;
        if (found.length > 0) faults[route] = found;
      }
      expect(faults).toEqual({});
      expect(all).toBeGreaterThan(40);
      await window.close();
    },
  );

  it.each(LANGUAGES)(
    'leaves each page in its place, and without serious fault by axe in both themes, in %s',
    async (language) => {
      const window = await ConsoleWindow.open(browser, await service.app.getUrl(), { language });
      const { page } = window;
      await window.signIn(told.username, PASSWORD);
      const faults: Record<string, unknown> = {};
      for (const [route, path] of Object.entries(placesOf(told))) {
        await window.goTo(path);
        await page.locator('main h1, main [role=alert]').first().waitFor();
        await page.waitForLoadState('networkidle');
        const shifted = await window.layoutShift();
        if (shifted >= MOST_SHIFTED) faults[`${route} moves`] = shifted;
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const violations = await window.seriousViolations();
          if (violations.length > 0) faults[`${route} ${colorScheme}`] = violations;
        }
      }
      expect(faults).toEqual({});
      await window.close();
    },
  );
});
