import type { SizedFace, Pen, PagePoint } from './surface.js';
import { drawable, type ScriptFont, scriptFontOf, shapesLetters } from './typeface.js';
import {
  directionOf,
  isolated,
  levelsOf,
  type TextDirection,
  type TextRun,
  visualRuns,
} from './visual-order.js';

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** Where a line is drawn. */
export interface Place extends PagePoint {
  readonly width: number;
}

export type Side = 'left' | 'right';

/** What is set: texts of ours, and what somebody wrote, which may read in the other direction. */
export type Phrase = string | readonly (string | { readonly written: string })[];

/** A line, with the levels that its paragraph gives its characters. */
export interface TextLine {
  readonly text: string;
  readonly levels: readonly number[];
}

/** A part of a word that fits a line. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** Whether it begins a word. */
  readonly begins: boolean;
}

/** Room that a line takes, as a share of its size; Amiri has tall marks and deep tails. */
const LEADING = 1.55;

/** Sets lines of French and Arabic, mixed: breaks them, turns them, draws them. */
export class Typesetter {
  constructor(private readonly pen: Pen) {}

  static lineHeight({ size }: Style): number {
    return size * LEADING;
  }

  /**
   * The lines of a paragraph; a word that fills more than a line is broken.
   *
   * @param direction in which it reads; that of its first letter where it is absent
   */
  lines(phrase: Phrase, style: Style, width: number, direction?: TextDirection): TextLine[] {
    const text = textOf(phrase);
    const levels = levelsOf(text, direction ?? directionOf(text));
    const space = this.width(' ', style);
    const lines: { from: number; to: number; used: number }[] = [];
    for (const piece of this.pieces(text, style, width)) {
      const wide = this.width(text.slice(piece.from, piece.to), style);
      const before = piece.begins ? space : 0;
      const last = lines.at(-1);
      if (last && last.used + before + wide <= width) {
        last.to = piece.to;
        last.used += before + wide;
      } else lines.push({ from: piece.from, to: piece.to, used: wide });
    }
    if (lines.length === 0) return [{ text: '', levels: [] }];
    return lines.map(({ from, to }) => ({
      text: text.slice(from, to),
      levels: levels.slice(from, to),
    }));
  }

  /** Draws one line at one side of its place. */
  draw({ text, levels }: TextLine, side: Side, style: Style, at: Place): void {
    const runs = visualRuns(text, levels, scriptFontOf, shapesLetters);
    const free = at.width - this.widthOf(runs, style);
    let x = at.x + (side === 'right' ? free : 0);
    for (const run of runs) {
      this.pen.text(run.text, { x, y: at.y }, faceOf(run, style), style.colour ?? 'black');
      x += this.widthOf([run], style);
    }
  }

  private pieces(text: string, style: Style, width: number): Piece[] {
    return [...text.matchAll(/[^ ]+/g)].flatMap(({ 0: word, index }) =>
      this.broken(text, { from: index, to: index + word.length, begins: true }, style, width),
    );
  }

  private broken(text: string, piece: Piece, style: Style, width: number): Piece[] {
    const { from, to, begins } = piece;
    if (to - from === 1 || this.width(text.slice(from, to), style) <= width) return [piece];
    const half = from + Math.ceil((to - from) / 2);
    return [
      { from, to: half, begins },
      { from: half, to, begins: false },
    ].flatMap((part) => this.broken(text, part, style, width));
  }

  /** Of a word, which is as wide in any direction. */
  private width(word: string, style: Style): number {
    return this.widthOf(
      visualRuns(word, levelsOf(word, 'ltr'), scriptFontOf, shapesLetters),
      style,
    );
  }

  private widthOf(runs: readonly TextRun<ScriptFont>[], style: Style): number {
    return runs.reduce((sum, run) => sum + this.pen.width(run.text, faceOf(run, style)), 0);
  }
}

function faceOf({ face: script }: TextRun<ScriptFont>, { size, bold }: Style): SizedFace {
  return { script, weight: bold ? 700 : 400, size };
}

function textOf(phrase: Phrase): string {
  if (typeof phrase === 'string') return drawable(phrase);
  return phrase
    .map((part) => (typeof part === 'string' ? drawable(part) : isolated(drawable(part.written))))
    .join('');
}
