import { EXACT_MARKS, type ExactMark } from './statement-measures.js';
import type { CodedDefinition, MarkRegion } from './vocabulary.types.js';
import { placesAgree } from './vocabulary.lookup.js';

/**
 * How many records of a collection state each code of one trait; of marks, how many marks are
 * recorded of each `kind place`. A record that hesitates between k codes counts 1/k for each.
 */
export type StatementCounts = Readonly<Record<string, number>>;

/**
 * How many records the vocabulary's estimate is worth. A share of 10 % counted over so many is
 * off by two points, which changes a likelihood ratio by a fifth: about as far as an expert may
 * err. With fewer records a collection leans on the estimate, with more on its counts.
 */
export const EXPERT_WEIGHT = 200;

/**
 * The trait with the frequencies of a collection: the mean of the Dirichlet posterior whose prior
 * is the vocabulary's estimate. They still add up to 1, and none is 0.
 */
export function withLearnedFrequencies(
  trait: CodedDefinition,
  counts: StatementCounts,
): CodedDefinition {
  const frequencies = posterior(
    trait.codes.map(({ frequency }) => frequency),
    trait.codes.map(({ code }) => counts[code] ?? 0),
  );
  const codes = trait.codes.map((code, i) => ({ ...code, frequency: frequencies[i] ?? 0 }));
  return { ...trait, codes };
}

/**
 * Marks with the mix of kinds and places of a collection. How many marks people have stays as
 * estimated: a record that shows none may not have been asked, so it cannot be counted.
 */
export function learnedMarks(counts: StatementCounts): readonly ExactMark[] {
  return [...learnedIn('face', counts), ...learnedIn('body', counts)];
}

/** The face and the rest of the body each by itself: whoever records no arms says nothing of cheeks. */
function learnedIn(region: MarkRegion, counts: StatementCounts): ExactMark[] {
  const exact = EXACT_MARKS.filter((mark) => mark.region === region);
  const marks = exact.reduce((sum, { frequency }) => sum + frequency, 0);
  const shares = posterior(
    exact.map(({ frequency }) => frequency / marks),
    atExactPlaces(exact, counts),
  );
  return exact.map((mark, i) => ({ ...mark, frequency: marks * (shares[i] ?? 0) }));
}

/** A mark at a `cheek` is as likely left or right as the estimate says; so is the motif of a tattoo. */
function atExactPlaces(marks: readonly ExactMark[], counts: StatementCounts): number[] {
  const exact = marks.map(() => 0);
  for (const [statement, count] of Object.entries(counts)) {
    const [kind = '', place = ''] = statement.split(' ');
    const fits = marks.map((mark) =>
      mark.kind === kind && placesAgree(place, mark.place) ? mark.frequency : 0,
    );
    const total = fits.reduce((sum, frequency) => sum + frequency, 0);
    if (total > 0) fits.forEach((fit, i) => (exact[i] = (exact[i] ?? 0) + (count * fit) / total));
  }
  return exact;
}

function posterior(estimates: readonly number[], counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, EXPERT_WEIGHT);
  return estimates.map((share, i) => ((counts[i] ?? 0) + EXPERT_WEIGHT * share) / total);
}
