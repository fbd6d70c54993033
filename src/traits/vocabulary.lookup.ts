import type {
  Code,
  CodedDefinition,
  MarkDefinition,
  MarkPlaceDefinition,
  Neighbours,
  TraitDefinition,
} from './vocabulary.types.js';
import type { TraitKey } from './trait-set.js';
import { TRAITS } from './vocabulary.js';

const BY_CODE: ReadonlyMap<string, TraitDefinition> = new Map(
  TRAITS.map((trait) => [trait.code, trait]),
);

/** Whether a trait is told with its day, and counts for some days only. */
export function fades(code: string): boolean {
  const trait = BY_CODE.get(code);
  return trait?.kind === 'coded' && trait.fades;
}

/** In vocabulary order. */
export const TRAIT_CODES: readonly TraitKey[] = TRAITS.map((trait) => trait.code);

/** The definition of a trait code, or undefined when there is none. */
export function findTrait(code: string): TraitDefinition | undefined {
  return BY_CODE.get(code);
}

export const CODED_TRAITS: readonly CodedDefinition[] = TRAITS.filter(
  (trait) => trait.kind === 'coded',
);

export const MARKS: MarkDefinition = TRAITS[TRAITS.length - 1] as MarkDefinition;

export function position(codes: readonly Code[], code: string): number {
  return codes.findIndex((each) => each.code === code);
}

/** Similarity 0..1 of two codes, symmetric; 1 for a code with itself. */
export type CodeSimilarity = (a: string, b: string) => number;

export function similarityFrom(neighbours: Neighbours): CodeSimilarity {
  const table = new Map<string, Map<string, number>>();
  const put = (a: string, b: string, similarity: number) =>
    table.set(a, (table.get(a) ?? new Map<string, number>()).set(b, similarity));
  for (const [a, b, similarity] of neighbours) {
    put(a, b, similarity);
    put(b, a, similarity);
  }
  return (a, b) => (a === b ? 1 : (table.get(a)?.get(b) ?? 0));
}

const PLACES: ReadonlyMap<string, MarkPlaceDefinition> = new Map(
  MARKS.places.map((place) => [place.code, place]),
);

/** Whether two places may be one place: the same, or one includes the other. */
export function placesAgree(a: string, b: string): boolean {
  return a === b || covers(a, b) || covers(b, a);
}

function covers(whole: string, part: string): boolean {
  return PLACES.get(whole)?.covers.includes(part) ?? false;
}

/** Codes of every place that may be this one, itself included: `cheek_left` → `cheek_left, cheek, face`. */
export function compatiblePlaces(place: string): readonly string[] {
  return MARKS.places.map((each) => each.code).filter((each) => placesAgree(each, place));
}
