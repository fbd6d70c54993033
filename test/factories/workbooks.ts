import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { ZipFile } from 'yazl';

/** A cell of a workbook: a text, a number, or a day `{ serial }` shown as one. */
export type WorkbookCell = string | number | boolean | null | { readonly serial: number };

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const PART = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function cellXml(cell: WorkbookCell, at: string, texts: string[]): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    texts.push(cell);
    return `<c r="${at}" t="s"><v>${texts.length - 1}</v></c>`;
  }
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  return `<c r="${at}" s="1"><v>${cell.serial}</v></c>`;
}

function* sheetXml(rows: Iterable<readonly WorkbookCell[]>, texts: string[]): Generator<string> {
  yield `${PART}<worksheet ${MAIN}><sheetData>`;
  let line = 0;
  for (const row of rows) {
    line += 1;
    const cells = row.map((cell, column) =>
      cellXml(cell, `${String.fromCharCode(65 + column)}${line}`, texts),
    );
    // As spreadsheets do, an empty row is left out.
    if (cells.some((one) => one !== '')) yield `<row r="${line}">${cells.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** Writes a workbook as spreadsheets save it: a hidden sheet before the one with the rows, texts apart from the cells. */
export async function writeWorkbook(
  path: string,
  rows: Iterable<readonly WorkbookCell[]>,
  from1904 = false,
): Promise<void> {
  const zip = new ZipFile();
  const texts: string[] = [];
  const sheet = [...sheetXml(rows, texts)].join('');
  const add = (name: string, xml: string) => {
    zip.addBuffer(Buffer.from(xml.startsWith('<?xml') ? xml : PART + xml), name);
  };
  add(
    'xl/workbook.xml',
    `<workbook ${MAIN} xmlns:r="${RELATIONS}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>` +
      '<sheet name="Listes" sheetId="1" state="hidden" r:id="rId1"/>' +
      '<sheet name="Portraits" sheetId="2" r:id="rId2"/></sheets></workbook>',
  );
  const relation = (id: number) =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${id}.xml"/>`;
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1)}${relation(2)}</Relationships>`,
  );
  add(
    'xl/styles.xml',
    `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
      '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  );
  add('xl/worksheets/sheet1.xml', `<worksheet ${MAIN}><sheetData/></worksheet>`);
  add('xl/worksheets/sheet2.xml', sheet);
  const items = texts.map((one) => `<si><r><t xml:space="preserve">${escaped(one)}</t></r></si>`);
  add('xl/sharedStrings.xml', `<sst ${MAIN}>${items.join('')}</sst>`);
  zip.end();
  const file = createWriteStream(path);
  zip.outputStream.pipe(file);
  await once(file, 'close');
}

/** Writes a ZIP of files, each with its name. */
export async function writeZip(
  path: string,
  files: Readonly<Record<string, Buffer>>,
): Promise<void> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(bytes, name);
  zip.end();
  const file = createWriteStream(path);
  zip.outputStream.pipe(file);
  await once(file, 'close');
}
