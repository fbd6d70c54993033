import { nameUnits } from './name-units.js';
import { textWords } from './text-words.js';

/** What a record says that it may be found by. */
export interface Findable {
  readonly names: readonly string[];
  readonly authors: readonly string[];
  readonly texts: readonly string[];
}

/** In which of these a term stands. */
export type TermField = 'name' | 'author' | 'text';

export interface Term {
  readonly field: TermField;
  readonly term: string;
}

/**
 * The terms of a record, each once. Made when it is kept, as those looked for are made of what is asked: a
 * change of how takes a migration that makes the kept ones anew.
 */
export function termsOf({ names, authors, texts }: Findable): Term[] {
  return [
    ...terms('name', names.flatMap(nameKeys)),
    ...terms('author', authors.flatMap(nameKeys)),
    ...terms('text', texts.flatMap(textWords)),
  ];
}

const nameKeys = (name: string) => nameUnits(name).flatMap(({ keys }) => keys);

const terms = (field: TermField, found: readonly string[]) =>
  [...new Set(found)].map((term) => ({ field, term }));
