import type { Page } from 'playwright-core';
import { FIRST_ADMIN } from '../../src/config/index.js';
import { drawComposite, fictionalFace } from '../../src/demo/index.js';
import type { Read } from '../support/demo-process.js';

export interface ConsolePage {
  /** Of its pictures. */
  readonly name: string;
  /** Who looks; null before anybody has signed in. */
  readonly username: string | null;
  /** For which case, where faces are looked at. */
  readonly caseOf?: (read: Read) => Promise<string>;
  readonly path: string | ((read: Read) => Promise<string>);
  /** What is done on the page before its picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Why somebody looks, in each language, at what happened on a day. */
export const PURPOSES = {
  fr: (day: Date) =>
    `Identifier l’auteur des faits du ${inLetters('fr', day).replace(/^1 /, '1er ')}.`,
  ar: (day: Date) => `تحديد هوية مرتكب وقائع ${inLetters('ar-MA', day)}.`,
  en: (day: Date) => `Identify the offender of ${inLetters('en-GB', day)}.`,
};

const inLetters = (locale: string, day: Date) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day);

const DETECTIVE = 'detective.cas';
const OFFICER = 'officer.cas';
const EXAMINER = 'examiner.cas';
const SUPERVISOR = 'supervisor.cas';

const first = async (read: Read, path: string): Promise<string> => {
  const [found] = (await read(path)).items;
  if (!found) throw new Error(`The demonstration has nothing at ${path}`);
  return found.id;
};

const caseBy = (reference: string) => (read: Read) =>
  first(read, `/cases?reference=${encodeURIComponent(reference)}`);

const searchOf = (reference: string) => async (read: Read) =>
  first(read, `/searches?caseId=${await caseBy(reference)(read)}`);

/** Cases of the demonstration, by how far they are. */
const SEARCHED = 'GESTARR-2026-0318';
const HALF_EXAMINED = 'GESTARR-2026-0342';
const DISAGREED = 'GESTARR-2026-0407';
const AGREED = 'GESTARR-2026-0502';
const IDENTIFIED = 'GESTARR-2026-0604';
const REVOKED = 'GESTARR-2026-0611';

interface Inbox {
  readonly sections: readonly {
    readonly kind: string;
    readonly items: readonly { id: string }[];
  }[];
}

/** The search that awaits the second examiner. */
async function awaitingOpinion(read: Read): Promise<string> {
  const { sections } = await read<Inbox>('/inbox');
  const id = sections.find(({ kind }) => kind === 'opinion')?.items[0]?.id;
  if (id === undefined) throw new Error('The demonstration has no search that awaits an opinion');
  return id;
}

const search = (reference: string, rest: string) => async (read: Read) =>
  `/searches/${await searchOf(reference)(read)}${rest}`;

const sketchOf = (reference: string, rest: string) => async (read: Read) =>
  `/sketches/${await first(read, `/sketches?caseId=${await caseBy(reference)(read)}`)}${rest}`;

