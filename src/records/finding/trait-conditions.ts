import { AGE_ON } from '../traits-on.js';
import {
  compatiblePlaces,
  type MarkFilter,
  type RangeFilter,
  type TraitFilters,
} from '../../traits/index.js';

/** A condition on the table alias `record`, with its parameters, and the filter it comes from. */
export interface Condition {
  readonly filter: string;
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Trait filters in SQL, one condition each; `contradicts` of the trait engine is the same rule in
 * TypeScript, and a test holds them against each other.
 */
export function traitConditions(filters: TraitFilters, comparedOn?: string): Condition[] {
  const { age, height, marks, ...coded } = filters;
  return [
    ...(age ? [ageCondition(age, comparedOn)] : []),
    ...(height ? [rangeCondition('height', height)] : []),
    ...(marks ? [marksCondition(marks)] : []),
    ...Object.entries(coded).map(([trait, filter]) => codedCondition(trait, filter)),
  ];
}

function orUnknown(trait: string, requireKnown: boolean, known: string): string {
  return requireKnown ? known : `(NOT record.traits ? '${trait}' OR ${known})`;
}

function codedCondition(
  trait: string,
  { values, requireKnown }: { values: readonly string[]; requireKnown: boolean },
): Condition {
  const known = `record.traits #> '{${trait},values}' ?| :${trait}::text[]`;
  return {
    filter: `traits.${trait}`,
    sql: orUnknown(trait, requireKnown, known),
    parameters: { [trait]: values },
  };
}

function rangeCondition(
  trait: string,
  { min, max, requireKnown }: { min: number; max: number; requireKnown: boolean },
): Condition {
  const known = `((record.traits #>> '{${trait},min}')::int <= :${trait}Max
    AND (record.traits #>> '{${trait},max}')::int >= :${trait}Min)`;
  return {
    filter: `traits.${trait}`,
    sql: orUnknown(trait, requireKnown, known),
    parameters: { [`${trait}Min`]: min, [`${trait}Max`]: max },
  };
}

/** Of somebody who is older on the day of comparison than when the age was told. */
function ageCondition(filter: RangeFilter, comparedOn?: string): Condition {
  if (comparedOn === undefined) return rangeCondition('age', filter);
  const { min: ageMin, max: ageMax, requireKnown } = filter;
  const { isKnown, min, max } = AGE_ON;
  const meets = `(${min} <= :ageMax AND ${max} >= :ageMin)`;
  return {
    filter: 'traits.age',
    sql: requireKnown ? meets : `(NOT ${isKnown} OR ${meets})`,
    parameters: { ageMin, ageMax, comparedOn },
  };
}

/** Every mark named must be there. */
function marksCondition(marks: readonly MarkFilter[]): Condition {
  const parameters = marks.map((mark, index) => [`mark${index}`, shapesOf(mark)] as const);
  return {
    filter: 'traits.marks',
    sql: parameters.map(([name]) => `record.traits @> ANY (:${name}::jsonb[])`).join(' AND '),
    parameters: Object.fromEntries(parameters),
  };
}

function shapesOf({ kind, place }: MarkFilter): string[] {
  const marks =
    place === undefined ? [{ kind }] : compatiblePlaces(place).map((at) => ({ kind, place: at }));
  return marks.map((mark) => JSON.stringify({ marks: [mark] }));
}
