import type {
  CodedValue,
  RangeValue,
  TraitFilters,
  TraitSet,
  MarkFilter,
  Mark,
} from './trait-set.js';
import type { CodedFilter, RangeFilter } from './trait-set.js';
import { placesAgree } from './vocabulary.lookup.js';

/**
 * True when a record is left out by the filters; the reference for the same rule in SQL.
 * A known trait contradicts when it shares no value with the filter: alternatives on either side
 * keep the record. An unknown trait leaves a record out only with `requireKnown`: a witness or an
 * officer not mentioning it must not hide a suspect. A mark is asked for by being named.
 */
export function contradicts(filters: TraitFilters, candidate: TraitSet): boolean {
  const { age, height, marks, ...coded } = filters;
  return (
    rangeContradicts(age, candidate.age) ||
    rangeContradicts(height, candidate.height) ||
    (marks ?? []).some((mark) => !has(candidate.marks ?? [], mark)) ||
    (Object.keys(coded) as (keyof typeof coded)[]).some((trait) =>
      codedContradicts(coded[trait], candidate[trait]),
    )
  );
}

function codedContradicts(filter?: CodedFilter, known?: CodedValue): boolean {
  if (!filter) return false;
  if (!known) return filter.requireKnown;
  return !known.values.some((value) => filter.values.includes(value));
}

function rangeContradicts(filter?: RangeFilter, known?: RangeValue): boolean {
  if (!filter) return false;
  if (!known) return filter.requireKnown;
  return known.max < filter.min || known.min > filter.max;
}

function has(marks: readonly Mark[], { kind, place }: MarkFilter): boolean {
  return marks.some(
    (mark) => mark.kind === kind && (place === undefined || placesAgree(mark.place, place)),
  );
}
