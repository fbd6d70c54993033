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

/**
 * A line as it stands on paper, from left to right (Unicode Bidirectional Algorithm, UAX 9): an Arabic
 * sentence from the right, numbers and references in it from the left.
 *
 * @param line of one paragraph, with no line break in it
 * @param faceOf which face draws a character
 * @param shapes whether a face joins and turns right-to-left letters itself
 */
export function visualRuns<F>(
  line: string,
  direction: TextDirection,
  faceOf: (character: string) => F,
  shapes: (face: F) => boolean,
): readonly TextRun<F>[] {
  const { levels } = bidi.getEmbeddingLevels(line, direction);
  const runs: LevelledRun<F>[] = [];
  [...line].forEach((character, index) => {
    const [face, level] = [faceOf(character), levels[index] ?? 0];
    const last = runs.at(-1);
    const goesOn =
      last?.face === face &&
      last.level === level &&
      character !== ' ' &&
      !last.text.endsWith(' ') &&
      // A face for right-to-left letters would turn digits of its script, too: one by one.
      (level % 2 === 1 || !shapes(face));
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
