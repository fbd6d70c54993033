import type PDFDocument from 'pdfkit';
import {
  drawable,
  type ScriptFont,
  fontFile,
  SCRIPT_FONTS,
  scriptFontOf,
  shapesLetters,
  WEIGHTS,
} from './typeface.js';
import { type TextDirection, directionOf, type TextRun, visualRuns } from './visual-order.js';

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export type Side = 'left' | 'right';

export interface TextLine {
  readonly text: string;
  readonly direction: TextDirection;
}

type Document = InstanceType<typeof PDFDocument>;

/** Room that a line takes, as a share of its size; Amiri has tall marks and deep tails. */
const LEADING = 1.55;

/** Sets lines of French and Arabic, mixed: breaks them, turns them, draws them. */
export class Typesetter {
  constructor(private readonly doc: Document) {
    for (const face of SCRIPT_FONTS) {
      for (const weight of WEIGHTS) doc.registerFont(`${face}${weight}`, fontFile(face, weight));
    }
  }

  static lineHeight({ size }: Style): number {
    return size * LEADING;
  }

  /**
   * The lines of a paragraph, which reads in the direction of its first letter; a word that fills more
   * than a line is broken.
   */
  lines(text: string, style: Style, width: number): TextLine[] {
    const space = this.width(' ', style);
    const lines: string[] = [];
    let [line, used] = ['', 0];
    for (const word of drawable(text)
      .split(' ')
      .flatMap((one) => this.pieces(one, style, width))) {
      const wide = this.width(word, style);
      if (line !== '' && used + space + wide > width) {
        lines.push(line);
        [line, used] = [word, wide];
      } else [line, used] = line === '' ? [word, wide] : [`${line} ${word}`, used + space + wide];
    }
    const direction = directionOf(text);
    return [...lines, line].map((one) => ({ text: one, direction }));
  }

  /** Draws one line at one side of its place. */
  draw(line: TextLine, side: Side, style: Style, at: Place): void {
    const runs = this.runs(line.text, line.direction);
    const free = at.width - this.widthOf(runs, style);
    let x = at.x + (side === 'right' ? free : 0);
    for (const run of runs) {
      this.choose(run.face, style);
      this.doc.fillColor(style.colour ?? 'black');
      this.doc.text(run.text, x, at.y, { lineBreak: false });
      x += this.widthOf([run], style);
    }
  }

  private pieces(word: string, style: Style, width: number): string[] {
    if (this.width(word, style) <= width) return [word];
    const half = Math.ceil(word.length / 2);
    return [word.slice(0, half), word.slice(half)].flatMap((part) =>
      this.pieces(part, style, width),
    );
  }

  /** Of a word, which is as wide in any direction. */
  private width(word: string, style: Style): number {
    return this.widthOf(this.runs(word, 'ltr'), style);
  }

  private widthOf(runs: readonly TextRun<ScriptFont>[], style: Style): number {
    return runs.reduce((sum, { face, text }) => {
      this.choose(face, style);
      return sum + this.doc.widthOfString(text);
    }, 0);
  }

  private runs(line: string, direction: TextDirection): readonly TextRun<ScriptFont>[] {
    return visualRuns(line, direction, scriptFontOf, shapesLetters);
  }

  private choose(face: ScriptFont, { size, bold }: Style): void {
    this.doc.font(`${face}${bold ? 700 : 400}`).fontSize(size);
  }
}
