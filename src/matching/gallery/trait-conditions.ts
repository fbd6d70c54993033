import { compatiblePlaces, type MarkFilter, type TraitFilters } from '../../traits/index.js';

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
export function traitConditions(filters: TraitFilters): Condition[] {
  const { age, height, marks, ...coded } = filters;
  return [
    ...Object.entries({ age, height }).flatMap(([trait, filter]) =>
      filter ? [rangeCondition(trait, filter)] : [],
    ),
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
