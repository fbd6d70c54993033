import type { Schema } from '@mirsam/client';

// What is told of one person, by trait: as the service takes it as `traits`. Nothing here changes a set, each
// function answers another one.

export type Vocabulary = Schema<'TraitVocabulary'>;
export type Trait = Schema<'TraitDescription'>;

export interface CodedValue {
  /** Between which the witness hesitates. */
  readonly values: readonly string[];
  readonly certainty: string;
  /** The day on which they were seen so, `YYYY-MM-DD`, of what changes from day to day. */
  readonly seenOn?: string;
}

export interface RangeValue {
  /** One end is enough. */
  readonly min?: number;
  readonly max?: number;
  readonly certainty: string;
}

export interface Mark {
  readonly kind: string;
  readonly place: string;
  /** What a tattoo shows. */
  readonly motif?: string;
  readonly certainty: string;
  readonly note?: string;
}

export type TraitSet = Readonly<Record<string, CodedValue | RangeValue | readonly Mark[]>>;

/** Neither vouched for nor doubted: what the service takes where nothing is said. */
export const UNSAID = 'probable';

export const codedValue = (traits: TraitSet, { code }: Trait) =>
  traits[code] as CodedValue | undefined;
export const rangeValue = (traits: TraitSet, { code }: Trait) =>
  traits[code] as RangeValue | undefined;
export const marksOf = (traits: TraitSet, { code }: Trait): readonly Mark[] =>
  (traits[code] as readonly Mark[] | undefined) ?? [];

/** How sure the witness is of a trait; of marks, each is told on its own. */
export function certaintyOf(traits: TraitSet, { code }: Trait): string | undefined {
  const value = traits[code];
  return value !== undefined && 'certainty' in value ? value.certainty : undefined;
}

/** How many things are told of somebody by these traits: each mark is one. */
export function countTold(traits: TraitSet, among: readonly Trait[]): number {
  return among
    .map(({ code }) => traits[code])
    .reduce<number>((sum, value) => {
      if (value === undefined) return sum;
      return sum + ('length' in value ? value.length : 1);
    }, 0);
}

function without(traits: TraitSet, code: string): TraitSet {
  return Object.fromEntries(Object.entries(traits).filter(([each]) => each !== code));
}

/** The trait with these values, in the order of the vocabulary; without it when there are none. */
export function withValues(
  traits: TraitSet,
  trait: Trait,
  values: ReadonlySet<string>,
  certainty = certaintyOf(traits, trait) ?? UNSAID,
): TraitSet {
  const { code, codes = [], fades = false } = trait;
  const chosen = codes.map((each) => each.code).filter((each) => values.has(each));
  if (chosen.length === 0) return without(traits, code);
  // Who saw a jacket saw the shoes on the same day.
  const seenOn = codedValue(traits, trait)?.seenOn ?? (fades ? dayTold(traits) : undefined);
  return { ...traits, [code]: { values: chosen, certainty, ...(seenOn && { seenOn }) } };
}

/** The first day that is told of anything. */
function dayTold(traits: TraitSet): string | undefined {
  return Object.values(traits).flatMap((value) =>
    'seenOn' in value && value.seenOn ? [value.seenOn] : [],
  )[0];
}

/** A trait of which something is told, seen on another day; on no day where it is empty. */
export function withSeenOn(traits: TraitSet, trait: Trait, day: string): TraitSet {
  const { values, certainty } = codedValue(traits, trait) ?? { values: [], certainty: UNSAID };
  const seen = day === '' ? {} : { seenOn: day };
  return { ...traits, [trait.code]: { values, certainty, ...seen } };
}

/** A trait of which something is told, with another certainty. */
export function withCertainty(traits: TraitSet, { code }: Trait, certainty: string): TraitSet {
  const value = traits[code];
  return value === undefined || 'length' in value
    ? traits
    : { ...traits, [code]: { ...value, certainty } };
}

/** The trait with one of its ends; without it when neither is told. */
export function withBound(
  traits: TraitSet,
  trait: Trait,
  bound: 'min' | 'max',
  number: number | undefined,
): TraitSet {
  const { min, max, certainty = UNSAID } = rangeValue(traits, trait) ?? {};
  const ends = { min, max, [bound]: number };
  const told = Object.fromEntries(Object.entries(ends).filter(([, end]) => end !== undefined));
  return Object.keys(told).length === 0
    ? without(traits, trait.code)
    : { ...traits, [trait.code]: { ...told, certainty } };
}

export function withMarks(traits: TraitSet, { code }: Trait, marks: readonly Mark[]): TraitSet {
  return marks.length === 0 ? without(traits, code) : { ...traits, [code]: marks };
}

/** A mark that shows this; nothing that is told where it is undefined. */
export function withMotif({ kind, place, certainty, note }: Mark, motif: string | undefined): Mark {
  return {
    kind,
    place,
    ...(motif !== undefined && { motif }),
    certainty,
    ...(note !== undefined && { note }),
  };
}

/** What a mark of a kind can show. */
export const motifsOf = ({ kinds = [] }: Trait, kind: string) =>
  kinds.find(({ code }) => code === kind)?.motifs ?? [];

/** The kinds of mark that can be at a place; all of them where none is said. */
export const kindsAt = ({ kinds = [] }: Trait, place: string | undefined) =>
  kinds.filter(({ onlyAt }) => !onlyAt || place === undefined || onlyAt.includes(place));
