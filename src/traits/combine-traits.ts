import { MOST_VALUES } from './field-readers.js';
import { certaintyOfAgreement, leastCertain } from './likelihood.js';
import type { CodedValue, Mark, RangeValue, TraitKey, TraitSet } from './trait-set.js';
import { CODED_TRAITS, TRAIT_CODES } from './vocabulary.lookup.js';

export interface CombinedTraits {
  readonly traits: TraitSet;
  /** Traits of which two witnesses said what cannot both be true. */
  readonly contradicted: readonly TraitKey[];
}

/**
 * One trait set that says what several witnesses of one person say together, and the traits in
 * which they contradict each other. A trait allows whatever any of them allows,
 * so that nobody whom one witness described is spoken against for what another said. Where all
 * agree, the statement is as certain as that one of them is right; where two contradict each
 * other, as the least certain of them. So contradiction weakens a trait, and never turns it round.
 * A trait that allows more values than a statement may have says nothing and is left out.
 * Marks are listed; one that several tell of, at the same place, is told once.
 */
export function combineTraits(witnesses: readonly TraitSet[]): CombinedTraits {
  const combined: Record<string, unknown> = {};
  const contradicted: TraitKey[] = [];
  for (const code of TRAIT_CODES) {
    if (code === 'marks') continue;
    const told = witnesses.flatMap((traits): Statement[] => (traits[code] ? [traits[code]] : []));
    const statement = together(code, told);
    if (statement) combined[code] = statement;
    if (!agree(told)) contradicted.push(code);
  }
  const marks = marksOf(witnesses);
  return { traits: { ...combined, ...(marks.length > 0 && { marks }) }, contradicted };
}

type Statement = CodedValue | RangeValue;

function together(code: TraitKey, told: readonly Statement[]): Statement | null {
  const [only, ...others] = told;
  if (!only || others.length === 0) return only ?? null;
  const certainties = told.map(({ certainty }) => certainty);
  const certainty = agree(told) ? certaintyOfAgreement(certainties) : leastCertain(certainties);
  if (!('values' in only)) return { ...hull(told as RangeValue[]), certainty };
  const values = union(code, told as CodedValue[]);
  return values.length > MOST_VALUES ? null : { values, certainty };
}

function agree(told: readonly Statement[]): boolean {
  return told.every((one, i) => told.slice(i + 1).every((other) => meet(one, other)));
}

function meet(one: Statement, other: Statement): boolean {
  if ('values' in one) return one.values.some((v) => (other as CodedValue).values.includes(v));
  return one.min <= (other as RangeValue).max && (other as RangeValue).min <= one.max;
}

/** In vocabulary order. */
function union(code: TraitKey, told: readonly CodedValue[]): string[] {
  const codes = CODED_TRAITS.find((trait) => trait.code === code)?.codes ?? [];
  const allowed = new Set(told.flatMap(({ values }) => values));
  return codes.map((each) => each.code).filter((value) => allowed.has(value));
}

function hull(told: readonly RangeValue[]): { min: number; max: number } {
  const [min, max] = [told.map((one) => one.min), told.map((one) => one.max)];
  return { min: Math.min(...min), max: Math.max(...max) };
}

/** As many marks of a kind at a place as the witness who told of most. */
function marksOf(witnesses: readonly TraitSet[]): Mark[] {
  const byMark = new Map<string, [Mark, ...Mark[]]>();
  for (const { marks = [] } of witnesses) {
    const met = new Map<string, number>();
    for (const mark of marks) {
      const name = `${mark.kind} ${mark.place}`;
      const nth = (met.get(name) ?? 0) + 1;
      met.set(name, nth);
      const same = byMark.get(`${name} ${nth}`);
      if (same) same.push(mark);
      else byMark.set(`${name} ${nth}`, [mark]);
    }
  }
  return [...byMark.values()].map((same) => ({
    ...(same.find(({ note }) => note !== undefined) ?? same[0]),
    certainty: certaintyOfAgreement(same.map(({ certainty }) => certainty)),
  }));
}
