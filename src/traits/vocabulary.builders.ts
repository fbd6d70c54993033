import type { Text } from '../common/index.js';
import type {
  Code,
  CodedDefinition,
  Crosswalk,
  MarkKindDefinition,
  MarkPlaceDefinition,
  Neighbours,
} from './vocabulary.types.js';

// Short forms in which vocabulary.ts is written, so that one line is one code.

/** How lasting a trait is; see `stability`. */
export const LASTING = 1;
export const SLOW = 0.9;
export const CHANGEABLE = 0.6;
export const WORN = 0.3;

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
  codes,
  neighbours,
});

/** Neighbours of an ordered scale: similarity falls by the same factor at each step. */
export const scale = (step: number, ...codes: readonly string[]): Neighbours =>
  codes.flatMap((a, i) =>
    codes
      .slice(i + 1)
      .map((b, gap) => [a, b, Math.round(step ** (gap + 1) * 100) / 100] as const)
      .filter(([, , similarity]) => similarity >= 0.2),
  );

export const markKind = (
  name: string,
  frequency: number,
  label: Text,
  smt: Readonly<Record<string, string>> = {},
  onlyAt: readonly string[] | null = null,
): MarkKindDefinition => ({ code: name, frequency, label, crosswalk: {}, smt, onlyAt });

export const place = (
  name: string,
  frequency: number,
  label: Text,
  covers: readonly string[] = [],
): MarkPlaceDefinition => {
  const side = /_(left|right)$/.exec(name)?.[1] as 'left' | 'right' | undefined;
  return { code: name, frequency, label, crosswalk: {}, covers, side: side ?? null };
};
