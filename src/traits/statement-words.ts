import { type Language, render, type Text } from '../common/index.js';
import type { Statement } from './rarity.js';
import type { CodedFilter, MarkFilter, RangeFilter } from './trait-set.js';
import { findTrait, MARKS } from './vocabulary.lookup.js';

/** What a filter asks of a trait. */
type Asked = CodedFilter | RangeFilter | MarkFilter;

/** Words that English begins with a capital wherever they stand. */
const NAMES = /^(Amazigh|Arabic|English|French|Moroccan|Spanish)\b/;

/** A label as it is written within a sentence. */
export const inSentence = (label: string) =>
  NAMES.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** The name of a trait in a language; a code that the vocabulary no longer has, as it is. */
export function labelIn(language: Language, trait: string): string {
  return findTrait(trait)?.label[language] ?? trait;
}

/** The label of a code; a code that the list no longer has, as it is. */
export const namedIn = (
  language: Language,
  list: readonly { readonly code: string; readonly label: Text }[],
  code: string,
): string => list.find((each) => each.code === code)?.label[language] ?? code;

/** From one end to the other, as it is said. */
const BETWEEN: Text = {
  en: '{min} to {max}',
  fr: 'de {min} à {max}',
  ar: 'من {min} إلى {max}',
};

/** What is said of a trait, or asked of it; without its certainty: `brown or hazel`, `25 to 35 years`, `Scar, chin`. */
export function wordsIn(language: Language, trait: string, statement: Statement | Asked): string {
  const named = (list: Parameters<typeof namedIn>[1], code: string) =>
    namedIn(language, list, code);
  const definition = findTrait(trait);
  if ('kind' in statement) {
    const between = language === 'ar' ? '، ' : ', ';
    const { kind, place } = statement;
    const at = place === undefined ? [] : [named(MARKS.places, place)];
    const { motif } = statement as { readonly motif?: string };
    const shown = motif === undefined ? [] : [named(MARKS.motifs, motif)];
    return [named(MARKS.kinds, kind), ...at, ...shown].join(between);
  }
  if ('values' in statement) {
    const codes = definition?.kind === 'coded' ? definition.codes : [];
    const [first = '', ...others] = statement.values.map((code) => named(codes, code));
    const words = [first, ...others.map(inSentence)];
    return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
  }
  const { min, max } = statement;
  const unit = definition?.kind === 'range' ? definition.unit[language] : '';
  return `${min === max ? min : render(BETWEEN, language, { min, max })} ${unit}`.trim();
}
