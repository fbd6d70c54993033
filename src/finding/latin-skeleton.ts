import { alternatives } from './alternatives.js';

/**
 * French and English ways of writing one Arabic sound, as one letter of the skeleton. Capitals stand
 * for what can be read in two ways.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|sch|ch|sh/g, 'c'],
  [/kh/g, 'x'],
  [/gh/g, 'q'],
  [/^rh/g, 'R'],
  [/dj/g, 'j'],
  [/th/g, 'T'],
  [/dh/g, 'D'],
  [/ph|v/g, 'f'],
  [/p/g, 'b'],
];

/** What is left of a letter that stands for several sounds, by what follows. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/qu(?=[ei])/g, 'k'],
  [/gu(?=[eiy])/g, 'k'],
  [/g+(?=[eiy])/g, 'G'],
  [/g/g, 'k'],
];

const READINGS: Readonly<Record<string, readonly string[]>> = {
  R: ['q', 'r'],
  T: ['t', 'th'],
  D: ['d', 'dh'],
  G: ['j', 'k'],
};

/** The consonants of a word in Latin letters, as an Arabic writer would put them, in each way of reading it. */
export function latinSkeletons(word: string): string[] {
  const runs = sounds(word).match(/[aeiouyUI]+|[^aeiouyUI]/g) ?? [];
  return alternatives(
    runs.flatMap((run, index) => {
      const before = runs[index - 1];
      const after = runs[index + 1];
      if (/[aeiouyUI]/.test(run)) return semivowels(run, before === undefined);
      if (run === 'h' && after === undefined) return [];
      // A diphthong, which Arabic may write as a long vowel: Kawtar.
      if (run === 'w' && before !== undefined && !vowel(after)) return [['', 'w']];
      return [READINGS[run] ?? [run]];
    }),
  );
}

/** A word with one character for each sound. */
export function sounds(word: string): string {
  // What `c` and `q` are is settled before they get the meaning they have in a skeleton.
  let text = word.replace(/ck|c(?![eiyh])|q(?!u)/g, 'k').replace(/c(?=[eiy])/g, 's');
  text = text.replace(/x/g, 'ks').replace(/qu(?![ei])/g, 'ku');
  for (const [pattern, sound] of SOUNDS) text = text.replace(pattern, sound);
  // `gh` is a q by now.
  for (const [pattern, sound] of LETTERS) text = text.replace(pattern, sound);
  return text
    .replace(/ou|oo/g, 'U')
    .replace(/ee/g, 'I')
    .replace(/(.)\1+/g, '$1');
}

const vowel = (run: string | undefined) => run !== undefined && /^[aeiouyUI]/.test(run);

/** The w and y among vowels that stand together: sure between two of them, and doubtful after a consonant. */
function semivowels(run: string, first: boolean): string[][] {
  const places: string[][] = [];
  let afterSemivowel = false;
  for (let i = 0; i < run.length; i += 1) {
    const place = semivowelAt(run, i, first, afterSemivowel);
    if (place) places.push(place);
    afterSemivowel = place !== undefined && i + 1 < run.length;
  }
  return places;
}

function semivowelAt(
  run: string,
  at: number,
  first: boolean,
  afterSemivowel: boolean,
): string[] | undefined {
  const letter = run.charAt(at);
  const semi = /[uU]/.test(letter) ? 'w' : /[iIy]/.test(letter) ? 'y' : undefined;
  if (semi === undefined) return undefined;
  const preceded = at > 0 ? !afterSemivowel : first;
  if (at + 1 < run.length) return preceded ? [semi] : ['', semi];
  // A diphthong, as above: Daoud.
  return semi === 'w' && at > 0 && !afterSemivowel ? ['', semi] : undefined;
}
