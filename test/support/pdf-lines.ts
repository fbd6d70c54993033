interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** What is used of PDF.js, whose own types want those of a browser. */
interface PdfReader {
  readonly getDocument: (asked: { data: Uint8Array; verbosity: number }) => {
    readonly promise: Promise<PdfDocument>;
    readonly destroy: () => Promise<void>;
  };
}

interface PdfDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<{
    readonly getTextContent: () => Promise<{ readonly items: PdfItem[] }>;
  }>;
}

const READER = ['pdfjs-dist', 'legacy/build/pdf.mjs'].join('/');

/** What another reader than ours, that of Firefox, finds on each page of a PDF: its lines from top to bottom, as they are read. */
export async function pdfLines(pdf: Buffer): Promise<string[][]> {
  const { getDocument } = (await import(READER)) as PdfReader;
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  try {
    const pages: string[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items));
    }
    return pages;
  } finally {
    await loading.destroy();
  }
}

/** A gap between two columns, in points. */
const COLUMN_GAP = 12;

function linesOf(items: readonly PdfItem[]): string[] {
  const lines = new Map<number, PdfItem[]>();
  for (const item of items) {
    const y = Math.round(placeOf(item).y);
    lines.set(y, [...(lines.get(y) ?? []), item]);
  }
  return [...lines]
    .sort(([a], [b]) => b - a)
    .flatMap(([, of]) => columnsOf(of).map(readLine))
    .filter((line) => line !== '');
}

function placeOf({ transform }: PdfItem) {
  return { x: transform[4] ?? 0, y: transform[5] ?? 0 };
}

/** The items of a line from left to right, apart where a column ends. */
function columnsOf(line: readonly PdfItem[]): PdfItem[][] {
  const columns: PdfItem[][] = [];
  let end = -Infinity;
  const drawn = line.filter(({ str }) => str !== '');
  for (const item of drawn.sort((a, b) => placeOf(a).x - placeOf(b).x)) {
    const { x } = placeOf(item);
    if (x - end > COLUMN_GAP) columns.push([]);
    columns.at(-1)?.push(item);
    end = x + item.width;
  }
  return columns;
}

const ARABIC = /\p{Script=Arabic}/u;

/** As people read it: Arabic words from the right, and what stands among them of other letters and digits from the left. */
function readLine(items: readonly PdfItem[]): string {
  const texts = items.map(({ str }) => str);
  if (!texts.some((text) => ARABIC.test(text))) return tidy(texts.join(''));
  const read: string[] = [];
  let latin: string[] = [];
  for (const text of texts.toReversed()) {
    if (!ARABIC.test(text)) latin.push(text);
    else {
      read.push(...latin.reverse(), text);
      latin = [];
    }
  }
  return tidy([...read, ...latin.reverse()].join(''));
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The letters and digits of a text, in their order. Blanks and signs are no part of it: where they are told apart, a reader
 * guesses by distances, and brackets are drawn mirrored.
 */
export const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
