import { compatiblePlaces, type TraitFilters } from '../traits/index.js';

/** A condition on the table alias `record`, with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Trait filters in SQL, one condition each; `contradicts` of the trait engine is the same rule in
 * TypeScript, and a test holds them against each other.
 */
export function traitConditions(filters: TraitFilters): Condition[] {
  const { age, height, marks, ...coded } = filters;
  return [
    ...Object.entries({ age, height }).flatMap(([trait, filter]) =>
      filter ? [rangeCondition(trait, filter)] : [],
    ),
    ...(marks ?? []).map(markCondition),
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
  return { sql: orUnknown(trait, requireKnown, known), parameters: { [trait]: values } };
}

function rangeCondition(
  trait: string,
  { min, max, requireKnown }: { min: number; max: number; requireKnown: boolean },
): Condition {
  const known = `((record.traits #>> '{${trait},min}')::int <= :${trait}Max
    AND (record.traits #>> '{${trait},max}')::int >= :${trait}Min)`;
  return {
    sql: orUnknown(trait, requireKnown, known),
    parameters: { [`${trait}Min`]: min, [`${trait}Max`]: max },
  };
}

function markCondition(
  { kind, place }: { kind: string; place?: string },
  index: number,
): Condition {
  const shapes = (
    place === undefined ? [{ kind }] : compatiblePlaces(place).map((at) => ({ kind, place: at }))
  ).map((mark) => JSON.stringify({ marks: [mark] }));
  return {
    sql: `record.traits @> ANY (:mark${index}::jsonb[])`,
    parameters: { [`mark${index}`]: shapes },
  };
}
