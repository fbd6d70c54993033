import type { Piece } from './description.js';
import type { TraitSet, Vocabulary } from './trait-set.js';

/** What the service answers of its traits, for specs: they run beside it. */
export async function serviceVocabulary(): Promise<Vocabulary> {
  return (await traitsRoom()).vocabularyIn();
}

/** How the service tells of a person, for specs: a piece of text for each sentence. */
export async function serviceDescription(): Promise<Describe> {
  return (await traitsRoom()).describePerson;
}

type Describe = (
  traits: TraitSet,
  telling: { readonly language: string; readonly day: (day: string) => string },
) => Piece[][];

interface TraitsRoom {
  readonly vocabularyIn: () => Vocabulary;
  readonly describePerson: Describe;
}

async function traitsRoom(): Promise<TraitsRoom> {
  const room = new URL('../../src/traits/index.js', import.meta.url).href;
  return (await import(/* @vite-ignore */ room)) as TraitsRoom;
}
