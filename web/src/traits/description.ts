import { labelIn } from '../language/label-in.js';
import {
  codedValue,
  type Mark,
  marksOf,
  motifsOf,
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
  /** Of a calendar day, `YYYY-MM-DD`. */
  readonly day: (day: string) => string;
}

/** Something that is told of a person, and how sure the witness is of it. */
interface Told {
  readonly pieces: readonly Piece[];
  readonly certainty: string;
  /** The day on which the person was seen so. */
  readonly seenOn?: string;
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
  const comma = commaIn(teller.language);
  const runs = equallySure(told).map(([{ certainty, seenOn }, equal]): Piece[] => {
    const label = vocabulary.certainties.find(({ code }) => code === certainty)?.label ?? certainty;
    const sure = inSentence(labelIn(teller.language, label));
    return [...joined(equal, comma), ` (${[sure, ...seenWords(seenOn, teller)].join(comma)})`];
  });
  const [first = '', ...rest] = joined(runs, SEMICOLON[teller.language] ?? '; ');
  return [typeof first === 'string' ? capital(first) : first, ...rest, '.'];
}

const commaIn = (language: string) => (language === 'ar' ? '، ' : ', ');

const SEMICOLON: Readonly<Record<string, string>> = { fr: '\u00a0; ', ar: '؛ ' };

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words that English begins with a capital wherever they stand. */
const NAMES = /^(Amazigh|Arabic|English|French|Moroccan|Spanish)\b/;

/** A label as it is written within a sentence. */
const inSentence = (label: string) =>
  NAMES.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

const joined = (parts: readonly (readonly Piece[])[], separator: string): Piece[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));

/** What is told one after the other, is equally sure and was seen on the same day, together. */
function equallySure(told: readonly Told[]): [first: Told, pieces: (readonly Piece[])[]][] {
  const runs: [Told, (readonly Piece[])[]][] = [];
  for (const one of told) {
    const last = runs.at(-1);
    if (!one.alone && last && isLike(last[0], one)) last[1].push(one.pieces);
    else runs.push([one, [one.pieces]]);
  }
  return runs;
}

const isLike = (a: Told, b: Told) => a.certainty === b.certainty && a.seenOn === b.seenOn;

/** On which day somebody was seen so, where that is told. */
function seenWords(seenOn: string | undefined, { say, day }: Teller): string[] {
  const words = seenOn === undefined ? undefined : say('seen-on', { day: day(seenOn) });
  return words === undefined ? [] : [words];
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
  const seenOn = 'seenOn' in value ? { seenOn: value.seenOn } : {};
  return [{ pieces: [words], certainty: value.certainty, ...seenOn }];
}

/** What is told of one trait, on its own and without how sure somebody is: `Noirs ou bruns`. */
export function wordsAlone(traits: TraitSet, trait: Trait, teller: Teller): string {
  if (trait.kind !== 'mark') {
    const seen = seenWords(codedValue(traits, trait)?.seenOn, teller);
    return capital([wordsOf(traits, trait, teller), ...seen].join(commaIn(teller.language)));
  }
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

function wordsOfMark(trait: Trait, mark: Mark, { language }: Teller): Piece[] {
  const { kind, place, motif, note } = mark;
  const comma = commaIn(language);
  const words = [
    nameOf(trait.kinds, kind, language),
    nameOf(trait.places, place, language),
    ...(motif === undefined ? [] : [nameOf(motifsOf(trait, kind), motif, language)]),
  ]
    .map(inSentence)
    .join(comma);
  return note === undefined || note.trim() === ''
    ? [words]
    : [words, comma, { written: note.trim() }];
}

export const plainText = (pieces: readonly Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.written)).join('');
