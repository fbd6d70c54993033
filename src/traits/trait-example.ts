import { nearestCode } from '../common/index.js';
import { MOST_VALUES } from './field-readers.js';
import { findTrait, MARKS } from './vocabulary.lookup.js';
import type { CodedDefinition, RangeDefinition } from './vocabulary.types.js';

/**
 * How a trait is stated, by example: with what was written in another shape, such as `black`, as far as it
 * can be read.
 */
export function statementLike(code: string, written?: unknown): object {
  const trait = findTrait(code);
  if (trait?.kind === 'coded') return { ...codedLike(trait, written), certainty: 'certain' };
  if (trait?.kind === 'range') return { ...rangeLike(trait, written), certainty: 'probable' };
  return [markLike(written)];
}

/** How it is asked for in a filter, by example. */
export function conditionLike(code: string, written?: unknown): object {
  const trait = findTrait(code);
  if (trait?.kind === 'coded') return codedLike(trait, written);
  if (trait?.kind === 'range') return rangeLike(trait, written);
  return [markLike(written)];
}

function codedLike({ codes }: CodedDefinition, written: unknown) {
  const words = (Array.isArray(written) ? written.slice(0, MOST_VALUES) : [written]).filter(isText);
  const meant = words.flatMap((word) => nearestCode(word, codes) ?? []);
  return { values: meant.length > 0 ? [...new Set(meant)] : codes.slice(0, 1).map(codeOf) };
}

/** Five years, or centimetres, either way: nobody sees an age to the year. */
function rangeLike({ min, max, population: { mean } }: RangeDefinition, written: unknown) {
  const given = isText(written) ? Number(written) : written;
  const told = typeof given === 'number' && given >= min && given <= max ? given : mean;
  const middle = Math.round(told);
  return { min: Math.max(min, middle - 5), max: Math.min(max, middle + 5) };
}

function markLike(written: unknown) {
  const word: unknown = Array.isArray(written) ? written[0] : written;
  const meant = isText(word) ? nearestCode(word, MARKS.kinds) : undefined;
  const kind = MARKS.kinds.find(({ code }) => code === meant) ?? MARKS.kinds.find(isScar);
  return { kind: kind?.code, place: kind?.onlyAt?.[0] ?? 'cheek_left' };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const codeOf = ({ code }: { readonly code: string }) => code;
const isScar = ({ code }: { readonly code: string }) => code === 'scar';
