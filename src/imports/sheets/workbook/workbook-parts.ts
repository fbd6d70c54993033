import { posix } from 'node:path';
import type { Entry, ZipFile } from 'yauzl';
import { type Attributes, readXml } from './open-xml.js';

/** The parts of a workbook (ISO/IEC 29500-1), by their names in its ZIP. */
export class WorkbookParts {
  private readonly entries = new Map<string, Entry>();

  private constructor(private readonly zip: ZipFile) {}

  static async of(zip: ZipFile): Promise<WorkbookParts> {
    const parts = new WorkbookParts(zip);
    for await (const entry of zip.eachEntry()) parts.entries.set(entry.fileName, entry);
    return parts;
  }

  async open(name: string): Promise<AsyncIterable<Buffer> | undefined> {
    const entry = this.entries.get(name);
    return entry && this.zip.openReadStreamPromise(entry);
  }

  /** Where the first sheet is that is not hidden, and whether its days are counted from 1904. */
  async firstSheet(): Promise<{ readonly part: string; readonly from1904: boolean } | undefined> {
    const sheets: Attributes[] = [];
    const targets = new Map<string | undefined, string>();
    let from1904 = false;
    await readXml(await this.open('xl/workbook.xml'), {
      open: (name, attributes) => {
        if (name === 'sheet') sheets.push(attributes);
        if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      },
    });
    await readXml(await this.open('xl/_rels/workbook.xml.rels'), {
      open: (name, { Id, Target = '' }) => {
        if (name === 'Relationship') targets.set(Id, Target);
      },
    });
    const shown = sheets.find(({ state = 'visible' }) => state === 'visible');
    const target = targets.get(shown?.id);
    if (target === undefined) return undefined;
    return { part: posix.resolve('/xl', target).slice(1), from1904 };
  }

  /** Texts that cells refer to by their number. */
  async sharedTexts(): Promise<readonly string[]> {
    const texts: string[] = [];
    let [text, room] = ['', MOST_CHARACTERS];
    let [inText, inPhonetic] = [false, false];
    await readXml(await this.open('xl/sharedStrings.xml'), {
      open: (name) => {
        if (name === 'si') text = '';
        if (name === 'rPh') inPhonetic = true;
        inText = name === 't' && !inPhonetic;
      },
      text: (piece) => {
        if (!inText) return;
        text += piece;
        room -= piece.length;
        if (room < 0) throw new Error('Too much text');
      },
      close: (name) => {
        inText = false;
        if (name === 'rPh') inPhonetic = false;
        if (name === 'si') texts.push(text);
      },
    });
    return texts;
  }

  /** Which styles of cells are those of a day, by their number. */
  async dayStyles(): Promise<ReadonlySet<number>> {
    const formats = new Map<number, string>();
    const days = new Set<number>();
    let [inCells, style] = [false, 0];
    await readXml(await this.open('xl/styles.xml'), {
      open: (name, { numFmtId = '0', formatCode = '' }) => {
        const format = Number(numFmtId);
        if (name === 'numFmt') formats.set(format, formatCode);
        if (name === 'cellXfs') inCells = true;
        if (name !== 'xf' || !inCells) return;
        if (isBuiltInDay(format) || isDay(formats.get(format) ?? '')) days.add(style);
        style += 1;
      },
      close: (name) => {
        if (name === 'cellXfs') inCells = false;
      },
    });
    return days;
  }
}

/** Of all texts of a workbook together; they are held while it is read. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** ISO/IEC 29500-1 §18.8.30, and those that East Asian editions add. */
const isBuiltInDay = (format: number) =>
  (format >= 14 && format <= 17) ||
  format === 22 ||
  (format >= 27 && format <= 36) ||
  (format >= 50 && format <= 58);

/** Whether a format of one's own shows days or years, apart from what it shows as it is. */
const isDay = (format: string) => /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
