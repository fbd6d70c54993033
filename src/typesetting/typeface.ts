import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openType } from './open-type.js';

/** Amiri (SIL Open Font License), which comes in a file for each script. */
const SCRIPTS = {
  arabic: /[\u0606-\u06ff\u0750-\u077f]/,
  latin:
    /[ -~\u00a0-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2032\u2033\u2039\u203a\u2044\u20ac\u2212\u2215]/,
  'latin-ext': /[\u0100-\u0130\u0132-\u0151\u0154-\u017f\u1e80-\u1e85\u1ef2\u1ef3]/,
} as const;

export type ScriptFont = keyof typeof SCRIPTS;
export type Weight = 400 | 700;

export const SCRIPT_FONTS = Object.keys(SCRIPTS) as ScriptFont[];
export const WEIGHTS: readonly Weight[] = [400, 700];

/** Stands for a character that the typeface lacks: what is set says so. */
export const LACKING = '¤';

export function scriptFontOf(character: string): ScriptFont {
  return SCRIPT_FONTS.find((face) => SCRIPTS[face].test(character)) ?? 'latin';
}

/** Whether a face joins and turns letters of a right-to-left script itself. */
export const shapesLetters = (face: ScriptFont) => face === 'arabic';

/**
 * A text that can be drawn: one line, of characters that the typeface has. Marks that would turn the
 * direction of what follows are taken out: a purpose must not rewrite the page.
 */
export function drawable(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      // But for the space that holds a double sign to its word.
      .replace(/[^\S\u00a0]+/g, ' ')
      .replace(/./gu, (character) => {
        return SCRIPT_FONTS.some((face) => SCRIPTS[face].test(character)) ? character : LACKING;
      })
  );
}

/** The OpenType file of a face. */
export function fontFile(face: ScriptFont, weight: Weight): Buffer {
  const path = `@fontsource/amiri/files/amiri-${face}-${weight}-normal.woff`;
  return openType(readFileSync(createRequire(import.meta.url).resolve(path)));
}
