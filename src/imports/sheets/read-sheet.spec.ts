import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encoded, OFFICE_SHEET } from '../../../test/factories/sheets.js';
import { writeWorkbook } from '../../../test/factories/workbooks.js';
import { readSheet } from './read-sheet.js';
import type { SheetRow } from './sheet-row.js';

describe('readSheet', () => {
  let folder: string;
  let path: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sheets-'));
    path = join(folder, 'sheet');
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function read(content: Buffer | string) {
    await writeFile(path, content);
    return rowsAt();
  }

  async function rowsAt() {
    const { headings, rows } = await readSheet(path);
    const all: SheetRow[] = [];
    for await (const row of rows) all.push(row);
    return { headings, rows: all };
  }

  const FRENCH = OFFICE_SHEET.replace('ذكر', 'Homme');

  it.each([
    ['utf-8', OFFICE_SHEET],
    ['utf-8-bom', OFFICE_SHEET],
    ['utf-16le', OFFICE_SHEET],
    ['utf-16be-bom', OFFICE_SHEET],
    ['windows-1252', FRENCH],
    ['windows-1256', OFFICE_SHEET.replace('Référence', 'Reference').replaceAll('Â', 'A')],
    // Capitals that are Arabic letters in 1256.
    ['windows-1252', 'NOM;PRÉNOM\r\nÉDOUARD;ÉLÈVE\r\nÀÇ;Noël'],
  ] as const)('finds out %s', async (encoding, text) => {
    const [plain, found] = [await read(text), await read(encoded(text, encoding))];
    expect(found).toEqual(plain);
    expect(found.rows.length).toBeGreaterThan(1);
  });

  it('numbers rows as a spreadsheet shows them, and leaves out empty ones and empty cells', async () => {
    const { headings, rows } = await read(OFFICE_SHEET);
    expect(headings).toHaveLength(8);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 6, 7]);
    expect(rows[2]?.cells).toEqual([
      ['Image', 'p3.png'],
      ['Sexe', 'Femme'],
    ]);
  });

  it('takes a heading that is not on the first row, and cells with several lines', async () => {
    const { headings, rows } = await read('\n\na,b\n"x\ny","z"\n\n 1 ,\n');
    expect(headings).toEqual(['a', 'b']);
    expect(rows).toEqual([expect.objectContaining({ line: 4 }), { line: 6, cells: [['a', '1']] }]);
  });

  it('reads the shown sheet of a workbook: texts, numbers, days by either calendar, gaps', async () => {
    const rows = [
      ['Référence', 'Image', 'Date du dessin', 'Âge', 'Vu'],
      [12345, 'p1 & «é».png', { serial: 45657 }, 25.5, true],
      [],
      [null, 'p2.png', null, 'ذكر'],
    ];
    const told = [
      {
        line: 2,
        cells: [
          ['Référence', 12345],
          ['Image', 'p1 & «é».png'],
          ['Date du dessin', '2024-12-31'],
          ['Âge', 25.5],
          ['Vu', true],
        ],
      },
      {
        line: 4,
        cells: [
          ['Image', 'p2.png'],
          ['Âge', 'ذكر'],
        ],
      },
    ];
    await writeWorkbook(path, rows);
    expect((await rowsAt()).rows).toEqual(told);
    await writeWorkbook(path, [rows[0] ?? [], [1, 'a', { serial: 44195 }]], true);
    expect((await rowsAt()).rows[0]?.cells).toContainEqual(['Date du dessin', '2024-12-31']);
  });

  it('reads lines of JSON', async () => {
    const { headings, rows } = await read(
      '{"reference": "P-1", "traits": {"age": {"min": 20}}}\n\n{"reference": null, "image": "é.png"}',
    );
    expect(headings).toBeNull();
    expect(rows).toEqual([
      {
        line: 1,
        cells: [
          ['reference', 'P-1'],
          ['traits', { age: { min: 20 } }],
        ],
      },
      { line: 3, cells: [['image', 'é.png']] },
    ]);
  });

  it('has no rows of a sheet without any', async () => {
    for (const text of ['', '\n', 'a;b', '\uFEFF']) expect((await read(text)).rows).toEqual([]);
  });

  it.each([
    ['a quotation mark that is not closed', 'a;b\n1;"2\n3;4', 2],
    ['a quotation mark in a field', 'a;b\n1;2\n3;4"5"', 3],
    ['no JSON', '{"a": 1}\n{"a": ', 2],
    ['a list in place of an object', '{"a": 1}\n[1]', 2],
    [
      'no UTF-8 in JSON',
      Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xe9]), Buffer.from('"}')]),
      1,
    ],
    ['half a workbook', Buffer.from('PK\x03\x04 and no more'), 1],
  ])('tells where there is %s', async (_what, content, line) => {
    await expect(read(content)).rejects.toMatchObject({
      code: 'sheet-unreadable',
      options: { params: { line } },
    });
  });

  it.each(['{"a": 1}\n{"b": 1, "b": 2}', '{"a": 1}\n{"traits": {"sex": {}, "\\u0073ex": {}}}'])(
    'tells where a line of JSON names something twice: %s',
    async (content) => {
      await expect(read(content)).rejects.toMatchObject({
        code: 'sheet-names',
        options: { params: { line: 2 } },
      });
    },
  );
});
