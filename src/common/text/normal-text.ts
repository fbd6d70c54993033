import { VISIBLE_NON_JOINER } from './joining.js';

/**
 * What is not seen, or is not the same for everyone: ignorable and bidirectional controls (zero width
 * characters, U+FEFF, tags, variation selectors …), other controls than tabs and line ends, annotation
 * marks, private and unassigned characters; and U+FFFD, which stands for a character that was lost.
 */
const FORBIDDEN =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Co}\p{Cn}\uFFF9-\uFFFD]|(?![\t\n\r\x85])\p{Cc}/u;

/** Line ends of every system (UAX #14, mandatory breaks). */
const LINE_ENDS = /\r\n?|[\x85\u2028\u2029]/g;

/** The first character that may not stand in a text, as `U+200B`; undefined if there is none. */
export function forbiddenIn(text: string): string | undefined {
  const found = FORBIDDEN.exec(text.replace(VISIBLE_NON_JOINER, ''))?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A text as it is kept: NFC (UAX #15), line ends as U+000A, no white space around it. Nothing else is
 * ever changed: what may not stand in a text is refused, not replaced, so it is left here as it came.
 */
export function normalText(text: string): string {
  if (!text.isWellFormed() || forbiddenIn(text) !== undefined) return text;
  return text.replace(LINE_ENDS, '\n').normalize('NFC').trim();
}
