/** What we ask of the engine that the PDF library sets text with; it brings no types. */
declare module 'fontkit' {
  interface Glyph {
    readonly path: { readonly toSVG: () => string };
  }

  interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  /** Letters joined and put in the order in which they stand on paper, in units of the font. */
  interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }

  export interface Font {
    readonly unitsPerEm: number;
    /** From the baseline to the top of its letters. */
    readonly ascent: number;
    layout(text: string): GlyphRun;
  }

  /** The font in the bytes of an OpenType file. */
  export function create(bytes: Buffer): Font;
}
