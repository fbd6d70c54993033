/** More ways of reading a word than this tell nothing: it would be found by everything. */
const MOST = 8;

/** Every text that takes one of the choices at each place, as far as they are few. */
export function alternatives(places: readonly (readonly string[])[]): string[] {
  let texts = [''];
  for (const choices of places) {
    // Where there are too many, the first choice of each place is kept.
    const taken = texts.length * choices.length > MOST ? choices.slice(0, 1) : choices;
    texts = texts.flatMap((text) => taken.map((choice) => text + choice));
  }
  return [...new Set(texts)];
}
