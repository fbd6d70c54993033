import type { FieldError } from '../common/index.js';
import {
  MOST_MARKS,
  own,
  readBounds,
  readCertainty,
  readCode,
  isObject,
  readFields,
  readList,
  readNote,
  readObject,
  readRequireKnown,
  readSeenOn,
  readValues,
} from './field-readers.js';
import type { Fields } from './field-readers.js';
import { Faults, quote } from './trait.faults.js';
import type {
  CodedFilter,
  CodedValue,
  Mark,
  MarkFilter,
  RangeFilter,
  RangeValue,
  TraitFilters,
  TraitSet,
} from './trait-set.js';
import { conditionLike, statementLike } from './trait-example.js';
import { TRAITS } from './vocabulary.js';
import { findTrait, MARKS, position, TRAIT_CODES } from './vocabulary.lookup.js';
import type { CodedDefinition, MarkKindDefinition, RangeDefinition } from './vocabulary.types.js';

/**
 * Reads a trait set that a client sent. Never throws; takes only what is valid, in vocabulary
 * order, and tells what is wrong field by field (`traits.eye_color.values[0]`). What is refused
 * as a whole is up to the caller: `traits` is only meant to be used when there are no errors.
 * `undefined` is an empty set.
 */
export function parseTraits(
  input: unknown,
  path = 'traits',
): { traits: TraitSet; errors: FieldError[] } {
  const { clean, errors } = readSet(input, path, {
    coded: readCodedValue,
    range: readRangeValue,
    mark: readMark,
    like: statementLike,
  });
  return { traits: clean, errors };
}

/**
 * Reads the trait conditions of a search or a list; as `parseTraits`.
 *
 * @param requireKnown of every condition that does not say it itself
 */
export function parseTraitFilters(
  input: unknown,
  path = 'filters.traits',
  requireKnown = false,
): { filters: TraitFilters; errors: FieldError[] } {
  const { clean, errors } = readSet(input, path, {
    coded: (value, field, trait, faults) =>
      readCodedFilter(value, field, trait, requireKnown, faults),
    range: (value, field, trait, faults) =>
      readRangeFilter(value, field, trait, requireKnown, faults),
    mark: readMarkFilter,
    like: conditionLike,
  });
  return { filters: clean, errors };
}

interface Readers<C, R, M> {
  coded(value: unknown, field: string, trait: CodedDefinition, faults: Faults): C | null;
  range(value: unknown, field: string, trait: RangeDefinition, faults: Faults): R | null;
  mark(value: unknown, field: string, faults: Faults): M | null;
  /** How a trait is written, by example. */
  like(code: string, written: unknown): object;
}

function readSet<C, R, M extends MarkStatement>(
  input: unknown,
  path: string,
  readers: Readers<C, R, M>,
): { clean: Record<string, C | R | readonly M[]>; errors: FieldError[] } {
  const faults = new Faults();
  const clean: Record<string, C | R | readonly M[]> = {};
  const fields = input === undefined ? {} : readObject(input, path, faults);
  if (!fields) return { clean, errors: faults.errors };
  for (const name of Object.keys(fields)) {
    if (faults.full) break;
    if (!findTrait(name))
      faults.addUnknown(`${path}.${quote(name)}`, 'unknown-trait', name, TRAITS);
  }
  for (const code of TRAIT_CODES) {
    if (!Object.hasOwn(fields, code)) continue;
    const value = readTrait(fields[code], `${path}.${code}`, code, readers, faults);
    if (value !== null) clean[code] = value;
  }
  return { clean, errors: faults.errors };
}

function readTrait<C, R, M extends MarkStatement>(
  value: unknown,
  field: string,
  code: string,
  readers: Readers<C, R, M>,
  faults: Faults,
): C | R | readonly M[] | null {
  const trait = findTrait(code);
  const list = trait?.kind === 'mark';
  if (list ? !Array.isArray(value) : !isObject(value)) {
    const fault = list ? 'not-a-list' : 'not-an-object';
    return faults.addMisshapen(field, fault, readers.like(code, value));
  }
  if (trait?.kind === 'coded') return readers.coded(value, field, trait, faults);
  if (trait?.kind === 'range') return readers.range(value, field, trait, faults);
  const marks = readMarks(value, field, code, readers, faults);
  return marks.length > 0 ? marks.sort(byKindAndPlace) : null;
}

function readMarks<C, R, M extends MarkStatement>(
  value: unknown,
  field: string,
  code: string,
  readers: Readers<C, R, M>,
  faults: Faults,
): M[] {
  const list = readList(value, field, MOST_MARKS, faults) ?? [];
  const seen = new Set<string>();
  return list.flatMap((each, index) => {
    const at = `${field}[${index}]`;
    if (!isObject(each)) {
      const [example = {}] = Object.values<object>({ ...readers.like(code, each) });
      faults.addMisshapen(at, 'not-an-object', example);
      return [];
    }
    const mark = readers.mark(each, at, faults);
    if (!mark) return [];
    const same = JSON.stringify([mark.kind, mark.place, mark.motif, mark.note]);
    if (seen.has(same)) faults.add(at, 'duplicate');
    seen.add(same);
    return [mark];
  });
}

