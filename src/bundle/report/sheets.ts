import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import {
  drawable,
  levelsOf,
  PdfPen,
  type Side,
  type Style,
  Typesetter,
} from '../../typesetting/index.js';

const MARGIN = 48;
const [WIDTH, HEIGHT] = [595.28, 841.89];
const INNER = WIDTH - 2 * MARGIN;
const TOP = 96;
const BOTTOM = HEIGHT - 64;
const GREY = '#555555';

export const TITLE: Style = { size: 17, bold: true };
export const HEADING: Style = { size: 12.5, bold: true };
export const BODY: Style = { size: 10 };
export const SMALL: Style = { size: 8.5 };
const NOTICE_STYLE: Style = { size: 8.5, bold: true };

/** What stands on every page. */
export interface Furniture {
  readonly notices: readonly { readonly text: string; readonly side: Side }[];
  /** Below, on the left. */
  readonly reference: string;
  /** Below, on the right. */
  readonly pageOf: (page: number, pages: number) => string;
}

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly created: Date;
  /** Readable in the file as it is, for tests; else compressed. */
  readonly plain?: boolean;
}

/** A document of A4 pages, written from top to bottom, one section in each direction. */
export class Sheets {
  private readonly doc: InstanceType<typeof PDFDocument>;
  private readonly type: Typesetter;
  private side: Side = 'left';
  private y = TOP;

  constructor({ title, author, created, plain = false }: Metadata) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      compress: !plain,
      info: { Title: title, Author: author, CreationDate: created, Creator: 'Mirsam' },
    });
    this.type = new Typesetter(new PdfPen(this.doc));
  }

  /**
   * Begins a section, on a page of its own.
   *
   * @param side where its lines begin
   */
  section(side: Side, first: boolean): void {
    this.side = side;
    if (!first) this.turn();
  }

  heading(text: string, style: Style): void {
    this.y += style.size * 0.6;
    // Never alone at the foot of a page.
    this.need(Typesetter.lineHeight(style) + 2 * Typesetter.lineHeight(BODY));
    this.paragraph(text, style);
  }

  paragraph(text: string, style: Style = BODY): void {
    for (const line of this.type.lines(text, style, INNER)) {
      this.need(Typesetter.lineHeight(style));
      const place = { x: MARGIN, y: this.y, width: INNER };
      this.type.draw(line, this.side, style, place);
      this.y += Typesetter.lineHeight(style);
    }
    this.y += 3;
  }

  /**
   * A row of a table, its cells in reading order; it is not broken over two pages.
   *
   * @param widths of the cells, as parts of the whole
   */
  row(cells: readonly string[], widths: readonly number[], style: Style): void {
    const whole = widths.reduce((sum, width) => sum + width, 0);
    const wide = widths.map((width) => (width / whole) * INNER);
    const lines = cells.map((cell, i) => this.type.lines(cell, style, (wide[i] ?? 0) - 6));
    const height = Math.max(...lines.map(({ length }) => length)) * Typesetter.lineHeight(style);
    this.need(height + 4);
    let offset = 0;
    lines.forEach((cell, i) => {
      const width = wide[i] ?? 0;
      const x = this.side === 'left' ? MARGIN + offset : MARGIN + INNER - offset - width;
      cell.forEach((line, n) => {
        const y = this.y + n * Typesetter.lineHeight(style);
        this.type.draw(line, this.side, style, { x: x + 3, y, width: width - 6 });
      });
      offset += width;
    });
    this.y += height + 2;
    this.rule(this.y - 1, '#cccccc');
  }

  /** The bytes, each page furnished. */
  async finish(furniture: Furniture): Promise<Buffer> {
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
      this.doc.switchToPage(page);
      this.furnish(furniture, page + 1, count);
    }
    const bytes = buffer(this.doc);
    this.doc.end();
    return bytes;
  }

  private furnish({ notices, reference, pageOf }: Furniture, page: number, pages: number): void {
    let y = 24;
    for (const { text, side } of notices) {
      for (const line of this.type.lines(text, NOTICE_STYLE, INNER)) {
        this.type.draw(line, side, NOTICE_STYLE, { x: MARGIN, y, width: INNER });
        y += Typesetter.lineHeight(NOTICE_STYLE);
      }
    }
    this.rule(TOP - 10, 'black');
    this.rule(BOTTOM + 12, 'black');
    const foot = { x: MARGIN, y: BOTTOM + 16, width: INNER };
    const style = { ...SMALL, colour: GREY };
    const line = (said: string) => {
      const text = drawable(said);
      return { text, levels: levelsOf(text, 'ltr') };
    };
    this.type.draw(line(reference), 'left', style, foot);
    this.type.draw(line(pageOf(page, pages)), 'right', style, foot);
  }

  private need(height: number): void {
    if (this.y + height > BOTTOM) this.turn();
  }

  private turn(): void {
    this.doc.addPage();
    this.y = TOP;
  }

  private rule(y: number, colour: string): void {
    this.doc
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + INNER, y)
      .lineWidth(0.5)
      .strokeColor(colour)
      .stroke();
  }
}