/** Gives a drawing to the page, and waits for the face that is seen in it. */
async function giveDrawing(page: Page): Promise<void> {
  const buffer = await drawComposite(fictionalFace(90), 1);
  const file = { name: 'drawing.png', mimeType: 'image/png', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.locator('main [role=application]').waitFor();
  await page.locator('main [aria-live][aria-busy=false]').waitFor();
}

/** Says whom a sheet is for, and waits for what it looks like. */
async function giveOut(page: Page): Promise<void> {
  const fields = page.locator('main form input:not([type=radio])');
  await fields.first().fill('Brigade mobile, Agadir');
  await page.locator('main form textarea').fill('Retrouver cette personne.');
  await fields.last().fill('Identité judiciaire, +212 522 00 00 00');
  await page.locator('main form button[type=submit]').click();
  await page.locator('main section img').waitFor();
}

/** Sends a list in which a row is wrong, and waits for what is told of it. */
async function giveList(page: Page): Promise<void> {
  const rows = [
    'Référence;Fichier;Sexe;Cheveux;Yeux;Date du dessin',
    'A-0012;p12.png;Homme;Noirs;Noirs;14/03/2019',
    'A-0013;p13.png;Femme;Châtains;Turquoise;02/11/2020',
    'A-0014;;Homme;Noirs;Marron;31/02/2021',
  ];
  const buffer = Buffer.from(rows.join('\r\n'));
  const files = page.locator('main input[type=file]');
  await files.first().setInputFiles({ name: 'armoire.csv', mimeType: 'text/csv', buffer });
  await page.locator('main form button[type=submit]').click();
  await page.locator('main progress, main li input').last().waitFor();
}

const pressKey = (key: string) => async (page: Page) => {
  await page.locator('main section figure img').nth(1).waitFor();
  await page.locator('main section button').first().focus();
  await page.keyboard.press(key);
  await page.locator('main section :not(figure) > [data-frame] img').nth(1).waitFor();
};

export const CONSOLE_PAGES: readonly ConsolePage[] = [
  { name: 'sign-in', username: null, path: '/' },
  { name: 'home', username: DETECTIVE, path: '/' },
  { name: 'cases', username: DETECTIVE, path: '/cases' },
  {
    name: 'case',
    username: DETECTIVE,
    path: async (read) => `/cases/${await caseBy(IDENTIFIED)(read)}`,
  },
  { name: 'alerts', username: DETECTIVE, path: '/alerts' },
  { name: 'notices', username: DETECTIVE, path: '/notices' },
  { name: 'search-list', username: DETECTIVE, path: '/searches' },
  {
    name: 'identifications',
    username: DETECTIVE,
    path: sketchOf(REVOKED, '/identifications'),
  },
  {
    name: 'disclosures',
    username: DETECTIVE,
    path: async (read) =>
      `/cases/${await caseBy(IDENTIFIED)(read)}/searches/${await searchOf(IDENTIFIED)(read)}/disclosures`,
  },
  {
    name: 'diffusion',
    username: DETECTIVE,
    path: sketchOf(SEARCHED, '/sheet'),
    prepare: giveOut,
  },
  { name: 'account', username: DETECTIVE, path: '/account' },
  { name: 'sketches', username: DETECTIVE, caseOf: caseBy(SEARCHED), path: '/sketches' },
  { name: 'subjects', username: DETECTIVE, caseOf: caseBy(SEARCHED), path: '/subjects' },
  {
    name: 'sketch',
    username: DETECTIVE,
    caseOf: caseBy(SEARCHED),
    path: sketchOf(SEARCHED, ''),
  },
  { name: 'search-new', username: DETECTIVE, caseOf: caseBy(SEARCHED), path: '/searches/new' },
  { name: 'candidates', username: DETECTIVE, caseOf: caseBy(SEARCHED), path: search(SEARCHED, '') },
  {
    name: 'compare',
    username: DETECTIVE,
    caseOf: caseBy(SEARCHED),
    path: search(SEARCHED, '/candidates/1'),
  },
  {
    name: 'compare-split',
    username: DETECTIVE,
    caseOf: caseBy(SEARCHED),
    path: search(SEARCHED, '/candidates/1'),
    prepare: pressKey('3'),
  },
  {
    name: 'corroborate',
    username: DETECTIVE,
    caseOf: caseBy(AGREED),
    path: search(AGREED, '/candidates/1'),
  },
  { name: 'sketch-new', username: OFFICER, path: '/sketches/new', prepare: giveDrawing },
  { name: 'subject-new', username: OFFICER, path: '/subjects/new' },
  {
    name: 'alert',
    username: OFFICER,
    caseOf: caseBy('DEMO-CAS'),
    path: async (read) => `/alerts/${await first(read, '/link-alerts?state=open')}`,
  },
  {
    name: 'blind',
    username: EXAMINER,
    caseOf: caseBy(HALF_EXAMINED),
    path: async (read) => `/searches/${await awaitingOpinion(read)}/blind`,
  },
  {
    name: 'decide',
    username: SUPERVISOR,
    caseOf: caseBy(DISAGREED),
    path: search(DISAGREED, '/candidates/1'),
  },
  { name: 'imports', username: OFFICER, path: '/imports' },
  { name: 'duplicates', username: OFFICER, path: '/duplicates' },
  { name: 'import', username: OFFICER, path: '/imports', prepare: giveList },
  { name: 'reviews', username: SUPERVISOR, path: '/reviews' },
  { name: 'court-outcomes', username: SUPERVISOR, path: '/reviews/court-outcomes' },
  { name: 'search-requests', username: SUPERVISOR, path: '/search-requests' },
  {
    name: 'organisation',
    username: FIRST_ADMIN.username,
    path: '/organisation',
    prepare: async (page) => {
      await page.locator('main summary').nth(1).click();
      await page.locator('main section section').waitFor();
    },
  },
];
