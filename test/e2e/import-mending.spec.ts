import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImportView } from '../../src/imports/index.js';
import { openCase } from '../factories/cases.js';
import { drawing } from '../factories/drawings.js';
import { settledImport, zipOf } from '../factories/imports.js';
import { person } from '../factories/people.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const SHEET = [
  'Référence;Image;Sexe;Yeux;Date du dessin;Zodiaque',
  'M-1;scans/p1.png;Homme;noirs;31/12/2024;x',
  'M-2;p2.png;Femme;turquoises;2024-12-01;x',
  'M-3;scans/p3.png;Homme;;2024-13-01;',
  'M-3;p4.png;Homme;;2024-12-01;',
].join('\n');

const HAND = { defaults: { origin: 'hand_drawn' } };
const NO_ZODIAC = { ...HAND, columns: { Zodiaque: null } };
const NOTHING = '00000000-0000-4000-8000-000000000000';

interface Row {
  readonly line: number;
  readonly outcome: string;
  readonly number: string | null;
  readonly faults: readonly { column?: string; field: string; code: string; message: string }[];
  readonly cells: readonly { heading: string; text: string }[];
}

describe('mending an import', () => {
  let service: TestApplication;
  let officer: Caller;
  const drawings: Buffer[] = [];

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
    for (const nth of [1, 2, 3, 4]) drawings.push(await drawing(nth));
  });
  afterAll(() => service.stop());

  async function sent(sheet = SHEET, profile: object = HAND): Promise<ImportView> {
    const asking = officer
      .post('/imports')
      .attach('sheet', Buffer.from(sheet), 'liste.csv')
      .field('import', JSON.stringify({ kind: 'sketch', profile }));
    const { id } = (await asking.expect(201)).body as ImportView;
    return settledImport(officer, id);
  }

  /** With their folders, which the client takes from a name. */
  const sending = (id: string, names: readonly string[], by = officer) =>
    names.reduce(
      (asking, filepath) => {
        const bytes = drawings[Number(/\d/.exec(filepath)?.[0] ?? 1) - 1] ?? Buffer.alloc(1);
        return asking.attach('images', bytes, { filepath } as object);
      },
      by.post(`/imports/${id}/images`),
    );

  async function checked(id: string, said: object = {}): Promise<ImportView> {
    await officer.post(`/imports/${id}/check`).send(said).expect(200);
    return settledImport(officer, id);
  }

  const rows = async (id: string, query = '') =>
    (await officer.get(`/imports/${id}/rows${query}`).set('Accept-Language', 'fr').expect(200))
      .body as { items: Row[]; nextCursor?: string };

  const told = ({ items }: { items: readonly Row[] }) =>
    items.map(({ line, outcome, faults }) => [
      line,
      outcome,
      ...faults.map(({ column, field, code }) => `${column ?? ''} ${field}: ${code}`),
    ]);

  const kept = () => readdir(join(service.database.dataDir, 'imports'), { recursive: true });

  it('goes from a bare list to its records: columns, images, cells, rows left out', async () => {
    const { id, unread, rows: counts } = await sent();
    expect(unread).toMatchObject([{ heading: 'Zodiaque', why: 'unknown-column' }]);
    expect(counts).toEqual({ refused: 4 });
    const missing = 'Image image: image-missing';
    expect(told(await rows(id))).toEqual([
      [2, 'refused', missing],
      [3, 'refused', missing, expect.stringMatching(/^Yeux traits\.eye_color/)],
      [4, 'refused', missing, expect.stringMatching(/^Date du dessin drawnOn/)],
      [5, 'refused', 'Référence reference: reference-twice', missing],
    ]);
    const [first] = (await rows(id)).items;
    expect(first?.cells).toEqual([
      { heading: 'Référence', text: 'M-1' },
      { heading: 'Image', text: 'scans/p1.png' },
      { heading: 'Sexe', text: 'Homme' },
      { heading: 'Yeux', text: 'noirs' },
      { heading: 'Date du dessin', text: '31/12/2024' },
      { heading: 'Zodiaque', text: 'x' },
    ]);
    expect(first?.faults[0]?.message).toBe('désigne une image qui n’est pas là');

    await sending(id, ['scans/p1.png', 'dossier\\P2.PNG']).expect(200);
    await sending(id, ['scans/p3.png', 'p4.png']).expect(200);
    expect(await checked(id, { profile: NO_ZODIAC })).toMatchObject({
      unread: [],
      rows: { waiting: 1, refused: 3 },
    });
    const wrong = await rows(id, '?outcome=refused');
    expect(wrong.items.map(({ line }) => line)).toEqual([3, 4, 5]);

    const mended = await checked(id, {
      rows: [
        { line: 3, cells: { Yeux: 'verts' } },
        { line: 4, leftOut: true },
      ],
    });
    // The reference was twice only while the row before it was there.
    expect(mended.rows).toEqual({ waiting: 3, left_out: 1 });
    expect(told(await rows(id, '?outcome=left_out'))).toEqual([[4, 'left_out']]);
    expect((await rows(id, '?outcome=waiting')).items[1]?.cells).toContainEqual({
      heading: 'Yeux',
      text: 'verts',
    });
    // Taken in again, and mended: what was corrected before stays.
    const again = await checked(id, {
      rows: [{ line: 4, leftOut: false, cells: { 'Date du dessin': '01/12/2024', Référence: '' } }],
    });
    expect(again.rows).toEqual({ waiting: 4 });

    await officer.post(`/imports/${id}/start`).expect(200);
    expect(await settledImport(officer, id)).toMatchObject({
      state: 'done',
      rows: { accepted: 4 },
    });
    const report = await officer.get(`/imports/${id}/report`).set('Accept-Language', 'en');
    expect(report.text.split('\r\n')[0]).toBe(
      '\uFEFFRow;Reference;Image;Outcome;Record;Column;Field;Reason',
    );
    const entered = (await rows(id)).items;
    expect(entered.map(({ number }) => number)).toEqual(
      Array.from({ length: 4 }, () => expect.stringMatching(/^CAS-\d{4}-\d{6}$/) as string),
    );
    expect(entered.flatMap(({ cells }) => cells)).toEqual([]);
    const [made] = await service.rows(
      `SELECT traits->'eye_color'->'values' AS eyes FROM records
        WHERE id = (SELECT record_id FROM import_rows WHERE line = 3)`,
    );
    expect(made?.eyes).toEqual(['green']);
    expect(await kept()).toEqual([]);
    const stays = await service.rows(
      `SELECT 1 FROM import_rows WHERE cells IS NOT NULL
        UNION ALL SELECT 1 FROM imports WHERE corrections <> '{}'`,
    );
    expect(stays).toEqual([]);
    const log = await service.rows(
      `SELECT DISTINCT action FROM audit_entries WHERE target = '${id}'`,
    );
    expect(log.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['import.rows', 'import.images', 'import.check']),
    );
  });

  it('goes on page by page, and adds images to those of an archive', async () => {
    const asking = officer
      .post('/imports')
      .attach(
        'sheet',
        Buffer.from('Image;Date du dessin\np1.png;2024-12-01\np2.png;2024-12-01'),
        'x',
      )
      .attach('images', await zipOf({ 'p1.png': drawings[0] ?? Buffer.alloc(0) }), 'scans.zip')
      .field('import', JSON.stringify({ kind: 'sketch', profile: HAND }));
    const { id } = (await asking.expect(201)).body as ImportView;
    expect((await settledImport(officer, id)).rows).toEqual({ waiting: 1, refused: 1 });
    const page = await rows(id, '?limit=1');
    expect(told(page)).toEqual([[2, 'waiting']]);
    const next = await rows(id, `?limit=1&cursor=${page.nextCursor ?? ''}`);
    expect(next.items.map(({ line }) => line)).toEqual([3]);
    expect(next.nextCursor).toBeUndefined();
    await sending(id, ['p2.png']).expect(200);
    const caseId = await openCase(officer, { occurredFrom: '2024-11-01' });
    expect(await checked(id, { caseId })).toMatchObject({ caseId, rows: { waiting: 2 } });
    expect((await checked(id, { caseId: null })).caseId).toBeNull();
    await officer.post(`/imports/${id}/cancel`).expect(200);
    expect(await kept()).toEqual([]);
  });

  it('keeps no image elsewhere, and none of an import that is not open', async () => {
    const { id } = await sent();
    const before = (await kept()).length;
    for (const name of ['../p.png', '/p.png', 'a/../../p.png', `${'x'.repeat(300)}.png`]) {
      const refused = await sending(id, ['good.png', name]);
      problemOf(refused, 422, 'import-images-unusable');
    }
    await sending(id, ['a']).expect(200);
    problemOf(await sending(id, ['a/b.png']), 422, 'import-images-unusable');
    problemOf(await officer.post(`/imports/${id}/images`), 400, 'part-missing');
    const many = Array.from({ length: 21 }, (_, at) => `${at}.png`);
    problemOf(await sending(id, many), 400, 'malformed-multipart');
    // The folder, and the one that was good.
    expect(await kept()).toHaveLength(before + 2);
    await officer.post(`/imports/${id}/cancel`).expect(200);
    problemOf(await sending(id, ['p1.png']), 409, 'import-not-checked');
    problemOf(await officer.post(`/imports/${id}/check`).send({}), 409, 'import-not-checked');
    expect(await kept()).toEqual([]);
  });

  it('is not kept waiting while another list is entered', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `w${at}.png`);
    const day = '2024-12-01';
    const { id } = await sent(
      ['Image;Date du dessin', ...names.map((name) => `${name};${day}`)].join('\n'),
    );
    const images = await Promise.all(names.map((_, at) => drawing(20 + at)));
    const asking = officer.post(`/imports/${id}/images`);
    names.forEach((name, at) => void asking.attach('images', images[at] ?? Buffer.alloc(1), name));
    await asking.expect(200);
    expect((await checked(id)).rows).toEqual({ waiting: 12 });
    await officer.post(`/imports/${id}/start`).expect(200);
    const other = await sent();
    expect(other.rows).toEqual({ refused: 4 });
    expect((await officer.get(`/imports/${id}`)).body).toMatchObject({ state: 'running' });
    await officer.post(`/imports/${id}/cancel`).expect(200);
    await officer.post(`/imports/${other.id}/cancel`).expect(200);
  });

  it('is given up where nobody has started it for a month', async () => {
    const { id } = await sent();
    await service.rows(
      `UPDATE imports SET created_at = now() - interval '31 days' WHERE id = '${id}'`,
    );
    const { id: later } = await sent();
    // The worker looks for it at the end of what it has begun.
    const stateOf = async () => ((await officer.get(`/imports/${id}`)).body as ImportView).state;
    while ((await stateOf()) === 'checked') await pause(50);
    expect(await stateOf()).toBe('cancelled');
    expect((await officer.get(`/imports/${later}`)).body).toMatchObject({ state: 'checked' });
    await officer.post(`/imports/${later}/cancel`).expect(200);
    expect(await kept()).toEqual([]);
  });

  it('is refused to others, and of what no row says', async () => {
    const { id } = await sent();
    const stranger = await person(service, 'forensic_officer', 'AGA');
    const detective = await person(service, 'detective');
    for (const of of [id, NOTHING]) {
      problemOf(await stranger.get(`/imports/${of}/rows`), 404, 'import-not-found');
      problemOf(await stranger.post(`/imports/${of}/check`).send({}), 404, 'import-not-found');
      problemOf(await sending(of, ['p1.png'], stranger), 404, 'import-not-found');
      await detective.get(`/imports/${of}/rows`).expect(403);
    }
    const check = (said: object) => officer.post(`/imports/${id}/check`).send(said);
    const cells = { Yeux: 7, Sexe: 'x\u0000' };
    expect(
      faultsOf(
        await check({
          rows: [
            { line: 0, cells },
            { line: 3, cells: [] },
          ],
        }),
      ),
    ).toEqual([
      'rows[0].cells.Sexe: unknown-import-field',
      'rows[0].cells.Yeux: unknown-import-field',
      'rows[0].line: min',
      'rows[1].cells: not-by-name',
    ]);
    const elsewhere = await openCase(stranger);
    problemOf(await check({ caseId: elsewhere }), 422, 'case-unusable');
    problemOf(await officer.get(`/imports/${id}/rows?cursor=x`), 422, 'validation-failed');
    expect((await officer.get(`/imports/${id}`)).body).toMatchObject({ state: 'checked' });
  });

  it('knows what columns may say, in the language of who asks', async () => {
    for (const [language, label] of [
      ['fr', 'Couleur des yeux'],
      ['ar', 'لون العينين'],
      ['en', 'Eye colour'],
    ] as const) {
      const told = await officer.get('/imports/fields').set('Accept-Language', language);
      const { sketch, subject } = told.body as Record<string, { name: string; label: string }[]>;
      expect(sketch).toContainEqual({ name: 'traits.eye_color', label });
      expect(subject?.map(({ name }) => name)).toContain('fullName');
      for (const { name, label: of } of [...(sketch ?? []), ...(subject ?? [])]) {
        expect({ name, of }).not.toEqual({ name, of: name });
      }
    }
  });
});
