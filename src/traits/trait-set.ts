import type { CodedDefinition, MarkDefinition, RangeDefinition } from './vocabulary.types.js';
import { CERTAINTY_GRADES } from './vocabulary.js';
import type { TRAITS } from './vocabulary.js';

/** How sure the witness or the recording officer is. A trait that was not observed is absent. */
export type Certainty = (typeof CERTAINTY_GRADES)[number]['code'];
export const CERTAINTIES: readonly Certainty[] = CERTAINTY_GRADES.map(({ code }) => code);

type Definition = (typeof TRAITS)[number];
export type TraitKey = Definition['code'];
export type CodedTraitCode = Extract<Definition, CodedDefinition>['code'];
export type RangeTraitCode = Extract<Definition, RangeDefinition>['code'];
export type MarkTraitCode = Extract<Definition, MarkDefinition>['code'];

/**
 * `values`: 1 to 4 codes between which the observer hesitates, in vocabulary order; `seenOn`: of what fades alone, the
 * day `YYYY-MM-DD` on which the person was seen so.
 */
export interface CodedValue {
  readonly values: readonly string[];
  readonly certainty: Certainty;
  readonly seenOn?: string;
}

/** Both bounds are needed, whole numbers in the trait's unit, both included. */
export interface RangeValue {
  readonly min: number;
  readonly max: number;
  readonly certainty: Certainty;
}

/**
 * `place` is on the person's own left or right; `motif`, of a tattoo alone, is what it shows; `note` is plain text of at
 * most 200 characters.
 */
export interface Mark {
  readonly kind: string;
  readonly place: string;
  readonly motif?: string;
  readonly certainty: Certainty;
  readonly note?: string;
}

/**
 * What was observed of one person, keyed by trait code, in vocabulary order. Records and the
 * evidence of a search share this shape, and it is stored as it is in a `traits jsonb` column:
 *
 * ```json
 * {"age": {"min": 25, "max": 35, "certainty": "probable"},
 *  "eye_color": {"values": ["brown"], "certainty": "certain"},
 *  "marks": [{"kind": "scar", "place": "cheek_left", "certainty": "certain", "note": "2 cm"}]}
 * ```
 *
 * In it every member is always there (`certainty` defaults to `probable` on the way in) except
 * `seenOn`, `motif` and `note`; a trait that is not known has no key (never null, never an empty list). So in SQL:
 * known is `traits ? 'eye_color'`; a shared value is
 * `traits #> '{eye_color,values}' ?| array['brown','hazel']`; ranges meet when
 * `(traits #>> '{age,min}')::int <= :max and (traits #>> '{age,max}')::int >= :min`; a mark is
 * `traits @> '{"marks":[{"kind":"scar","place":"cheek_left"}]}'`, once for each of
 * `compatiblePlaces(place)`.
 */
export type TraitSet = Readonly<
  Partial<
    Record<CodedTraitCode, CodedValue> &
      Record<RangeTraitCode, RangeValue> &
      Record<MarkTraitCode, readonly Mark[]>
  >
>;

interface FilterOptions {
  /** Whether a record in which the trait is unknown is left out too; normally it is kept. */
  readonly requireKnown: boolean;
}

export interface CodedFilter extends FilterOptions {
  readonly values: readonly string[];
}

export interface RangeFilter extends FilterOptions {
  readonly min: number;
  readonly max: number;
}

/**
 * A record shows a mark of this kind, at a place compatible with this one if it is given. A mark
 * that is not recorded is never a contradiction, so this filter could not filter but by requiring
 * one; what should only weigh is given as evidence.
 */
export interface MarkFilter {
  readonly kind: string;
  readonly place?: string;
}

/**
 * Hard conditions of a search: `{"eye_color": {"values": ["brown", "black"]}, "age": {"min": 20,
 * "max": 30, "requireKnown": true}, "marks": [{"kind": "scar"}]}`.
 */
export type TraitFilters = Readonly<
  Partial<
    Record<CodedTraitCode, CodedFilter> &
      Record<RangeTraitCode, RangeFilter> &
      Record<MarkTraitCode, readonly MarkFilter[]>
  >
>;
