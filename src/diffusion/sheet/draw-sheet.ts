import type { Box, Surface } from '../../typesetting/index.js';
import { drawable, LACKING, type Phrase } from '../../typesetting/index.js';
import {
  drawLines,
  heightOf,
  isFromRight,
  type SheetColumn,
  type SheetLine,
  SheetLines,
  space,
  type Span,
  spansOf,
} from './sheet-columns.js';
import { COLOURS, EDGE, GREY, type SheetForm } from './sheet-form.js';
import type { SheetOrder, SheetWords } from './sheet-order.js';

export { A4, TELEPHONE } from './sheet-form.js';

/** What is drawn, with its picture as it is. */
export interface DrawnSheet extends Pick<SheetOrder, 'number' | 'audience' | 'words'> {
  readonly picture: { readonly jpeg: Buffer; readonly width: number; readonly height: number };
}

/** A part of the sheet, which stands as a whole. */
interface Section {
  readonly height: number;
  readonly draw: (y: number) => void;
}

/** A part whose lines may go on on the next page. */
interface Flow {
  readonly columns: readonly (readonly SheetLine[])[];
}

const isFlow = (part: Section | Flow): part is Flow => 'columns' in part;
const PADDING = 10;
const BETWEEN = 14;

/** Draws a sheet on a surface of a form. */
export function drawSheet(surface: Surface, form: SheetForm, sheet: DrawnSheet): void {
  const drafts = form.bodies.map((body) => new SheetDraft(surface, form, sheet, body));
  const draft = drafts.find((one) => one.fits()) ?? drafts.at(-1);
  draft?.draw();
}

/** A sheet in one size of its text. */
class SheetDraft {
  private readonly lines: SheetLines;
  private readonly inner: Span;

  constructor(
    private readonly surface: Surface,
    private readonly form: SheetForm,
    private readonly sheet: DrawnSheet,
    private readonly body: number,
  ) {
    this.lines = new SheetLines(surface);
    this.inner = { x: form.margin, width: form.width - 2 * form.margin };
  }

  fits(): boolean {
    const heights = this.parts().map((part) =>
      isFlow(part) ? Math.max(...part.columns.map(heightOf)) : part.height,
    );
    const whole = heights.reduce((sum, height) => sum + height + BETWEEN, this.band().height);
    return whole + this.form.margin / 2 <= this.form.height;
  }

  draw(): void {
    const band = this.band();
    band.draw(0);
    let y = band.height + BETWEEN;
    for (const part of this.parts()) y = this.place(part, y) + BETWEEN;
  }

  /** Draws a part, and answers where it ends. */
  private place(part: Section | Flow, top: number): number {
    if (!isFlow(part)) {
      const y = top + part.height > this.bottom ? this.turned() : top;
      part.draw(y);
      return y + part.height;
    }
    let [y, rest] = [top, part.columns];
    for (;;) {
      const room = this.bottom - y;
      const fitting = rest.map((lines) => countFitting(lines, room));
      rest.forEach((lines, i) => {
        drawLines(lines.slice(0, fitting[i]), y);
      });
      const left = rest.map((lines, i) => lines.slice(fitting[i]));
      if (left.every(({ length }) => length === 0)) return y + Math.max(...rest.map(heightOf));
      rest = left;
      y = this.turned();
    }
  }

  /** The top of a new page, which tells of which sheet it is. */
  private turned(): number {
    this.surface.turn();
    const [first] = this.sheet.words;
    if (!first) return this.form.margin;
    const column = { words: first, span: this.inner };
    drawLines(this.lines.paragraph(column, this.sheet.number, this.small), this.form.margin / 2);
    return this.form.margin + BETWEEN;
  }

  private get bottom(): number {
    return this.form.height - this.form.margin / 2;
  }

  private get colours() {
    return COLOURS[this.sheet.audience];
  }

  private get small() {
    return { size: this.body * 0.8, colour: GREY };
  }

  private columnsIn(span: Span, words: readonly SheetWords[]): SheetColumn[] {
    const spans = spansOf(span, words.length);
    return words.map((one, i) => ({ words: one, span: spans[i] ?? span }));
  }

  /** What the sheet is, over its whole width. */
  private band(): Section {
    const { title } = this.form;
    const colour = 'white';
    const columns = this.columnsIn(this.inner, this.sheet.words).map((column) => [
      ...this.lines.paragraph(column, column.words.title, { size: title, bold: true, colour }),
      ...this.lines.paragraph(column, column.words.subtitle, { size: title * 0.55, colour }),
    ]);
    const height = Math.max(...columns.map(heightOf)) + 2 * PADDING;
    return {
      height,
      draw: (y) => {
        this.surface.fill({ x: 0, y, width: this.form.width, height }, this.colours.deep);
        for (const lines of columns) drawLines(lines, y + PADDING);
      },
    };
  }

  private parts(): (Section | Flow)[] {
    const { words } = this.sheet;
    if (this.form.sideBySide) return [this.pictureAndFacts(), ...this.told(words)];
    const perLanguage = words.flatMap((one, i) => [
      ...(i > 0 ? [this.rule()] : []),
      section(this.facts({ words: one, span: this.inner })),
      ...this.told([one]),
    ]);
    return [this.pictureAlone(), ...perLanguage];
  }

  /** Description, contact and notice. */
  private told(words: readonly SheetWords[]): (Section | Flow)[] {
    const columns = this.columnsIn(this.inner, words);
    const inside = this.columnsIn(within(this.inner), words);
    const lacking = columns.filter((column) => isLacking(column.words));
    return [
      { columns: columns.map((column) => this.description(column)) },
      this.boxed(inside.map((column) => this.contact(column))),
      this.framed(inside.map((column) => this.notice(column))),
      ...(lacking.length > 0
        ? [
            sideBySide(
              lacking.map((one) => this.lines.paragraph(one, one.words.lacking, this.small)),
            ),
          ]
        : []),
    ];
  }

