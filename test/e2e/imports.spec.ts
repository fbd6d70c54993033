import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportView } from '../../src/imports/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { sendImport, settledImport, zipOf } from '../factories/imports.js';
import { account, person } from '../factories/people.js';
import { encoded, OFFICE_SHEET } from '../factories/sheets.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const HAND = { defaults: { origin: 'hand_drawn' } };
const NOTHING = '00000000-0000-4000-8000-000000000000';

describe('imports', () => {
  let service: TestApplication;
  let officer: Caller;
  let stranger: Caller;
  let images: Buffer;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
    stranger = await person(service, 'forensic_officer', 'AGA');
    await openCase(officer, { reference: 'GESTARR-2024-1', occurredFrom: '2024-12-01' });
    images = await zipOf({
      'scans/P1.PNG': await drawing(1),
      'scans/p2.png': await drawing(2),
      'scans/p3.png': await drawing(3),
    });
  });
  afterAll(() => service.stop());

  const send = (by: Caller, sheet: string, said: object = { kind: 'sketch', profile: HAND }) =>
    sendImport(by.post('/imports').set('Accept-Language', 'fr'), sheet, images, said);

  async function looked(by: Caller, sheet: string, said?: object): Promise<ImportView> {
    const { id, state } = (await send(by, sheet, said).expect(201)).body as ImportView;
    expect(state).toMatch(/check/);
    return settledImport(by, id);
  }

  /** Files of imports that are kept. */
  const kept = () => readdir(join(service.database.dataDir, 'imports'));

  it('are looked through, started, told, and leave nothing that was sent', async () => {
    const checked = await looked(officer, OFFICE_SHEET);
    expect(checked).toMatchObject({
      name: 'portraits.csv',
      state: 'checked',
      rows: { waiting: 1, refused: 4 },
      unread: [],
      columns: { Cheveux: 'traits.hair_color', Affaire: 'case' },
      createdBy: { name: expect.stringContaining('forensic_officer') as string },
    });
    const { id } = checked;
    expect(await kept()).toHaveLength(2);
    expect(await service.rows('SELECT id FROM records')).toEqual([]);
    const before = await officer.get(`/imports/${id}/report`).set('Accept-Language', 'fr');
    expect(before.text).toContain('7;P-0004;absente.png;Refusée;;Image;image;désigne une image');
    await officer.post(`/imports/${id}/start`).expect(200);
    const done = await settledImport(officer, id);
    expect(done).toMatchObject({ state: 'done', rows: { accepted: 1, refused: 4 } });
    const after = await officer.get(`/imports/${id}/report`).set('Accept-Language', 'ar');
    expect(after.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(after.text).toMatch(/^2;P-0001;p1.png;مقبول;CAS-\d{4}-000001;;;\r$/m);
    expect(await kept()).toEqual([]);
    const [record] =
      await service.rows(`SELECT created_by, dated_on::text, traits->'age'->'max' AS age,
      (SELECT reference FROM cases WHERE id = case_id) AS reference FROM records`);
    expect(record).toMatchObject({ dated_on: '2024-12-31', age: 35, reference: 'GESTARR-2024-1' });
    const log = await service.rows(`SELECT action, actor FROM audit_entries
      WHERE target = '${id}' OR action = 'sketch.create' ORDER BY at, id`);
    const actions = log.map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['import.create', 'import.start', 'import.end', 'import.report']),
    );
    // Its record was entered by whoever sent the list.
    expect(log.find(({ action }) => action === 'sketch.create')?.actor).toBe(record?.created_by);
    problemOf(await officer.post(`/imports/${id}/start`), 409, 'import-not-checked');
    problemOf(await officer.post(`/imports/${id}/cancel`), 409, 'import-ended');
  });

  it('are read in the encodings of offices', async () => {
    const sheet = encoded(
      OFFICE_SHEET.replace('Référence', 'Reference').replaceAll('Â', 'A'),
      'windows-1256',
    );
    const sent = officer
      .post('/imports')
      .attach('sheet', sheet, 'جدول.csv')
      .attach('images', images, 'scans.zip')
      .field('import', JSON.stringify({ kind: 'sketch', profile: HAND }));
    const { id } = (await sent.expect(201)).body as ImportView;
    // The first row is one that another import has made by now.
    expect(await settledImport(officer, id)).toMatchObject({
      name: 'جدول.csv',
      rows: { waiting: 1, refused: 4 },
    });
    await officer.post(`/imports/${id}/start`).expect(200);
    expect(await settledImport(officer, id)).toMatchObject({ rows: { duplicate: 1, refused: 4 } });
  });

  it('are seen by who enters records of that prefecture, and by nobody else', async () => {
    const { id } = await looked(officer, 'Image\np3.png');
    const colleague = await person(service, 'supervisor');
    await colleague.get(`/imports/${id}`).expect(200);
    const listed = (await colleague.get('/imports').expect(200)).body as { items: ImportView[] };
    expect(listed.items.map((one) => one.id)).toContain(id);
    expect((await stranger.get('/imports').expect(200)).body).toEqual({ items: [] });
    for (const path of ['', '/report', '/events']) {
      const theirs = await stranger.get(`/imports/${id}${path}`);
      const nobodys = await stranger.get(`/imports/${NOTHING}${path}`);
      expect({ path, status: theirs.status }).toEqual({ path, status: 404 });
      problemOf(theirs, 404, 'import-not-found');
      expect(nobodys.status).toBe(404);
    }
    for (const act of ['start', 'cancel']) {
      problemOf(await stranger.post(`/imports/${id}/${act}`), 404, 'import-not-found');
    }
    const detective = await person(service, 'detective');
    await detective.get('/imports').expect(403);
    await detective.get(`/imports/${id}`).expect(403);
  });

  it('are not started while a column would be lost, and can be cancelled', async () => {
    const { id, unread } = await looked(officer, 'Image,Zodiaque\np3.png,x');
    expect(unread).toEqual([{ heading: 'Zodiaque', why: 'unknown-column' }]);
    const { detail } = problemOf(
      await officer.post(`/imports/${id}/start`),
      409,
      'import-columns-unread',
    );
    expect(detail).toContain('Zodiaque');
    await officer.post(`/imports/${id}/cancel`).expect(200);
    expect(await settledImport(officer, id)).toMatchObject({ state: 'cancelled' });
  });

  it('let no column win over another that says the same', async () => {
    const heading = await looked(officer, 'Image,Yeux,Yeux\np3.png,verts,noirs');
    expect(heading.unread).toEqual([
      { heading: 'Yeux', why: 'column-twice', field: 'traits.eye_color' },
    ]);
    problemOf(
      await officer.post(`/imports/${heading.id}/start`),
      ...([409, 'import-columns-unread'] as const),
    );
    const age = await looked(officer, 'Image,Date du dessin,Âge,Âge de\np3.png,2024-12-31,30,40');
    expect(age).toMatchObject({ unread: [], rows: { refused: 1 } });
    const { text } = await officer.get(`/imports/${age.id}/report`).set('Accept-Language', 'fr');
    expect(text).toMatch(/Âge;traits\.age\.min;est dit autrement dans la colonne « Âge de »/);
    const json = await looked(
      officer,
      '{"image": "p3.png", "drawnOn": "2024-12-31", "image": "x"}',
    );
    expect(json).toMatchObject({ state: 'failed', failure: { code: 'sheet-names' } });
    expect(json.failure?.message).not.toContain('{');
  });

  it('tell that a sheet cannot be read', async () => {
    const failed = await looked(officer, 'Image;Sexe\np1.png;"Homme\n');
    expect(failed).toMatchObject({ state: 'failed', failure: { code: 'sheet-unreadable' } });
    expect(failed.failure?.message).not.toContain('{');
  });

  it('go on as who sent them only while they may enter records', async () => {
    const admin = await service.asAdmin();
    const { id: userId, username } = await account(admin, 'forensic_officer');
    const gone = await service.login(username, 'a password for tests');
    const { id } = await looked(gone, 'Image;Date du dessin\np3.png;2024-12-31');
    await admin.patch(`/users/${userId}`).send({ active: false }).expect(200);
    await officer.post(`/imports/${id}/start`).expect(200);
    expect(await settledImport(officer, id)).toMatchObject({
      state: 'failed',
      failure: { code: 'import-without-author' },
      rows: { cancelled: 1 },
    });
  });

  it('are refused without their parts, or with a profile of nothing', async () => {
    const before = await kept();
    const part = (name: string) => officer.post('/imports').attach(name, Buffer.from('x'), 'x');
    problemOf(await officer.post('/imports'), 400, 'part-missing');
    problemOf(await part('images'), 400, 'part-missing');
    problemOf(await part('sheet'), 400, 'part-missing');
    problemOf(await part('image'), 400, 'malformed-multipart');
    problemOf(await part('sheet').attach('images', images, 'z'), 400, 'part-missing');
    const profile = { columns: { a: 'nothing' }, defaults: { origin: ['x'] } };
    expect(faultsOf(await send(officer, 'a', { kind: 'sketch', profile }))).toEqual([
      'profile.columns.a: unknown-import-field',
      'profile.defaults.origin: unknown-import-field',
    ]);
    const elsewhere = await openCase(stranger);
    problemOf(
      await send(officer, 'a', { kind: 'sketch', caseId: elsewhere }),
      422,
      'case-unusable',
    );
    // Some may go meanwhile, with imports that have ended.
    expect(before).toEqual(expect.arrayContaining(await kept()));
  });

  it('tell how far they are as it happens', async () => {
    const { id } = await looked(officer, 'Image\nno.png');
    const { text } = await officer.get(`/imports/${id}/events`).expect(200);
    expect(text).toContain('event: import\n');
    expect(JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '')).toMatchObject({
      id,
      state: 'checked',
    });
  });
});
