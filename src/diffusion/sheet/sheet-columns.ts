import {
  type Phrase,
  type Side,
  type Style,
  type Surface,
  Typesetter,
} from '../../typesetting/index.js';
import type { SheetWords } from './sheet-order.js';

/** Where something stands from left to right. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** A line of text, or an empty one. */
export interface SheetLine {
  readonly height: number;
  readonly draw: (y: number) => void;
}

/** One language in its part of a page. */
export interface SheetColumn {
  readonly words: SheetWords;
  readonly span: Span;
}

const GAP = 24;

/** The parts of a span for so many columns. */
export function spansOf({ x, width }: Span, count: number): Span[] {
  const each = (width - GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => ({ x: x + i * (each + GAP), width: each }));
}

export const isFromRight = ({ language }: SheetWords) => language === 'ar';

/** Sets the lines of a language. */
export class SheetLines {
  private readonly type: Typesetter;

  constructor(surface: Surface) {
    this.type = new Typesetter(surface);
  }

  /** A paragraph of a column. */
  paragraph({ words, span }: SheetColumn, phrase: Phrase, style: Style): SheetLine[] {
    const side: Side = isFromRight(words) ? 'right' : 'left';
    const direction = isFromRight(words) ? 'rtl' : 'ltr';
    const { x, width } = span;
    return this.type.lines(phrase, style, width, direction).map((line) => ({
      height: Typesetter.lineHeight(style),
      draw: (y) => {
        this.type.draw(line, side, style, { x, y, width });
      },
    }));
  }
}

export const space = (height: number): SheetLine => ({ height, draw: () => undefined });

export const heightOf = (lines: readonly SheetLine[]) =>
  lines.reduce((sum, { height }) => sum + height, 0);

/** Draws lines one below the other. */
export function drawLines(lines: readonly SheetLine[], top: number): void {
  let y = top;
  for (const { height, draw } of lines) {
    draw(y);
    y += height;
  }
}
