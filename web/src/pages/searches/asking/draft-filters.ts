import type { DraftFilters } from './search-draft.js';

// Filters by their names, as the service tells of them: `prefectures`, `datedFrom`, `traits.sex`. Nothing here changes
// filters, each function answers others.

export const FIELD_FILTERS = [
  'prefectures',
  'offences',
  'communes',
  'placeKinds',
  'modusOperandi',
  'datedFrom',
  'datedTo',
] as const;

export type FieldFilter = (typeof FIELD_FILTERS)[number];

const OF_TRAIT = 'traits.';

/** The trait that a filter is of; undefined of one that is of none. */
export const traitOfFilter = (name: string) =>
  name.startsWith(OF_TRAIT) ? name.slice(OF_TRAIT.length) : undefined;

export const filterOfTrait = (code: string) => OF_TRAIT + code;

/** The names of the filters that are set, in the order in which they were. */
export function filterNames({ traits = {}, ...fields }: DraftFilters): string[] {
  const set = FIELD_FILTERS.filter((name) => fields[name] !== undefined);
  return [...set, ...Object.keys(traits).map(filterOfTrait)];
}

export function withTraitFilter(filters: DraftFilters, code: string, value: unknown): DraftFilters {
  return { ...filters, traits: { ...filters.traits, [code]: value } };
}

export function withoutFilter(filters: DraftFilters, name: string): DraftFilters {
  const code = traitOfFilter(name);
  const without = (all: object, one: string) =>
    Object.fromEntries(Object.entries(all).filter(([each]) => each !== one));
  if (code === undefined) return without(filters, name);
  const traits = without(filters.traits ?? {}, code);
  return Object.keys(traits).length > 0 ? { ...filters, traits } : without(filters, 'traits');
}

/** Those that say something: a filter that was added and not filled in removes nobody. */
export function filledIn({ traits = {}, ...fields }: DraftFilters): DraftFilters {
  const says = (value: unknown) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
  const saysOfTrait = (value: unknown) =>
    Array.isArray(value)
      ? value.length > 0
      : Object.entries(value as object).some(([key, one]) => key !== 'requireKnown' && says(one));
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => says(value)));
  const ofTraits = Object.entries(traits).filter(([, value]) => saysOfTrait(value));
  return { ...kept, ...(ofTraits.length > 0 && { traits: Object.fromEntries(ofTraits) }) };
}
