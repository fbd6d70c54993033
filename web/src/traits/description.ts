import { labelIn } from '../language/label-in.js';
import {
  codedValue,
  type Mark,
  marksOf,
  rangeValue,
  type Trait,
  type TraitSet,
  type Vocabulary,
} from './trait-set.js';

/** What of a description is in the words of the vocabulary, and what somebody wrote. */
export type Piece = string | { readonly written: string };

/** In which language it is told, and by which texts of the pages; undefined where there is none of a name. */
export interface Teller {
  readonly language: string;
  readonly say: (name: string, inserted: Readonly<Record<string, string>>) => string | undefined;
  readonly number: (value: number) => string;
}

/** Something that is told of a person, and how sure the witness is of it. */
interface Told {
  readonly pieces: readonly Piece[];
  readonly certainty: string;
  /** Never in one breath with another: it has commas of its own. */
  readonly alone?: boolean;
}

/** The person in one paragraph, to be read out: a sentence for each group of which something is told. */
export function describePerson(traits: TraitSet, vocabulary: Vocabulary, teller: Teller): Piece[] {
  const sentences = vocabulary.groups
    .map(({ code }) => describeGroup(traits, vocabulary, code, teller))
    .filter((sentence) => sentence.length > 0);
  return joined(sentences, ' ');
}

/** The sentence of one group; empty where nothing is told. */
export function describeGroup(
  traits: TraitSet,
  vocabulary: Vocabulary,
  group: string,
  teller: Teller,
): Piece[] {
  const told = vocabulary.traits
    .filter((trait) => trait.group === group)
    .flatMap((trait) => toldOf(traits, trait, teller));
  if (told.length === 0) return [];
  const runs = equallySure(told).map(([certainty, equal]): Piece[] => {
    const label = vocabulary.certainties.find(({ code }) => code === certainty)?.label ?? certainty;
    const sure = inSentence(labelIn(teller.language, label));
    return [...joined(equal, teller.language === 'ar' ? '، ' : ', '), ` (${sure})`];
  });
  const [first = '', ...rest] = joined(runs, SEMICOLON[teller.language] ?? '; ');
  return [typeof first === 'string' ? capital(first) : first, ...rest, '.'];
}

const SEMICOLON: Readonly<Record<string, string>> = { fr: '\u00a0; ', ar: '؛ ' };

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A label as it is written within a sentence. */
const inSentence = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

const joined = (parts: readonly (readonly Piece[])[], separator: string): Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));

/** What is told one after the other and is equally sure, together. */
function equallySure(told: readonly Told[]): [certainty: string, pieces: (readonly Piece[])[]][] {
  const runs: [string, (readonly Piece[])[]][] = [];
  for (const { certainty, pieces, alone = false } of told) {
    const last = runs.at(-1);
    if (!alone && last?.[0] === certainty) last[1].push(pieces);
    else runs.push([certainty, [pieces]]);
  }
  return runs;
}

function toldOf(traits: TraitSet, trait: Trait, teller: Teller): Told[] {
  if (trait.kind === 'mark') {
    return marksOf(traits, trait).map((mark) => ({
      pieces: wordsOfMark(trait, mark, teller),
      certainty: mark.certainty,
      alone: true,
    }));
  }
  const value = trait.kind === 'range' ? rangeValue(traits, trait) : codedValue(traits, trait);
  if (!value) return [];
  const values = wordsOf(traits, trait, teller);
  const name = inSentence(labelIn(teller.language, trait.label));
  const words =
    teller.say(trait.code, { values }) ?? teller.say('trait', { trait: name, values }) ?? values;
  return [{ pieces: [words], certainty: value.certainty }];
}

/** What is told of one trait, on its own and without how sure somebody is: `Noirs ou bruns`. */
export function wordsAlone(traits: TraitSet, trait: Trait, teller: Teller): string {
  if (trait.kind !== 'mark') return capital(wordsOf(traits, trait, teller));
  const marks = marksOf(traits, trait).map((mark) => wordsOfMark(trait, mark, teller));
  return capital(plainText(joined(marks, SEMICOLON[teller.language] ?? '; ')));
}

/** The value of a trait in words: `noirs ou bruns`, `de 25 à 35 ans`. */
function wordsOf(traits: TraitSet, trait: Trait, { language, say, number }: Teller): string {
  if (trait.kind === 'coded') {
    const { values = [] } = codedValue(traits, trait) ?? {};
    const words = values.map((code) => inSentence(nameOf(trait.codes, code, language)));
    return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
  }
  const { min, max } = rangeValue(traits, trait) ?? {};
  const unit = trait.unit === undefined ? '' : labelIn(language, trait.unit);
  const numbers = { min: number(min ?? 0), max: number(max ?? 0), unit };
  return say(spanOf(min, max), numbers) ?? '';
}

function spanOf(min: number | undefined, max: number | undefined) {
  if (max === undefined) return 'from';
  if (min === undefined) return 'up-to';
  return min === max ? 'exactly' : 'between';
}

export function nameOf(codes: Trait['codes'], code: string, language: string): string {
  const found = codes?.find((each) => each.code === code);
  return found ? labelIn(language, found.label) : code;
}

function wordsOfMark(trait: Trait, { kind, place, note }: Mark, { language }: Teller): Piece[] {
  const comma = language === 'ar' ? '، ' : ', ';
  const words =
    inSentence(nameOf(trait.kinds, kind, language)) +
    comma +
    inSentence(nameOf(trait.places, place, language));
  return note === undefined || note.trim() === ''
    ? [words]
    : [words, comma, { written: note.trim() }];
}

export const plainText = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.written)).join('');
