import type { Audience } from '../audiences.js';

/** What a sheet is drawn on; in points. */
export interface SheetForm {
  readonly width: number;
  /** As long as what stands on it, where it is infinite. */
  readonly height: number;
  readonly margin: number;
  /** Whether languages stand beside each other, or one below the other. */
  readonly sideBySide: boolean;
  /** Facts in a row. */
  readonly factsInRow: number;
  readonly picture: { readonly width: number; readonly height: number };
  readonly title: number;
  /** Sizes of the text: the first that lets everything stand on one page, or else the last. */
  readonly bodies: readonly number[];
}

export const A4: SheetForm = {
  width: 595.28,
  height: 841.89,
  margin: 42,
  sideBySide: true,
  factsInRow: 1,
  picture: { width: 224, height: 310 },
  title: 22,
  bodies: [12, 11, 10, 9],
};

/** Read without making it larger. */
export const TELEPHONE: SheetForm = {
  width: 360,
  height: Infinity,
  margin: 18,
  sideBySide: false,
  factsInRow: 2,
  picture: { width: 324, height: 380 },
  title: 19,
  bodies: [14],
};

/** So that nobody takes the one for the other. */
export const COLOURS: Readonly<
  Record<Audience, { readonly deep: string; readonly light: string }>
> = {
  police: { deep: '#12355b', light: '#eaf0f7' },
  public: { deep: '#8c1d18', light: '#fbeeec' },
};

export const GREY = '#555555';
export const EDGE = '#b9bec4';
