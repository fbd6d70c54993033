import { type Language, render } from '../common/index.js';
import { DESCRIBED } from './described-texts.js';
import { inSentence, labelIn, namedIn } from './statement-words.js';
import type { CodedValue, Mark, RangeValue, TraitSet } from './trait-set.js';
import { MARKS } from './vocabulary.lookup.js';
import { CERTAINTY_GRADES, GROUPS, TRAITS } from './vocabulary.js';
import type { TraitDefinition } from './vocabulary.types.js';

/** What of a description is in the words of the vocabulary, and what somebody wrote. */
export type DescriptionPiece = string | { readonly written: string };

/** In which language a person is told of, and how its days are written. */
export interface Telling {
  readonly language: Language;
  /** Of a calendar day, `YYYY-MM-DD`. */
  readonly day: (day: string) => string;
}

interface Told {
  readonly pieces: readonly DescriptionPiece[];
  readonly certainty: string;
  /** The day on which the person was seen so. */
  readonly seenOn?: string;
  /** Never in one breath with another: it has commas of its own. */
  readonly alone?: boolean;
}

/**
 * A person as the console reads them out: a sentence for each group of which something is told, each trait with how sure
 * the witness is of it.
 */
export function describePerson(traits: TraitSet, telling: Telling): DescriptionPiece[][] {
  return GROUPS.map(({ code }) => sentenceOf(traits, code, telling)).filter(
    ({ length }) => length > 0,
  );
}

function sentenceOf(traits: TraitSet, group: string, telling: Telling): DescriptionPiece[] {
  const { language } = telling;
  const told = TRAITS.filter((trait) => trait.group === group).flatMap((trait) =>
    toldOf(traits, trait, telling),
  );
  if (told.length === 0) return [];
  const runs = equallySure(told).map(([first, equal]) => [
    ...joined(equal, COMMA[language]),
    ` (${surenessOf(first, telling)})`,
  ]);
  const [first = '', ...rest] = joined(runs, SEMICOLON[language]);
  return [typeof first === 'string' ? capital(first) : first, ...rest, '.'];
}

const COMMA = { fr: ', ', ar: '، ', en: ', ' } as const;
const SEMICOLON = { fr: '\u00a0; ', ar: '؛ ', en: '; ' } as const;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function surenessOf({ certainty, seenOn }: Told, { language, day }: Telling): string {
  const sure = inSentence(namedIn(language, CERTAINTY_GRADES, certainty));
  const seen = seenOn === undefined ? [] : [said('seen-on', language, { day: day(seenOn) })];
  return [sure, ...seen].join(COMMA[language]);
}

const joined = (parts: readonly (readonly DescriptionPiece[])[], separator: string) =>
  parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));

/** What is told one after the other, is equally sure and was seen on the same day, together. */
function equallySure(told: readonly Told[]): [Told, (readonly DescriptionPiece[])[]][] {
  const runs: [Told, (readonly DescriptionPiece[])[]][] = [];
  for (const one of told) {
    const last = runs.at(-1);
    const alike = last?.[0].certainty === one.certainty && last[0].seenOn === one.seenOn;
    if (last && alike && !one.alone) last[1].push(one.pieces);
    else runs.push([one, [one.pieces]]);
  }
  return runs;
}

function toldOf(traits: TraitSet, trait: TraitDefinition, telling: Telling): Told[] {
  const value = (traits as Readonly<Record<string, unknown>>)[trait.code];
  if (value === undefined) return [];
  if (trait.kind === 'mark') {
    return (value as readonly Mark[]).map((mark) => ({
      pieces: wordsOfMark(mark, telling),
      certainty: mark.certainty,
      alone: true,
    }));
  }
  const { language } = telling;
  const values =
    trait.kind === 'range'
      ? rangeWords(value as RangeValue, trait.unit[language], language)
      : codedWords(value as CodedValue, trait.codes, language);
  const how = trait.code in DESCRIBED ? trait.code : 'trait';
  const words = said(how, language, { trait: inSentence(labelIn(language, trait.code)), values });
  const { certainty, seenOn } = value as CodedValue;
  return [{ pieces: [words], certainty, ...(seenOn !== undefined && { seenOn }) }];
}

function said(how: string, language: Language, values: Readonly<Record<string, string>>): string {
  const text = DESCRIBED[how];
  return text ? render(text, language, values) : '';
}

function rangeWords({ min, max }: RangeValue, unit: string, language: Language): string {
  const ends = { min: String(min), max: String(max), unit };
  return said(min === max ? 'exactly' : 'between', language, ends);
}

function codedWords(
  { values }: CodedValue,
  codes: Parameters<typeof namedIn>[1],
  language: Language,
): string {
  const words = values.map((code) => inSentence(namedIn(language, codes, code)));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
}

function wordsOfMark(mark: Mark, { language }: Telling): DescriptionPiece[] {
  const { kind, place, motif, note = '' } = mark;
  const words = [
    namedIn(language, MARKS.kinds, kind),
    namedIn(language, MARKS.places, place),
    ...(motif === undefined ? [] : [namedIn(language, MARKS.motifs, motif)]),
  ]
    .map(inSentence)
    .join(COMMA[language]);
  return note.trim() === '' ? [words] : [words, COMMA[language], { written: note.trim() }];
}
