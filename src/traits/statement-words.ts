import type { Language, Text } from '../common/index.js';
import type { Statement } from './rarity.js';
import type { CodedFilter, MarkFilter, RangeFilter } from './trait-set.js';
import { findTrait, MARKS } from './vocabulary.lookup.js';

/** What a filter asks of a trait. */
type Asked = CodedFilter | RangeFilter | MarkFilter;

/** The name of a trait in a language; a code that the vocabulary no longer has, as it is. */
export function labelIn(language: Language, trait: string): string {
  return findTrait(trait)?.label[language] ?? trait;
}

/** What is said of a trait, or asked of it; without its certainty: `brown / hazel`, `25–35 years`, `Scar, chin`. */
export function wordsIn(language: Language, trait: string, statement: Statement | Asked): string {
  const named = (list: readonly { code: string; label: Text }[], code: string) =>
    list.find((each) => each.code === code)?.label[language] ?? code;
  const definition = findTrait(trait);
  if ('kind' in statement) {
    const between = language === 'ar' ? '، ' : ', ';
    const { kind, place } = statement;
    const at = place === undefined ? [] : [named(MARKS.places, place)];
    return [named(MARKS.kinds, kind), ...at].join(between);
  }
  if ('values' in statement) {
    const codes = definition?.kind === 'coded' ? definition.codes : [];
    return statement.values.map((code) => named(codes, code)).join(' / ');
  }
  const { min, max } = statement;
  const unit = definition?.kind === 'range' ? definition.unit[language] : '';
  return `${min === max ? min : `${min}–${max}`} ${unit}`.trim();
}
