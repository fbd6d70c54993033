import bidiJs from 'bidi-js';

export type TextDirection = 'ltr' | 'rtl';

/** Characters that one face can draw in one go, in one direction. */
export interface TextRun<F> {
  /** In the order to be handed to the face. */
  readonly text: string;
  readonly face: F;
}

interface LevelledRun<F> extends TextRun<F> {
  readonly level: number;
}

// A CommonJS module that exports a function, declared as if it were an ES module.
const bidi = (bidiJs as unknown as typeof bidiJs.default)();

/** That of its first letter; a text without letters, such as a number, reads from the left. */
export function directionOf(text: string): TextDirection {
  const [paragraph] = bidi.getEmbeddingLevels(text, 'auto').paragraphs;
  return paragraph?.level === 1 ? 'rtl' : 'ltr';
}

/** How deep each character of a paragraph stands in the other direction: odd ones read from the right. */
export function levelsOf(paragraph: string, direction: TextDirection): readonly number[] {
  return [...bidi.getEmbeddingLevels(paragraph, direction).levels];
}

const ISOLATES = { first: '\u2068', ends: '\u2069' } as const;
const ISOLATE = /[\u2066-\u2069]/;

/** Also a telephone, whose groups of digits would change places among Arabic words; it stays on one line. */
const NUMBER = /\+?\d+(?:[ \u00a0./-]\d+)*/g;

const enclosed = (text: string) => `${ISOLATES.first}${text}${ISOLATES.ends}`;

/** What turns nothing around it, whatever it is: a name or a number in a sentence of the other direction. */
export const isolated = (text: string) =>
  enclosed(text.replace(NUMBER, (number) => enclosed(number.replaceAll(' ', '\u00a0'))));

/**
 * A line as it stands on paper, from left to right (Unicode Bidirectional Algorithm, UAX 9): an Arabic
 * sentence from the right, numbers and references in it from the left.
 *
 * @param line of one paragraph, with no line break in it
 * @param levels of its characters, as the whole paragraph has them
 * @param faceOf which face draws a character
 * @param shapes whether a face joins and turns right-to-left letters itself
 */
export function visualRuns<F>(
  line: string,
  levels: readonly number[],
  faceOf: (character: string) => F,
  shapes: (face: F) => boolean,
): readonly TextRun<F>[] {
  const runs: LevelledRun<F>[] = [];
  [...line].forEach((character, index) => {
    if (ISOLATE.test(character)) return;
    const [face, level] = [faceOf(character), levels[index] ?? 0];
    const last = runs.at(-1);
    const isWithin = character !== ' ' && !last?.text.endsWith(' ');
    const goesOn =
      last?.face === face &&
      last.level === level &&
      // Words of a right-to-left script are drawn one by one; a face for its letters would turn its digits, too.
      (level % 2 === 1 ? isWithin : !shapes(face));
    if (goesOn) runs[runs.length - 1] = { ...last, text: last.text + character };
    else runs.push({ text: character, face, level });
  });
  return reordered(runs).map(({ text, face, level }) => {
    return { face, text: level % 2 === 1 && !shapes(face) ? turned(text) : text };
  });
}

/** Rule L2: from the highest level down, whatever stands at it or above is turned round. */
function reordered<R extends { readonly level: number }>(runs: readonly R[]): readonly R[] {
  let order = runs;
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level--) {
    const next: R[] = [];
    let held: R[] = [];
    for (const run of order) {
      if (run.level >= level) held.unshift(run);
      else {
        next.push(...held, run);
        held = [];
      }
    }
    order = [...next, ...held];
  }
  return order;
}

/** Signs among right-to-left letters, the brackets mirrored. */
function turned(text: string): string {
  return [...text]
    .reverse()
    .map((character) => bidi.getMirroredCharacter(character) ?? character)
    .join('');
}
