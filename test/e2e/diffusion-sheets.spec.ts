import sharp from 'sharp';
import {
  castOf,
  corroborate,
  examine,
  examineBlind,
  identify,
} from '../factories/adjudications.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { machine, person } from '../factories/people.js';
import { type Answered, create, shareNationally } from '../factories/records.js';
import {
  discloseSketch,
  fetchSheet,
  sheetOf,
  TO_BRIGADES,
  TO_THE_PUBLIC,
} from '../factories/diffusion-sheets.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';
import { lettersOf, pdfLines } from '../support/pdf-lines.js';

const coded = (...values: string[]) => ({ values, certainty: 'certain' });
const TRAITS = {
  sex: coded('male'),
  age: { min: 25, max: 35, certainty: 'probable' },
  hair_color: { values: ['black'], certainty: 'unsure' },
  marks: [{ kind: 'scar', place: 'cheek_left', certainty: 'certain', note: 'sous l’oeil' }],
};
const REFERENCE = 'GESTARR-2026-1187';

describe('a diffusion sheet', () => {
  let service: TestApplication;
  let officer: Caller;
  let supervisor: Caller;
  let stranger: Caller;
  let caseId: string;
  let sketch: Answered;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
    supervisor = await person(service, 'supervisor');
    stranger = await person(service, 'supervisor', 'AGA');
    caseId = await openCase(officer, { reference: REFERENCE, offence: 'armed_robbery' });
    sketch = await made({ making: { witness: { code: 'T7' } }, author: 'Insp. Bennani' });
  });
  afterAll(() => service.stop());

  const made = async (fields: object = {}, who = 1) => {
    const of = { caseId, traits: TRAITS, drawnOn: '2026-03-15', ...fields };
    return create(officer, 'sketches', of, await drawing(who));
  };
  const textOf = async (by: Caller, lang: string) =>
    (await pdfLines(await sheetOf(by, sketch.id, { lang }))).flat().join(' ');
  const entriesOf = (id: string) =>
    service.rows(`SELECT action, details FROM audit_entries WHERE target = '${id}'
      AND action IN ('sketch.disclose', 'sketch.sheet', 'image.read') ORDER BY id`);

  it('is for somebody, and that is logged before it leaves', async () => {
    problemOf(await officer.get(`/sketches/${sketch.id}/sheet`), 409, 'sheet-disclosure-needed');
    expect(faultsOf(await discloseSketch(officer, sketch.id, {}))).toEqual([
      ...['audience: required', 'purpose: required', 'recipient: required'],
    ]);
    const declared = await discloseSketch(officer, sketch.id).expect(201);
    expect(declared.body).toMatchObject({ sketchId: sketch.id, ...TO_BRIGADES });
    // For who declared it alone.
    problemOf(await supervisor.get(`/sketches/${sketch.id}/sheet`), 409, 'sheet-disclosure-needed');
    const sheet = await fetchSheet(officer, sketch.number.toLowerCase()).expect(200);
    expect(sheet.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${sketch.number}-police-fr-ar.pdf"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    const [disclosed, looked, given, ...others] = await entriesOf(sketch.id);
    expect(others).toEqual([]);
    expect(disclosed).toMatchObject({
      action: 'sketch.disclose',
      details: { ...TO_BRIGADES, caseId },
    });
    expect(looked).toMatchObject({
      action: 'image.read',
      details: { image: sketch.images[0]?.id, caseId, purpose: TO_BRIGADES.purpose },
    });
    expect(given).toMatchObject({
      action: 'sketch.sheet',
      details: { audience: 'police', lang: 'fr-ar', format: 'pdf' },
    });
    // The same, to the byte: which one it was can be shown later.
    const [again] = [await sheetOf(officer, sketch.id)];
    expect(again.equals(sheet.body as Buffer)).toBe(true);
  });

  it('tells who is looked for, in each language', async () => {
    await discloseSketch(officer, sketch.id).expect(201);
    const french = await textOf(officer, 'fr');
    for (const told of [
      ...['Fiche de diffusion', 'Réservée aux services de police', sketch.number, REFERENCE],
      ...[
        'Vol à main armée',
        '15 mars 2026',
        'Sexe masculin (certain)',
        'de 25 à 35 ans (probable)',
      ],
      ...['Cheveux noirs (incertain).', 'Cicatrice, joue gauche, sous l’oeil (certain).'],
      ...['+212 522 00 00 00', 'jamais une identification', 'Non précisée'],
    ]) {
      expect(french).toContain(told);
    }
    const arabic = await textOf(officer, 'ar');
    for (const told of [
      ...['نشرة التعميم', 'من 25 إلى 35 سنة (محتمل)', 'الشعر أسود (غير مؤكد)'],
      ...['السرقة بالسلاح', '15 مارس 2026', '212 522 00 00 00', REFERENCE],
    ]) {
      expect(lettersOf(arabic)).toContain(lettersOf(told));
    }
    const english = await textOf(officer, 'en');
    expect(english).toContain('Black hair (unsure).');
    const both = await textOf(officer, 'fr-ar');
    for (const told of ['Fiche de diffusion', 'نشرة التعميم']) {
      expect(lettersOf(both)).toContain(lettersOf(told));
    }
    // Neither the witness, nor who drew it, nor who wrote it.
    for (const text of [french, arabic, english, both]) {
      expect(text).not.toMatch(/T7|Bennani|forensic/);
    }
  });

  it('is a picture for a telephone, too', async () => {
    await discloseSketch(officer, sketch.id).expect(201);
    const answer = await fetchSheet(officer, sketch.id, { lang: 'ar', format: 'png' }).expect(200);
    expect(answer.headers['content-type']).toBe('image/png');
    const one = await sharp(answer.body as Buffer).metadata();
    expect(one).toMatchObject({ format: 'png', width: 1080 });
    const both = await sharp(await sheetOf(officer, sketch.id, { format: 'png' })).metadata();
    expect(both.height).toBeGreaterThan(one.height * 1.2);
    for (const query of [{ lang: 'es' }, { format: 'gif' }]) {
      expect(faultsOf(await officer.get(`/sketches/${sketch.id}/sheet`).query(query))).toHaveLength(
        1,
      );
    }
  });

  it('goes to the public by a supervisor, with an authorisation, and tells less', async () => {
    const toPublic = (by: Caller, said: object = {}, id = sketch.id) =>
      discloseSketch(by, id, { ...TO_THE_PUBLIC, ...said });
    problemOf(await toPublic(officer), 403, 'sheet-by-supervisor');
    expect(
      faultsOf(await toPublic(supervisor, { authorisation: null, contact: undefined })),
    ).toEqual(['authorisation: authorisation-missing', 'contact: contact-missing']);
    await toPublic(supervisor).expect(201);
    const text = await textOf(supervisor, 'fr');
    expect(text).toContain('Appel à témoins');
    expect(text).toContain('présumée innocente');
    expect(text).toContain('Cicatrice, joue gauche (certain).');
    expect(text).not.toMatch(/GESTARR|main armée|sous l’oeil|118\/2026/);
  });

  it('calls the office of its prefecture, where the police is told no other', async () => {
    const said = { ...TO_BRIGADES, contact: undefined };
    expect(faultsOf(await discloseSketch(officer, sketch.id, said))).toEqual([
      'contact: contact-missing',
    ]);
    const contact = 'Identité judiciaire, +212 522 22 22 22';
    await (await service.asAdmin()).patch('/prefectures/CAS').send({ contact }).expect(200);
    const declared = await discloseSketch(officer, sketch.id, said).expect(201);
    expect(declared.body).toMatchObject({ contact });
    expect(await textOf(officer, 'ar')).toContain('+212 522 22 22 22');
  });

  it('is given out by its own prefecture alone', async () => {
    const code = 'record-of-other-prefecture';
    const national = await person(service, 'supervisor', 'NAT');
    for (const other of [stranger, national]) {
      problemOf(await discloseSketch(other, sketch.id), 403, code);
      problemOf(await other.get(`/sketches/${sketch.id}/sheet`), 403, code);
    }
    problemOf(await stranger.get(`/sketches/${sketch.id}/disclosures`), 404, 'record-not-found');
  });

  it('is told of to who answers for the sketch, so that they can call it back', async () => {
    const list = await supervisor.get(`/sketches/${sketch.id}/disclosures`).expect(200);
    const { items } = list.body as { items: { audience: string; by: { name: string } }[] };
    expect(items[0]).toMatchObject({ audience: 'police', recipient: TO_BRIGADES.recipient });
    expect(items.map(({ audience }) => audience)).toContain('public');
    for (const { by } of items) expect(by.name).toMatch(/\S/);
  });

  it('of a restricted sketch is none, before a supervisor shares it', async () => {
    const { id, number } = await made({ sharing: 'prefecture' }, 2);
    const problem = problemOf(await discloseSketch(officer, id), 409, 'sheet-of-restricted');
    expect(problem).toMatchObject({ acts: [`POST /api/v1/sketches/${id}/national-sharing`] });
    problemOf(await discloseSketch(stranger, number), 404, 'record-not-found');
    await shareNationally(supervisor, 'sketches', id);
    await discloseSketch(officer, id).expect(201);
    // Restricted again within the ten minutes.
    const { version } = (await officer.get(`/sketches/${id}`)).body as Answered;
    const change = { version, sharing: 'prefecture' };
    await officer.patch(`/sketches/${id}`).send(change).expect(200);
    problemOf(await officer.get(`/sketches/${id}/sheet`), 409, 'sheet-of-restricted');
  });

  it('of who may have been a minor is a supervisor’s to give, and never for the public', async () => {
    const age = { min: 16, max: 22, certainty: 'probable' };
    const { id } = await made({ traits: { ...TRAITS, age } }, 3);
    problemOf(await discloseSketch(officer, id), 403, 'sheet-by-supervisor');
    const key = await machine(service, 'supervisor');
    problemOf(await discloseSketch(key, id), 403, 'person-needed');
    const code = 'sheet-of-adults-only';
    problemOf(await discloseSketch(supervisor, id, TO_THE_PUBLIC), 409, code);
    await discloseSketch(supervisor, id).expect(201);
    await sheetOf(supervisor, id);
    // Of whose age nobody said anything, nobody can say it.
    const unknown = await made({ traits: { sex: coded('male') } }, 4);
    problemOf(await discloseSketch(supervisor, unknown.id, TO_THE_PUBLIC), 409, code);
    await discloseSketch(key, unknown.id).expect(201);
  });

  it('leaves out what the operator has switched off, and health for the public', async () => {
    const { id } = await made({ traits: TRAITS }, 5);
    const limp = { values: ['left'], certainty: 'certain' };
    await service.rows(
      `UPDATE records SET traits = traits || '${JSON.stringify({ limp })}' WHERE id = '${id}'`,
    );
    await discloseSketch(officer, id).expect(201);
    const [page = []] = await pdfLines(await sheetOf(officer, id, { lang: 'en' }));
    expect(page.join(' ')).toContain('Black hair');
    expect(page.join(' ')).not.toMatch(/limp/i);
  });

  it('of a sketch without a case, or of a closed one, is none', async () => {
    const loose = await made({ caseId: null }, 6);
    problemOf(await discloseSketch(officer, loose.id), 409, 'sheet-without-case');
    const other = await openCase(officer);
    const { id } = await made({ caseId: other }, 7);
    await discloseSketch(officer, id).expect(201);
    const closed = { version: 1, status: 'closed' };
    await officer.patch(`/cases/${other}`).send(closed).expect(200);
    problemOf(await officer.get(`/sketches/${id}/sheet`), 422, 'case-unusable');
    problemOf(await discloseSketch(officer, id), 422, 'case-unusable');
  });

  it('of a withdrawn or an erased sketch is none, however lately it was declared', async () => {
    const { id } = await made({}, 8);
    await discloseSketch(officer, id).expect(201);
    await officer.delete(`/sketches/${id}`).send({ reason: 'Mistaken.' }).expect(200);
    problemOf(await officer.get(`/sketches/${id}/sheet`), 409, 'record-withdrawn');
    problemOf(await discloseSketch(officer, id), 409, 'record-withdrawn');
    // Whom it went to can still be told.
    await supervisor.get(`/sketches/${id}/disclosures`).expect(200);
    const erasure = { ground: 'error', reference: 'PV 1/2026', dryRun: false };
    await supervisor.post(`/sketches/${id}/expungement`).send(erasure).expect(200);
    problemOf(await officer.get(`/sketches/${id}/sheet`), 410, 'record-expunged');
    problemOf(await discloseSketch(officer, id), 410, 'record-expunged');
  });

  it('of who was identified is none', async () => {
    const cast = await castOf(service);
    const run = await cast.run();
    const [first] = run.candidates;
    await examine(cast.detective, run, 1, 'potential').expect(201);
    await examineBlind(cast.second, run, first?.id, 'potential').expect(201);
    await corroborate(cast.detective, run, 1).expect(201);
    await identify(cast.detective, run, 1).expect(201);
    problemOf(await discloseSketch(supervisor, cast.probe.id), 409, 'sheet-of-identified');
  });

  it('says what somebody wrote as it is, and shows nothing else by it', async () => {
    const note = '<script>alert(1)</script> &amp; ” 😀 ⵣ \u0640 ' + 'x'.repeat(120);
    const marks = [{ kind: 'tattoo', place: 'forearm_left', certainty: 'certain', note }];
    const { id } = await made({ traits: { ...TRAITS, marks } }, 9);
    const contact = '<b>كريم</b> ”, 0522 00 00 00';
    await discloseSketch(officer, id, { ...TO_BRIGADES, contact }).expect(201);
    const text = (await pdfLines(await sheetOf(officer, id, { lang: 'fr' }))).flat().join(' ');
    expect(text).toContain('<script>alert(1)</script> &amp; ” ¤ ¤');
    expect(text).toContain('0522 00 00 00');
    expect(text).toContain('¤ remplace un caractère');
    for (const lang of ['fr', 'ar', 'en', 'fr-ar']) {
      const picture = await sheetOf(officer, id, { lang, format: 'png' });
      expect((await sharp(picture).metadata()).width).toBe(1080);
    }
  });
});