  private description(column: SheetColumn): SheetLine[] {
    const { title, hint, sentences } = column.words.description;
    const heading = { size: this.body * 1.15, bold: true, colour: this.colours.deep };
    return [
      ...this.lines.paragraph(column, title, heading),
      ...this.lines.paragraph(column, hint, this.small),
      ...sentences.flatMap((sentence) => [
        space(this.body * 0.2),
        ...this.lines.paragraph(column, sentence, { size: this.body }),
      ]),
    ];
  }

  private contact(column: SheetColumn): SheetLine[] {
    const { title, text } = column.words.contact;
    return [
      ...this.lines.paragraph(column, title, { size: this.body, colour: this.colours.deep }),
      ...this.lines.paragraph(column, text, { size: this.body * 1.2, bold: true }),
    ];
  }

  private notice(column: SheetColumn): SheetLine[] {
    return this.lines.paragraph(column, column.words.notice, { size: this.body * 0.9 });
  }

  private boxed(columns: readonly (readonly SheetLine[])[]): Section {
    const { height, draw } = sideBySide(columns);
    return this.around(height, draw, (box) => {
      this.surface.fill(box, this.colours.light);
    });
  }

  private framed(columns: readonly (readonly SheetLine[])[]): Section {
    const { height, draw } = sideBySide(columns);
    return this.around(height, draw, (box) => {
      this.surface.frame(box, this.colours.deep);
    });
  }

  private around(height: number, draw: Section['draw'], edge: (box: Box) => void): Section {
    const whole = height + 2 * PADDING;
    return {
      height: whole,
      draw: (y) => {
        edge({ ...this.inner, y, height: whole });
        draw(y + PADDING);
      },
    };
  }

  /** Between two languages. */
  private rule(): Section {
    return {
      height: 1,
      draw: (y) => {
        this.surface.fill({ ...this.inner, y, height: 1 }, EDGE);
      },
    };
  }

  private pictureAlone(): Section {
    const { width, height } = this.pictureSize();
    const x = (this.form.width - width) / 2;
    return { height, draw: this.picture(x) };
  }

  /** One language beside the picture, or one on each side of it. */
  private pictureAndFacts(): Section {
    const { words } = this.sheet;
    const { x, width } = this.inner;
    const size = this.pictureSize();
    const free = width - size.width - BETWEEN * 2 * words.length;
    const each = free / words.length;
    const [first] = words;
    const beginsLeft = words.length === 1 && first && !isFromRight(first);
    const at = beginsLeft
      ? x
      : words.length === 1
        ? x + width - size.width
        : x + each + 2 * BETWEEN;
    const columns = words.map((one, i) => {
      const left = i === 0 && !beginsLeft;
      const span = { x: left ? x : at + size.width + 2 * BETWEEN, width: each };
      return this.facts({ words: one, span });
    });
    const facts = sideBySide(columns);
    return {
      height: Math.max(size.height, facts.height),
      draw: (y) => {
        this.picture(at)(y);
        facts.draw(y);
      },
    };
  }

  private pictureSize(): { width: number; height: number } {
    const { picture } = this.sheet;
    const scale = Math.min(
      this.form.picture.width / picture.width,
      this.form.picture.height / picture.height,
    );
    return { width: picture.width * scale, height: picture.height * scale };
  }

  private picture(x: number): Section['draw'] {
    return (y) => {
      const box = { x, y, ...this.pictureSize() };
      this.surface.picture(this.sheet.picture.jpeg, box);
      this.surface.frame(box, EDGE);
    };
  }

  private facts({ words, span }: SheetColumn): SheetLine[] {
    const { factsInRow } = this.form;
    const spans = spansOf(span, factsInRow);
    if (isFromRight(words)) spans.reverse();
    const cells = words.facts.map(({ label, value }, i) => {
      const column = { words, span: spans[i % factsInRow] ?? span };
      return [
        ...this.lines.paragraph(column, label, this.small),
        ...this.lines.paragraph(column, value, { size: this.body, bold: true }),
        space(this.body * 0.3),
      ];
    });
    return inRows(cells, factsInRow).map((row) => sideBySide(row));
  }
}

/** As many lines as there is room for. */
function countFitting(lines: readonly SheetLine[], room: number): number {
  let used = 0;
  const first = lines.findIndex(({ height }) => (used += height) > room);
  return first < 0 ? lines.length : first;
}

function sideBySide(columns: readonly (readonly SheetLine[])[]): Section {
  return {
    height: Math.max(...columns.map(heightOf)),
    draw: (y) => {
      for (const lines of columns) drawLines(lines, y);
    },
  };
}

const section = (lines: readonly SheetLine[]) => sideBySide([lines]);

function inRows<T>(cells: readonly T[], inRow: number): T[][] {
  const rows = Math.ceil(cells.length / inRow);
  return Array.from({ length: rows }, (_, i) => cells.slice(i * inRow, (i + 1) * inRow));
}

const within = ({ x, width }: Span): Span => ({ x: x + PADDING, width: width - 2 * PADDING });

/** Whether a character of what people wrote, or of a name, cannot be drawn. */
function isLacking({ facts, description, contact }: SheetWords): boolean {
  const phrases = [...facts.map(({ value }) => value), ...description.sentences, contact.text];
  return phrases.some((phrase) => drawable(plain(phrase)).includes(LACKING));
}

const plain = (phrase: Phrase) =>
  typeof phrase === 'string'
    ? phrase
    : phrase.map((part) => (typeof part === 'string' ? part : part.written)).join('');
