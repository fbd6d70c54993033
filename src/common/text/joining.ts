/**
 * Arabic letters that join the one after them: Joining_Type Dual_Joining of U+0600–06FF, from Unicode's
 * ArabicShaping.txt. JavaScript has no property escape for it.
 */
const JOINS_ON =
  '[\\u0620\\u0626\\u0628\\u062A-\\u062E\\u0633-\\u063F\\u0641-\\u0647\\u0649\\u064A\\u066E\\u066F' +
  '\\u0678-\\u0687\\u069A-\\u06BF\\u06C1\\u06C2\\u06CC\\u06CE\\u06D0\\u06D1\\u06FA-\\u06FC\\u06FF]';

/** Arabic letters that join the one before them: all but the two hamzas. */
const JOINS_BACK = '(?![\\u0621\\u0674])(?=\\p{L})[\\u0620-\\u06FF]';

/**
 * A zero width non-joiner that can be seen: between two letters that would join (UAX #31, context A1),
 * as Persian, Urdu and Kurdish names are written. A joiner (U+200D) has no such place in Arabic script.
 */
export const VISIBLE_NON_JOINER = new RegExp(
  `(?<=${JOINS_ON}\\p{M}{0,4})\\u200C(?=\\p{M}{0,4}${JOINS_BACK})`,
  'gu',
);
