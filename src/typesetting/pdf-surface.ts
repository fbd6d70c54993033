import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { Box, SizedFace, Pen, PagePoint, Surface } from './surface.js';
import { fontFile, SCRIPT_FONTS, shapesLetters, WEIGHTS } from './typeface.js';

type Document = InstanceType<typeof PDFDocument>;

/** Draws text on a document of the PDF library, which has its fonts from then on. */
export class PdfPen implements Pen {
  constructor(private readonly doc: Document) {
    for (const script of SCRIPT_FONTS) {
      for (const weight of WEIGHTS) {
        doc.registerFont(`${script}${weight}`, fontFile(script, weight));
      }
    }
  }

  width(text: string, face: SizedFace): number {
    return this.choose(face).widthOfString(text, options(face));
  }

  text(text: string, { x, y }: PagePoint, face: SizedFace, colour: string): void {
    this.choose(face)
      .fillColor(colour)
      .text(text, x, y, { lineBreak: false, ...options(face) });
  }

  private choose({ script, weight, size }: SizedFace): Document {
    return this.doc.font(`${script}${weight}`).fontSize(size);
  }
}

/**
 * The library shapes word by word, unless features are named, even none: of `2026).` alone it cannot know that the signs
 * are Latin, and draws those of the Arabic script. Arabic words come one by one anyway, and are remembered so.
 */
const options = ({ script }: SizedFace) => (shapesLetters(script) ? {} : { features: [] });

interface PdfMetadata {
  readonly title: string;
  readonly author: string;
  readonly created: Date;
}

/** The pages of a PDF file. */
export class PdfSurface extends PdfPen implements Surface {
  private constructor(private readonly pages: Document) {
    super(pages);
  }

  /** The same pages give the same bytes. */
  static of(
    size: readonly [width: number, height: number],
    { title, author, created }: PdfMetadata,
  ): PdfSurface {
    const info = { Title: title, Author: author, CreationDate: created, Creator: 'Mirsam' };
    return new PdfSurface(new PDFDocument({ size: [...size], margin: 0, info }));
  }

  fill({ x, y, width, height }: Box, colour: string): void {
    this.pages.rect(x, y, width, height).fill(colour);
  }

  frame({ x, y, width, height }: Box, colour: string): void {
    this.pages.rect(x, y, width, height).lineWidth(0.75).stroke(colour);
  }

  picture(jpeg: Buffer, { x, y, width, height }: Box): void {
    this.pages.image(jpeg, x, y, { width, height });
  }

  turn(): void {
    this.pages.addPage();
  }

  async bytes(): Promise<Buffer> {
    const bytes = buffer(this.pages);
    this.pages.end();
    return bytes;
  }
}
