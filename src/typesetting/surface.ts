import type { ScriptFont, Weight } from './typeface.js';

/** A face in a size. */
export interface SizedFace {
  readonly script: ScriptFont;
  readonly weight: Weight;
  readonly size: number;
}

export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

export interface Box extends PagePoint {
  readonly width: number;
  readonly height: number;
}

/** What text is drawn with: in points, from the upper left corner. */
export interface Pen {
  /** Room that a text takes, its letters joined. */
  width(text: string, face: SizedFace): number;
  /** Draws a text of one face; the point is its upper left corner. */
  text(text: string, at: PagePoint, face: SizedFace, colour: string): void;
}

/** A page that is drawn on. */
export interface Surface extends Pen {
  fill(box: Box, colour: string): void;
  frame(box: Box, colour: string): void;
  /** @param jpeg drawn to the edges of its box */
  picture(jpeg: Buffer, box: Box): void;
  /** Goes on on a new page. */
  turn(): void;
}
