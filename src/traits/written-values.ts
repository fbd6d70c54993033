import { foldedWord, LANGUAGES, westernDigits } from '../common/index.js';
import { CODED_TRAITS, MARKS } from './vocabulary.lookup.js';
import type { Code, CodedDefinition, RangeDefinition } from './vocabulary.types.js';

// What people write in tables in place of codes: labels in any of the languages, what they were called before, codes of
// the police and of ANSI/NIST-ITL, ages and heights as words.

/** Codes of a trait that a word stands for: several where an exchanged code does not tell them apart. */
export interface WrittenCodes {
  readonly trait: string;
  readonly codes: readonly string[];
}

type Names = ReadonlyMap<string, readonly string[]>;

/** Codes by all that each is called; what is called alike stands for each of them. */
function namesOf(codes: readonly Code[]): Names {
  const names = new Map<string, string[]>();
  for (const { code, label, words = [] } of codes) {
    const labels = LANGUAGES.map((language) => label[language]);
    const short = labels.map((one) => one.replace(/\(.*\)/, ''));
    for (const name of new Set([code, ...labels, ...short, ...words].map(foldedWord))) {
      names.set(name, [...(names.get(name) ?? []), code]);
    }
  }
  return names;
}

const NAMES: ReadonlyMap<string, Names> = new Map(
  CODED_TRAITS.map(({ code, codes }) => [code, namesOf(codes)]),
);
const KINDS = namesOf(MARKS.kinds);
const PLACES = namesOf(MARKS.places);

/** By `HAI:BLD`: a field of the police's tables may be spread over several of ours. */
const EXCHANGED: ReadonlyMap<string, readonly WrittenCodes[]> = exchangedCodes();

function exchangedCodes() {
  const all = new Map<string, WrittenCodes[]>();
  for (const { code: trait, codes } of CODED_TRAITS) {
    for (const key of new Set(codes.flatMap(exchangedAs))) {
      const same = codes.filter((one) => exchangedAs(one).includes(key)).map(({ code }) => code);
      all.set(key, [...(all.get(key) ?? []), { trait, codes: same }]);
    }
  }
  return all;
}

function exchangedAs({ crosswalk: { ncic, nistType10 } }: Code): string[] {
  return [ncic, nistType10].filter((one) => one !== undefined);
}

/**
 * What a word stands for in a column of this trait; undefined where it stands for nothing.
 * Of an exchanged code that is another trait's, such as the police's `BLD` for hair, that trait.
 */
export function writtenCodes(trait: CodedDefinition, word: string): WrittenCodes | undefined {
  const named = NAMES.get(trait.code)?.get(foldedWord(word));
  if (named) return { trait: trait.code, codes: named };
  const fields = new Set(trait.codes.flatMap(exchangedAs).map((key) => key.split(':')[0]));
  for (const field of fields) {
    const stated = EXCHANGED.get(`${field}:${word.trim().toUpperCase()}`) ?? [];
    const [first] = [...stated.filter((one) => one.trait === trait.code), ...stated];
    if (first) return first;
  }
  return undefined;
}

/** A mark as somebody writes it; what is not understood is as it was written. */
export interface WrittenMark {
  readonly kind: string;
  readonly place?: string;
}

/** `SC L CHK`, or a kind and a place: `cicatrice joue gauche`, `ندبة: الخد الأيسر`. */
export function writtenMark(text: string): WrittenMark {
  const exchanged = SMT.get(text.trim().toUpperCase());
  if (exchanged) return exchanged;
  const [before = '', ...after] = text.split(':');
  const place = after.join(':');
  if (place !== '') return markOf(before, place);
  const folded = foldedWord(text);
  const known = [...KINDS.keys()].filter((name) => folded.startsWith(`${name}_`));
  const kind = known.sort((one, other) => other.length - one.length)[0];
  return kind === undefined ? markOf(text, '') : markOf(kind, folded.slice(kind.length + 1));
}

const SMT: ReadonlyMap<string, WrittenMark> = new Map(
  MARKS.kinds.flatMap(({ code: kind, smt }) =>
    Object.entries(smt).map(([place, code]) => [code, place === '' ? { kind } : { kind, place }]),
  ),
);

/** Between a kind and its place. */
const BETWEEN = /^(?:a_la|a_l|au|aux|sur_la|sur_le|sur_l|sur|de_la|du|de_l|on_the|on|في|علي)_/u;

function markOf(kind: string, place: string): WrittenMark {
  const folded = foldedWord(place).replace(BETWEEN, '');
  const at = PLACES.get(folded)?.[0] ?? place.trim();
  return { kind: KINDS.get(foldedWord(kind))?.[0] ?? kind.trim(), ...(at !== '' && { place: at }) };
}

/** A range as somebody writes it: `25-35`, `25 à 35 ans`, `من 25 إلى 35`, `1,75 m`; undefined of what is none. */
export function writtenRange(
  { code }: RangeDefinition,
  text: string,
): { readonly min: number; readonly max: number } | undefined {
  const [, first, last] = RANGE.exec(westernDigits(text).trim()) ?? [];
  const min = first === undefined ? undefined : numberIn(code, first);
  const max = last === undefined ? min : numberIn(code, last);
  return min === undefined || max === undefined ? undefined : { min, max };
}

/** One end of a range; what is no number is as it was written. */
export function writtenBound({ code }: RangeDefinition, text: string): number | string {
  const [, written] = BOUND.exec(westernDigits(text).trim()) ?? [];
  return (written === undefined ? undefined : numberIn(code, written)) ?? text;
}

const NUMBER = String.raw`(\d{1,3}(?:\s?[.,m]\s?\d{2})?)`;
const UNIT = String.raw`\s*(?:ans?|years?|cm|m|سنة|سنوات|سم|م)?`;
const BOUND = new RegExp(`^${NUMBER}${UNIT}$`, 'iu');
const RANGE = new RegExp(
  String.raw`^(?:de |entre |from |between |من |بين )?${NUMBER}${UNIT}(?:\s*(?:-|–|—|/|à|a|et|to|and|إلى|و)\s*${NUMBER}${UNIT})?$`,
  'iu',
);

/** Metres are written where centimetres are meant. */
function numberIn(trait: string, written: string): number | undefined {
  const [, metres, centimetres] = /^(\d)\s?[.,m]\s?(\d{2})$/i.exec(written) ?? [];
  if (metres === undefined) return /^\d+$/.test(written) ? Number(written) : undefined;
  return trait === 'height' ? Number(metres) * 100 + Number(centimetres) : undefined;
}
