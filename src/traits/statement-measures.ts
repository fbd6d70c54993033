import type { CodedValue, RangeValue } from './trait-set.js';
import { MARKS, placesAgree, similarityFrom } from './vocabulary.lookup.js';
import type { CodeSimilarity } from './vocabulary.lookup.js';
import type {
  CodedDefinition,
  MarkKindDefinition,
  MarkRegion,
  RangeDefinition,
} from './vocabulary.types.js';

/**
 * What a statement about one trait says, against another and against everybody.
 *
 * `match`: 0..1, the greatest similarity between what the two allow; symmetric.
 * `coverage`: 0..1, the share of the population that the statement fits, everyone counted by how
 * similar they are to the closest thing it allows. A vague or commonplace statement covers many.
 */
export interface StatementMeasure<S> {
  match(a: S, b: S): number;
  coverage(statement: S): number;
}

export function codedMeasure(trait: CodedDefinition): StatementMeasure<Pick<CodedValue, 'values'>> {
  const similarity = similarityFrom(trait.neighbours);
  const closest = (code: string, values: readonly string[]) =>
    values.reduce((best, value) => Math.max(best, similarity(code, value)), 0);
  return {
    match: (a, b) => a.values.reduce((best, value) => Math.max(best, closest(value, b.values)), 0),
    coverage: remembered(
      ({ values }) => values.join(' '),
      ({ values }) =>
        share(trait.codes.map(({ code, frequency }) => frequency * closest(code, values))),
    ),
  };
}

/**
 * Values within `reach` of each other are similar, linearly less with distance: an estimate of
 * 20–25 years is not refuted by a true age of 28.
 */
export function rangeMeasure(
  trait: RangeDefinition,
): StatementMeasure<Pick<RangeValue, 'min' | 'max'>> {
  const density = normalOver(trait);
  const nearness = (distance: number) => Math.max(0, 1 - Math.max(0, distance) / trait.reach);
  return {
    match: (a, b) => nearness(Math.max(a.min - b.max, b.min - a.max)),
    coverage: remembered(
      ({ min, max }) => `${min} ${max}`,
      ({ min, max }) =>
        share(
          density.map((frequency, i) => {
            const value = trait.min + i;
            return frequency * nearness(Math.max(min - value, value - max));
          }),
        ),
    ),
  };
}

/** The share of people at each whole value from `min` to `max`. */
function normalOver({ min, max, population }: RangeDefinition): readonly number[] {
  const weights = Array.from({ length: max - min + 1 }, (_, i) =>
    Math.exp(-0.5 * ((min + i - population.mean) / population.sd) ** 2),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

interface Location {
  readonly kind: string;
  readonly place: string;
  /** Of a tattoo, where it is told. */
  readonly motif?: string;
}

const kindSimilarity = similarityFrom(MARKS.kindNeighbours);
const placeSimilarity = withCovering(similarityFrom(MARKS.placeNeighbours));
const motifSimilarity = similarityFrom(MARKS.motifNeighbours);

/** `cheek` says no less than `cheek_left` where they meet; it only covers more people. */
function withCovering(similarity: CodeSimilarity): CodeSimilarity {
  return (a, b) => (placesAgree(a, b) ? 1 : similarity(a, b));
}

/** Of a motif that is not told nothing is known: it may be the other's. */
const motifMatch = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined ? 1 : motifSimilarity(a, b);

const markMatch = (a: Location, b: Location) =>
  kindSimilarity(a.kind, b.kind) * placeSimilarity(a.place, b.place) * motifMatch(a.motif, b.motif);

const possible = ({ onlyAt }: MarkKindDefinition, region: MarkRegion) =>
  MARKS.places.filter(
    (place) => place.region === region && (!onlyAt || onlyAt.includes(place.code)),
  );

export interface ExactMark extends Location {
  readonly region: MarkRegion;
  /** How many a person has, on average. */
  readonly frequency: number;
}

/** Of every kind at every exact place where it can be, with every motif that it can have. */
export const EXACT_MARKS: readonly ExactMark[] = (['face', 'body'] as const).flatMap((region) =>
  MARKS.kinds.flatMap((kind) => {
    const places = possible(kind, region).filter(({ frequency }) => frequency > 0);
    const total = places.reduce((sum, place) => sum + place.frequency, 0);
    const ofKind = region === 'face' ? kind.frequency : kind.frequencyOnBody;
    return places.flatMap((place) =>
      motifsOf(kind).map(({ motif, share }) => ({
        region,
        kind: kind.code,
        place: place.code,
        ...motif,
        frequency: (ofKind * share * place.frequency) / total,
      })),
    );
  }),
);

function motifsOf({ code }: MarkKindDefinition) {
  if (code !== MARKS.motifsOf) return [{ motif: {}, share: 1 }];
  return MARKS.motifs.map((motif) => ({ motif: { motif: motif.code }, share: motif.frequency }));
}

export function markMeasure(exactMarks: readonly ExactMark[]): StatementMeasure<Location> {
  return {
    match: markMatch,
    coverage: remembered(
      ({ kind, place, motif = '' }) => `${kind} ${place} ${motif}`,
      (mark) => share(exactMarks.map((exact) => exact.frequency * markMatch(mark, exact))),
    ),
  };
}

function share(parts: readonly number[]): number {
  return Math.min(
    1,
    parts.reduce((sum, part) => sum + part, 0),
  );
}

// A gallery repeats the same few statements, and coverage costs far more than the rest of a
// comparison. Validated statements are a finite set (a few thousand at most for a trait).
function remembered<S>(
  key: (statement: S) => string,
  measure: (statement: S) => number,
): (statement: S) => number {
  const known = new Map<string, number>();
  return (statement) => {
    const name = key(statement);
    const before = known.get(name);
    if (before !== undefined) return before;
    const measured = measure(statement);
    known.set(name, measured);
    return measured;
  };
}
