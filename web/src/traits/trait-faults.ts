import {
  codedValue,
  kindsAt,
  type Mark,
  marksOf,
  rangeValue,
  type Trait,
  type TraitSet,
  type Vocabulary,
} from './trait-set.js';

/** What the service would refuse, with what the vocabulary says of it. */
export interface TraitFault {
  readonly code: 'too-many' | 'out-of-range' | 'impossible-range' | 'twice' | 'impossible-place';
  readonly min?: number;
  readonly max?: number;
}

/** By field, as the service names it: `traits.age.min`, `traits.marks[1]`. */
export type TraitFaults = ReadonlyMap<string, TraitFault>;

/** Finds what is wrong before it is sent, by what the vocabulary says. The service has the last word. */
export function traitFaults(traits: TraitSet, vocabulary: Vocabulary): TraitFaults {
  return new Map(vocabulary.traits.flatMap((trait) => faultsOf(traits, trait, vocabulary.limits)));
}

type Found = [field: string, fault: TraitFault];

function faultsOf(traits: TraitSet, trait: Trait, limits: Vocabulary['limits']): Found[] {
  const field = `traits.${trait.code}`;
  if (trait.kind === 'coded') {
    const { values = [] } = codedValue(traits, trait) ?? {};
    return atMost(limits.values, values.length, `${field}.values`);
  }
  if (trait.kind === 'range') return rangeFaults(traits, trait, field);
  const marks = marksOf(traits, trait);
  return [
    ...atMost(limits.marks, marks.length, field),
    ...marks.flatMap((mark, index) => markFaults(trait, marks, mark, index)),
  ];
}

const atMost = (max: number, count: number, field: string): Found[] =>
  count > max ? [[field, { code: 'too-many', max }]] : [];

function rangeFaults(traits: TraitSet, trait: Trait, field: string): Found[] {
  const range = rangeValue(traits, trait);
  if (!range) return [];
  const { min: least = -Infinity, max: most = Infinity } = trait;
  const beyond = (['min', 'max'] as const).filter((bound) => {
    const end = range[bound] ?? least;
    return end < least || end > most;
  });
  if (beyond.length > 0) {
    return beyond.map((bound) => [
      `${field}.${bound}`,
      { code: 'out-of-range', min: least, max: most },
    ]);
  }
  const { min = least, max = most } = range;
  return min > max ? [[field, { code: 'impossible-range', min, max }]] : [];
}

function markFaults(trait: Trait, marks: readonly Mark[], mark: Mark, index: number): Found[] {
  const field = `traits.${trait.code}[${index}]`;
  const possible = kindsAt(trait, mark.place).some(({ code }) => code === mark.kind);
  if (!possible) return [[`${field}.place`, { code: 'impossible-place' }]];
  return marks.findIndex((each) => sameMark(each, mark)) < index
    ? [[field, { code: 'twice' }]]
    : [];
}

const sameMark = (a: Mark, b: Mark) =>
  a.kind === b.kind &&
  a.place === b.place &&
  a.motif === b.motif &&
  (a.note ?? '').trim() === (b.note ?? '').trim();
