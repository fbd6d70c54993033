import type { Text } from '../common/index.js';
import type {
  Code,
  CodedDefinition,
  Crosswalk,
  MarkKindDefinition,
  MarkPlaceDefinition,
  MarkRegion,
  Neighbours,
} from './vocabulary.types.js';

// Short forms in which vocabulary.ts is written, so that one line is one code.

/** How lasting a trait is; see `stability`. */
export const LASTING = 1;
export const SLOW = 0.9;
export const CHANGEABLE = 0.6;
export const WORN = 0.3;
/** Of what is worn or carried, on the day itself; how it fades then is in freshness.ts. */
export const OF_THE_DAY = 0.5;

export const text = (fr: string, ar: string, en: string): Text => ({ fr, ar, en });

export const code = (
  name: string,
  frequency: number,
  fr: string,
  ar: string,
  en: string,
  crosswalk: Crosswalk = {},
): Code => ({ code: name, frequency, label: text(fr, ar, en), crosswalk });

export const coded = <const C extends string>(
  group: string,
  name: C,
  label: Text,
  stability: number,
  codes: readonly Code[],
  neighbours: Neighbours = [],
): CodedDefinition<C> => ({
  kind: 'coded',
  code: name,
  group,
  label,
  stability,
  multiple: false,
  fades: false,
  codes,
  neighbours,
});

/** A trait that says who somebody is for some days only. */
export const ofDays = <const C extends string>(trait: CodedDefinition<C>): CodedDefinition<C> => ({
  ...trait,
  fades: true,
});

/** Neighbours of an ordered scale: similarity falls by the same factor at each step. */
export const scale = (step: number, ...codes: readonly string[]): Neighbours =>
  codes.flatMap((a, i) =>
    codes
      .slice(i + 1)
      .map((b, gap) => [a, b, Math.round(step ** (gap + 1) * 100) / 100] as const)
      .filter(([, , similarity]) => similarity >= 0.2),
  );

/** @param frequencies how many of it a person has on average: on face and neck, and on the rest of the body */
export const markKind = (
  name: string,
  [frequency, frequencyOnBody]: readonly [number, number],
  label: Text,
  smt: Readonly<Record<string, string>> = {},
  onlyAt: readonly string[] | null = null,
): MarkKindDefinition => {
  const mark = { code: name, frequency, frequencyOnBody, label, crosswalk: {} };
  return { ...mark, smt, onlyAt };
};

const placeIn =
  (region: MarkRegion) =>
  (
    name: string,
    frequency: number,
    label: Text,
    covers: readonly string[] = [],
  ): MarkPlaceDefinition => {
    const side = /_(left|right)$/.exec(name)?.[1] as 'left' | 'right' | undefined;
    return { code: name, frequency, label, crosswalk: {}, region, covers, side: side ?? null };
  };

/** On face or neck. */
export const place = placeIn('face');
export const bodyPlace = placeIn('body');
