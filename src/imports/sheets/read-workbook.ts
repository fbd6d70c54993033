import { openPromise } from 'yauzl';
import { Problem } from '../../common/index.js';
import { importProblems } from '../imports.problems.js';
import { excelDay } from './excel-day.js';
import { type Cell, headed, type Sheet } from './sheet-row.js';
import { type Attributes, xmlReader } from './workbook/open-xml.js';
import { WorkbookParts } from './workbook/workbook-parts.js';

type Row = readonly [line: number, cells: readonly Cell[]];

/** What the numbers in its cells mean. */
interface Meaning {
  readonly texts: readonly string[];
  readonly dayStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

/**
 * The first sheet of a workbook that is not hidden, row by row; of a formula, what it was worth when it was saved.
 * @throws Problem `sheet-unreadable`, also while it is read
 */
export async function readWorkbook(path: string): Promise<Sheet> {
  return headed(rowsOf(path));
}

async function* rowsOf(path: string): AsyncGenerator<Row> {
  let line = 0;
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    try {
      for await (const row of rowsIn(await WorkbookParts.of(zip))) {
        [line] = row;
        yield row;
      }
    } finally {
      zip.close();
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw importProblems['sheet-unreadable']({ params: { line: line + 1 }, cause });
  }
}

async function* rowsIn(parts: WorkbookParts): AsyncGenerator<Row> {
  const first = await parts.firstSheet();
  const sheet = first && (await parts.open(first.part));
  if (!sheet) throw new Error('No sheet');
  const texts = await parts.sharedTexts();
  const dayStyles = await parts.dayStyles();
  const done: Row[] = [];
  const reader = sheetReader({ texts, dayStyles, from1904: first.from1904 }, (row) => {
    done.push(row);
  });
  const decoder = new TextDecoder();
  for await (const bytes of sheet) {
    reader.write(decoder.decode(bytes, { stream: true }));
    yield* done.splice(0);
  }
  reader.write(decoder.decode()).close();
  yield* done;
}

const LONGEST_CELL = 256 * 1024;

function sheetReader(meaning: Meaning, onRow: (row: Row) => void) {
  let [line, cells, cell]: [number, Cell[], Attributes] = [0, [], {}];
  let [text, inValue] = ['', false];
  return xmlReader({
    open: (name, attributes) => {
      if (name === 'row') [line, cells] = [Number(attributes.r ?? line + 1), []];
      if (name === 'c') [cell, text] = [attributes, ''];
      inValue = name === 'v' || name === 't';
    },
    text: (piece) => {
      if (!inValue) return;
      text += piece;
      if (text.length > LONGEST_CELL) throw new Error('Too long a cell');
    },
    close: (name) => {
      inValue = false;
      if (name === 'c') cells[columnOf(cell, cells.length)] = valueOf(cell, text, meaning);
      if (name === 'row') onRow([line, Array.from(cells)]);
    },
  });
}

/** The last column that a spreadsheet has: XFD. */
const MOST_COLUMNS = 16_384;

/** From 0: of `AB12` it is 27; of a cell that does not say it, the one after the last. */
function columnOf({ r }: Attributes, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(r ?? '')?.[0];
  if (letters === undefined) return next;
  const number = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
  if (number > MOST_COLUMNS) throw new Error('No such column');
  return number - 1;
}

function valueOf({ t, s = '-1' }: Attributes, text: string, meaning: Meaning): Cell {
  if (text === '') return null;
  if (t === 's') return meaning.texts[Number(text)] ?? null;
  if (t === 'b') return text === '1';
  if (t === 'd') return text.slice(0, 10);
  if (t !== undefined && t !== 'n') return text;
  const number = Number(text);
  const day = meaning.dayStyles.has(Number(s)) ? excelDay(number, meaning.from1904) : undefined;
  return day ?? number;
}