function readCodedValue(
  value: unknown,
  field: string,
  trait: CodedDefinition,
  faults: Faults,
): CodedValue | null {
  const allowed = ['values', 'certainty', ...(trait.fades ? ['seenOn'] : [])];
  const fields = readFields(value, field, allowed, faults);
  if (!fields) return null;
  const values = readValues(fields, field, trait, faults);
  const certainty = readCertainty(fields, field, faults);
  const seenOn = trait.fades ? readSeenOn(fields, field, faults) : '';
  if (!values || !certainty || seenOn === null) return null;
  return { values, certainty, ...(seenOn && { seenOn }) };
}

function readRangeValue(
  value: unknown,
  field: string,
  trait: RangeDefinition,
  faults: Faults,
): RangeValue | null {
  const fields = readFields(value, field, ['min', 'max', 'certainty'], faults);
  if (!fields) return null;
  const bounds = readBounds(fields, field, trait, faults);
  const certainty = readCertainty(fields, field, faults);
  return bounds && certainty && { ...bounds, certainty };
}

function readMark(value: unknown, field: string, faults: Faults): Mark | null {
  const fields = readFields(value, field, ['kind', 'place', 'motif', 'certainty', 'note'], faults);
  if (!fields) return null;
  const kind = readCode(own(fields, 'kind'), `${field}.kind`, MARKS.kinds, faults);
  const place = readPlace(fields, field, kind, faults);
  const motif = readMotif(fields, field, kind, faults);
  const certainty = readCertainty(fields, field, faults);
  const note = readNote(fields, field, faults);
  if (!kind || !place || motif === null || !certainty || note === null) return null;
  return { kind, place, ...(motif && { motif }), certainty, ...(note && { note }) };
}

/** What a tattoo shows, `''` where that is not told. */
function readMotif(
  fields: Fields,
  field: string,
  kind: string | null,
  faults: Faults,
): string | null {
  const value = own(fields, 'motif');
  const path = `${field}.motif`;
  if (value === undefined) return '';
  if (kind !== null && kind !== MARKS.motifsOf) return faults.add(path, 'impossible-motif');
  return readCode(value, path, MARKS.motifs, faults);
}

function readCodedFilter(
  value: unknown,
  field: string,
  trait: CodedDefinition,
  unsaid: boolean,
  faults: Faults,
): CodedFilter | null {
  if (trait.fades) return faults.add(field, 'no-condition');
  const fields = readFields(value, field, ['values', 'requireKnown'], faults);
  if (!fields) return null;
  const values = readValues(fields, field, trait, faults);
  const requireKnown = readRequireKnown(fields, field, unsaid, faults);
  return values && requireKnown !== null ? { values, requireKnown } : null;
}

function readRangeFilter(
  value: unknown,
  field: string,
  trait: RangeDefinition,
  unsaid: boolean,
  faults: Faults,
): RangeFilter | null {
  const fields = readFields(value, field, ['min', 'max', 'requireKnown'], faults);
  if (!fields) return null;
  const bounds = readBounds(fields, field, trait, faults);
  const requireKnown = readRequireKnown(fields, field, unsaid, faults);
  return bounds && requireKnown !== null ? { ...bounds, requireKnown } : null;
}

function readMarkFilter(value: unknown, field: string, faults: Faults): MarkFilter | null {
  const fields = readFields(value, field, ['kind', 'place'], faults);
  if (!fields) return null;
  const kind = readCode(own(fields, 'kind'), `${field}.kind`, MARKS.kinds, faults);
  const anywhere = own(fields, 'place') === undefined;
  const place = anywhere ? '' : readPlace(fields, field, kind, faults);
  if (!kind || place === null) return null;
  return { kind, ...(place && { place }) };
}

function readPlace(
  fields: Fields,
  field: string,
  kind: string | null,
  faults: Faults,
): string | null {
  const path = `${field}.place`;
  const place = readCode(own(fields, 'place'), path, MARKS.places, faults);
  const onlyAt = kind === null ? null : findKind(kind)?.onlyAt;
  if (place === null || !onlyAt || onlyAt.includes(place)) return place;
  return faults.add(path, 'impossible-place', { allowed: onlyAt.join(', ') });
}

function findKind(kind: string): MarkKindDefinition | undefined {
  return MARKS.kinds.find((each) => each.code === kind);
}

interface MarkStatement {
  readonly kind: string;
  readonly place?: string;
  readonly motif?: string;
  readonly note?: string;
}

function byKindAndPlace(a: MarkStatement, b: MarkStatement): number {
  return (
    position(MARKS.kinds, a.kind) - position(MARKS.kinds, b.kind) ||
    position(MARKS.places, a.place ?? '') - position(MARKS.places, b.place ?? '')
  );
}
