import type { Browser, Locator, Page } from 'playwright-core';
import { openCase } from '../factories/cases.js';
import { blankPaper, drawing, sideBySide } from '../factories/drawings.js';
import { account, PASSWORD, person } from '../factories/people.js';
import { type Answered, create } from '../factories/records.js';
import { type Caller, TestApplication } from '../support/application.js';
import { ConsoleWindow, type Language, openBrowser } from '../support/browser.js';

const HOSTILE = `<img src=x onerror="document.title='run'"> \u0625\u062f\u0631\u064a\u0633`;

describe('a record in the console', () => {
  let service: TestApplication;
  let browser: Browser;
  let officer: Caller;
  let username: string;
  let twin: Answered;
  let caseId: string;

  beforeAll(async () => {
    service = await TestApplication.start();
    browser = await openBrowser();
    const abroad = await person(service, 'forensic_officer', 'AGA');
    twin = await create(abroad, 'sketches', {}, await drawing(8, 2));
    ({ username } = await account(await service.asAdmin(), 'forensic_officer'));
    officer = await service.login(username, PASSWORD);
    caseId = await openCase(officer, { reference: 'GESTARR-2026-1187' });
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
  });

  async function opened(language: Language, theme: 'light' | 'dark' = 'light', by = username) {
    const window = await ConsoleWindow.open(browser, await service.app.getUrl(), {
      language,
      theme,
    });
    await window.signIn(by, PASSWORD);
    return window;
  }

  const file = (buffer: Buffer, name = 'one.png') => ({ name, mimeType: 'image/png', buffer });
  const drawnBy = (page: Page) => page.getByRole('textbox', { name: 'Dessinateur' });
  const boxOf = (page: Page) => page.locator('main [role=application]');
  /** Once what is seen in the box that was drawn last is told. */
  const lookedAt = (page: Page) => page.locator('main [aria-live][aria-busy=false]').waitFor();

  async function read(page: Page, part: 'sketches' | 'subjects'): Promise<Answered> {
    await page.waitForURL(/\/(sketches|subjects)\/[0-9a-f]{8}-[^/]+$/);
    const id = page.url().split('/').at(-1) ?? '';
    return (await officer.get(`/${part}/${id}`).expect(200)).body as Answered;
  }

  /** Says where on the page the middle of something is. */
  async function middleOf(locator: Locator) {
    const { x, y, width, height } = (await locator.boundingBox()) ?? NOWHERE;
    return { x: x + width / 2, y: y + height / 2 };
  }

  it('is entered by mouse from its case, its face chosen and put right, and its twin is found', async () => {
    const window = await opened('fr');
    const { page } = window;
    await window.goTo(`/cases/${caseId}`);
    await page.getByRole('link', { name: 'Saisir un portrait-robot' }).click();
    const save = page.getByRole('button', { name: 'Enregistrer' });
    const missing = async () =>
      page.locator(`[id="${(await save.getAttribute('aria-describedby')) ?? ''}"]`).innerText();
    await page.getByText('Composé par logiciel', { exact: true }).click();
    expect(await missing()).toContain('Le dessin et Logiciel');
    await page.getByText('Dessiné à la main', { exact: true }).click();
    const both = await sideBySide(await drawing(7), await drawing(8));
    await page.locator('input[type=file]').first().setInputFiles(file(both));
    await page.getByText('L’image montre plusieurs visages').waitFor();
    expect(await window.seriousViolations()).toEqual([]);

    const other = page.getByRole('button', { name: 'Retenir le visage 2' });
    await other.click();
    await lookedAt(page);
    expect(await other.getAttribute('aria-pressed')).toBe('true');
    const corner = await middleOf(page.getByRole('button', { name: 'Coin en bas à droite' }));
    await page.mouse.move(corner.x, corner.y);
    await page.mouse.down();
    await page.mouse.move(corner.x + 5, corner.y + 9);
    await page.mouse.up();
    await lookedAt(page);

    await drawnBy(page).fill(HOSTILE);
    await page.getByRole('button', { name: 'Masculin' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('La fiche est enregistrée').waitFor();
    await page.getByText(HOSTILE).waitFor();
    const sketch = await read(page, 'sketches');
    expect(sketch).toMatchObject({ caseId, author: HOSTILE, origin: 'hand_drawn' });
    expect(sketch).toMatchObject({ traits: { sex: { values: ['male'] } } });
    expect(sketch.face).toMatchObject({ status: 'found', method: 'manual', toCheck: [] });

    // Who asks for its twin finds the case and the purpose said.
    await page.locator('main header').getByRole('button').last().click();
    const purpose = page.getByRole('dialog').locator('input[type=text]');
    expect(await purpose.inputValue()).toContain(sketch.number);
    expect(await page.getByRole('dialog').innerText()).toContain('GESTARR-2026-1187');
    await purpose.press('Enter');
    expect(await window.seriousViolations()).toEqual([]);
    await page.getByRole('button', { name: 'Chercher ce visage' }).click();
    await page.locator('main ol li').first().waitFor();
    expect(await page.locator('main ol li').first().innerText()).toContain(twin.number);
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is entered by keyboard alone, with a pasted image in which no face is seen', async () => {
    const window = await opened('ar');
    const { page } = window;
    await window.goTo('/sketches/new');
    await page.locator('main form').waitFor();
    const base64 = (await blankPaper(240)).toString('base64');
    await page.evaluate(`(async () => {
      const bytes = Uint8Array.from(atob('${base64}'), (letter) => letter.charCodeAt(0));
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([bytes], 'pasted.png', { type: 'image/png' }));
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    })()`);
    await page.getByText('لم يُر أي وجه').waitFor();
    await reach(page, page.getByRole('button', { name: 'وضع إطار' }));
    await page.keyboard.press('Enter');
    await boxOf(page).waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    const before = (await boxOf(page).boundingBox()) ?? NOWHERE;
    await page.locator('body').press('Shift+Tab');
    await reach(page, boxOf(page));
    for (const key of ['ArrowRight', 'ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowDown']) {
      await page.keyboard.press(key);
    }
    const after = (await boxOf(page).boundingBox()) ?? NOWHERE;
    // Right is right in Arabic as well.
    expect(after.x).toBeGreaterThan(before.x);
    expect(after.width).toBeGreaterThan(before.width);
    await reach(page, page.getByRole('button', { name: 'الزاوية العليا اليسرى' }));
    await page.keyboard.press('ArrowUp');
    // At once, before it was looked at: what was moved last is saved.
    await reach(page, page.getByRole('button', { name: 'حفظ', exact: true }));
    await page.keyboard.press('Enter');
    const { face } = await read(page, 'sketches');
    const box = { x: 44, y: 60, width: 84, height: 88 };
    expect(face).toMatchObject({ status: 'doubtful', method: 'manual', box });
    expect(window.complaints).toEqual([]);
    await window.close();
  });

  it('is corrected, and what somebody else has changed meanwhile stays', async () => {
    const traits = { sex: { values: ['male'], certainty: 'certain' } };
    const { id, number, version } = await create(officer, 'sketches', { caseId, traits });
    const window = await opened('fr', 'dark');
    const { page } = window;
    await window.goTo(`/sketches/${id}`);
    await page.locator('main header').getByRole('button').last().click();
    await page.getByRole('dialog').locator('button[type=submit]').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Corriger' }).click();
    await boxOf(page).waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    await drawnBy(page).fill('S. Bennani');
    await page.getByText('Brouillon gardé').waitFor();
    await window.goTo('/');
    const draft = page.getByRole('region', { name: 'Brouillons' }).getByRole('link');
    await draft.filter({ hasText: number }).click();
    await boxOf(page).waitFor();
    expect(await drawnBy(page).inputValue()).toBe('S. Bennani');
    const drawnOn = page.getByRole('group', { name: 'Dessiné le' });
    await window.writeDay(drawnOn, '2999-01-01');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await drawnOn.locator('[aria-invalid=true]:focus').first().waitFor();
    await window.writeDay(drawnOn, '2026-03-14');
    const age = { min: 20, max: 30, certainty: 'probable' };
    const change = { version, description: 'Veste bleue.', traits: { age } };
    await officer.patch(`/sketches/${id}`).send(change).expect(200);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('Quelqu’un a changé cette fiche').waitFor();
    await page.getByText('Veste bleue.').waitFor();
    await page.getByRole('button', { name: 'Féminin' }).click();
    await page.getByRole('button', { name: 'Masculin' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('La fiche est enregistrée').waitFor();
    expect(await read(page, 'sketches')).toMatchObject({
      ...{ author: 'S. Bennani', description: 'Veste bleue.', datedOn: '2026-03-14' },
      traits: { sex: { values: ['female'] }, age },
    });

    await page.getByRole('link', { name: 'Corriger' }).click();
    await boxOf(page).waitFor();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(file(await drawing(12)));
    await page.getByRole('dialog').locator('textarea').fill('Scanned anew.');
    await page.getByRole('dialog').locator('button[type=submit]').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('button', { name: 'Retirer la fiche' }).click();
    expect(await window.seriousViolations()).toEqual([]);
    await page.getByRole('dialog').locator('textarea').fill('Retracted.');
    await page.getByRole('dialog').locator('button[type=submit]').click();
    await page.locator('main header', { hasText: number }).getByText('Retirée').waitFor();
    expect(await read(page, 'sketches')).toMatchObject({ withdrawalReason: 'Retracted.' });
    await page.getByRole('button', { name: 'Historique' }).click();
    const history = page.getByRole('dialog');
    for (const told of ['Corrigée', 'S. Bennani', 'Féminin', 'Image remplacée', 'Scanned anew.']) {
      await history.getByText(told).first().waitFor();
    }
    await history.getByText('Retirée').waitFor();
    expect(await window.seriousViolations()).toEqual([]);
    await window.close();
  });

  it('has its interview noted in French, and read back in Arabic', async () => {
    const window = await opened('fr');
    const { page } = window;
    await window.goTo('/sketches/new');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(file(await drawing(31)));
    await boxOf(page).waitFor();
    // Where there was none, one click is all.
    await page.getByRole('button', { name: 'Pas d’entretien' }).click();
    await page.getByText('Aucun entretien n’est noté').waitFor();
    await page.getByRole('button', { name: 'Noter un entretien' }).click();
    const choose = async (question: string, answer: string) => {
      await page.getByRole('button', { name: question }).click();
      await page.getByRole('option', { name: answer }).click();
    };
    await page.getByLabel('Code du témoin').fill('Salma');
    await choose('Son rôle dans les faits', 'Victime');
    const write = (name: string, parts: string) =>
      window.writeDay(page.getByRole('group', { name, exact: true }), parts);
    await write('Personne vue le', '2025-12-31');
    await write('À quelle heure', '40-23');
    // Whatever the language of the browser: neither passed over nor read as 15.
    const distance = page.getByLabel('Distance en mètres');
    await distance.fill('1,5 m');
    await page.getByText('Ce n’est pas un nombre.').waitFor();
    await distance.fill('١٫٥');
    const some = (name: string) => page.getByRole('toolbar', { name });
    await some('Parties couvertes ou non vues').getByRole('button', { name: 'Cheveux' }).click();
    await write('Entretien le', '2026-01-01');
    await write('À quelle heure de l’entretien', '30-00');
    await choose('Type d’entretien', 'Entretien cognitif');
    await some('Ce qu’il avait déjà vu').getByRole('button', { name: 'Rien' }).click();
    await page.getByLabel('Degré de ressemblance selon le témoin, sur 10').fill('7');
    expect(await window.seriousViolations()).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('un témoin n’est pas nommé ici').waitFor();
    await page.getByLabel('Code du témoin').fill('t1');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('La fiche est enregistrée').waitFor();
    const told = page.getByRole('region', { name: 'Témoin et entretien' });
    expect(await told.innerText()).toMatch(/50\sminutes après/);
    expect(await read(page, 'sketches')).toMatchObject({
      datedOn: '2026-01-01', // As was proposed: that of the interview.
      making: {
        ...{ witness: { code: 'T1', role: 'victim' }, sighting: { distanceMetres: 1.5 } },
        delay: { days: 1, minutes: 50 },
      },
    });
    await page.evaluate(`localStorage.setItem('mirsam-language', 'ar')`);
    await page.reload();
    const readBack = page.getByRole('region', { name: 'الشاهد والمقابلة' });
    expect(await readBack.innerText()).toMatch(/الشاهد T1، ضحية\..*50 دقيقة/s);
    expect(await window.seriousViolations()).toEqual([]);
    await window.close();
  });

  it('is of a known person with several photographs, found by name', async () => {
    const window = await opened('fr');
    const { page } = window;
    await window.goTo('/subjects');
    await page.getByRole('link', { name: 'Saisir une personne connue' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
    const text = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('No image.') };
    await page.locator('input[type=file]').first().setInputFiles(text);
    await page.getByText('Ce type de fichier n’est pas accepté').waitFor();
    await page.getByRole('button', { name: 'Retirer cette image' }).click();
    const photographs = [file(await drawing(21, 1)), file(await drawing(21, 2), 'two.png')];
    await page.locator('input[type=file]').first().setInputFiles(photographs);
    await boxOf(page).waitFor();
    await page.getByRole('radio', { name: 'Image 2' }).click();
    await boxOf(page).waitFor();
    await page.getByRole('button', { name: 'Montrer en premier' }).click();
    await page.getByText(/Il manque.*Nom complet/).waitFor();
    await page.getByLabel('Nom complet').fill('Mohammed El Fictif');
    await page.getByLabel('Autres noms').fill(`Driss\n${HOSTILE}`);
    await page.getByText('Mis en cause', { exact: true }).click();
    const taking = page.getByRole('group', { name: 'Comment cette photographie a été prise' });
    for (const [name, code] of [
      ['Pose', 'Profil gauche'],
      ['Base légale', 'Garde à vue'],
    ] as const) {
      await taking.getByRole('button', { name }).click();
      await page.getByRole('option', { name: code }).click();
    }
    expect(await window.seriousViolations()).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('La fiche est enregistrée').waitFor();
    const subject = await read(page, 'subjects');
    expect(subject).toMatchObject({ fullName: 'Mohammed El Fictif', aliases: ['Driss', HOSTILE] });
    expect(subject).toMatchObject({ registeredAs: 'suspect' });
    expect(subject.images.map(({ photo }) => photo)).toMatchObject([
      { pose: 'left_profile', legalGround: 'police_custody', source: null },
      { pose: null, legalGround: null },
    ]);
    await page.getByText('Garde à vue', { exact: true }).waitFor();

    await page.getByRole('link', { name: 'Personnes connues' }).click();
    await page.getByLabel('Nom ou surnom').fill('محمد الفكتيف');
    await page.getByText('Mohammed El Fictif').waitFor();
    await page.getByRole('button', { name: 'Autres filtres' }).click();
    expect(await window.seriousViolations()).toEqual([]);
    await page.getByLabel('Référence de l’affaire').fill('NO-SUCH-CASE');
    await page.getByText('Aucune personne connue ne correspond').waitFor();
    expect(await page.locator('img[src=x]').count()).toBe(0);
    await window.close();
  });

  it('is entered by nobody whose work that is not', async () => {
    const detective = await account(await service.asAdmin(), 'detective');
    const window = await opened('en', 'light', detective.username);
    const { page } = window;
    for (const path of ['/sketches', '/subjects', `/sketches/${twin.id}`]) {
      await window.goTo(path);
      await page.locator('main h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect([path, await page.locator('main a[href$="new"]').count()]).toEqual([path, 0]);
      expect([path, await page.locator('main a[href$="correction"]').count()]).toEqual([path, 0]);
      expect([path, await window.seriousViolations()]).toEqual([path, []]);
    }
    expect(window.complaints).toEqual([]);
    await window.close();
  });
});

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** Goes to something by the Tab key alone. */
async function reach(page: Page, wished: Locator): Promise<void> {
  for (let times = 0; times < 400; times++) {
    if ((await wished.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('No Tab leads there');
}
