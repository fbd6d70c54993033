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
 * Of what was worn there is no day, and so no evidence, where they tell of two.
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
    if (!agree(told) && ofOneDay(told)) contradicted.push(code);
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
  const { seenOn } = only;
  const seen = seenOn !== undefined && ofOneDay(told) ? { seenOn } : {};
  return values.length > MOST_VALUES ? null : { values, certainty, ...seen };
}

/** Whether all saw the person on the same day, or tell of what does not change from one to the next. */
function ofOneDay(told: readonly Statement[]): boolean {
  return new Set(told.map((one) => ('seenOn' in one ? one.seenOn : undefined))).size <= 1;
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

/** As many marks of a kind at a place as the witness who told of most; more where two tell of motifs that differ. */
function marksOf(witnesses: readonly TraitSet[]): Mark[] {
  const byMark: [Mark, ...Mark[]][] = [];
  for (const { marks = [] } of witnesses) {
    // What this witness has told of already: another mark of theirs is another mark.
    const told = new Set<Mark[]>();
    for (const mark of marks) {
      const same = byMark.find(
        (others) => !told.has(others) && others.every((one) => alike(one, mark)),
      );
      const one: [Mark, ...Mark[]] = same ?? [mark];
      if (same) same.push(mark);
      else byMark.push(one);
      told.add(one);
    }
  }
  return byMark.map(asOne);
}

/** Whether two witnesses may tell of one mark. */
function alike(one: Mark, other: Mark): boolean {
  if (one.kind !== other.kind || one.place !== other.place) return false;
  return one.motif === undefined || other.motif === undefined || one.motif === other.motif;
}

function asOne(same: readonly [Mark, ...Mark[]]): Mark {
  const { kind, place } = same[0];
  const motif = same.find((mark) => mark.motif !== undefined)?.motif;
  const note = same.find((mark) => mark.note !== undefined)?.note;
  const certainty = certaintyOfAgreement(same.map((mark) => mark.certainty));
  return {
    kind,
    place,
    ...(motif !== undefined && { motif }),
    certainty,
    ...(note !== undefined && { note }),
  };
}
