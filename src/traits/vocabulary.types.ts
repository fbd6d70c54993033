import type { Text } from '../common/index.js';

/** Similarity 0..1 of two codes of one list: how easily one is said for the other. */
export type Neighbours = readonly (readonly [a: string, b: string, similarity: number])[];

/**
 * The same value in the standards it is exchanged in, as `FIELD:CODE`.
 * `ncic`: NCIC 2000 `EYE`, `HAI`, `SKN`, `SEX`, `SMT`; `iso19794_5`: ISO/IEC 19794-5 eye and
 * hair colour; `nistType10`: ANSI/NIST-ITL Type-10, `SEC` (10.027) and `SHC` (10.028).
 */
export interface Crosswalk {
  readonly ncic?: string;
  readonly iso19794_5?: string;
  readonly nistType10?: string;
}

export interface Code {
  readonly code: string;
  readonly label: Text;
  /** What else people write for it, who are then told the code. */
  readonly words?: readonly string[];
  /** Prior share of the gallery that has it; over one coded trait they add up to 1. */
  readonly frequency: number;
  readonly crosswalk: Crosswalk;
}

interface Definition<C extends string> {
  readonly code: C;
  readonly group: string;
  readonly label: Text;
  /** Share of people in whom it is still the same years later or in other clothes, 0..1. */
  readonly stability: number;
  /** Whether a person has a list of them; a coded trait has one true value, hesitation apart. */
  readonly multiple: boolean;
}

export interface CodedDefinition<C extends string = string> extends Definition<C> {
  readonly kind: 'coded';
  /** Whether it is told with the day on which it was seen, and counts for some days only. */
  readonly fades: boolean;
  readonly codes: readonly Code[];
  readonly neighbours: Neighbours;
}

export interface RangeDefinition<C extends string = string> extends Definition<C> {
  readonly kind: 'range';
  readonly unit: Text;
  readonly min: number;
  readonly max: number;
  /** Distance, in units, at which two estimates no longer support each other at all. */
  readonly reach: number;
  /** Prior over the gallery: a normal distribution cut to the limits. */
  readonly population: { readonly mean: number; readonly sd: number };
}

/** Face and neck, or the rest of the body. */
export type MarkRegion = 'face' | 'body';

export interface MarkKindDefinition extends Code {
  /** How many of it a person has on the body, on average; `frequency` is of face and neck. */
  readonly frequencyOnBody: number;
  /** NCIC SMT codes by place; under `''` the one that names no place. */
  readonly smt: Readonly<Record<string, string>>;
  /** The only places where this kind can be; null: anywhere. */
  readonly onlyAt: readonly string[] | null;
}

export interface MarkPlaceDefinition extends Code {
  readonly region: MarkRegion;
  /** Places this one includes: `cheek`, said when the side is not known, covers both cheeks. */
  readonly covers: readonly string[];
  /** The side is the person's own left or right, never the viewer's. */
  readonly side: 'left' | 'right' | null;
}

export interface MarkDefinition<C extends string = string> extends Definition<C> {
  readonly kind: 'mark';
  /** `frequency`: share of people who have at least one on face or neck. */
  readonly kinds: readonly MarkKindDefinition[];
  /** `frequency`: share of all marks of its region that are there; a place that only covers others has 0. */
  readonly places: readonly MarkPlaceDefinition[];
  /** What a mark can show, of the kind that shows something. */
  readonly motifs: readonly Code[];
  readonly motifsOf: string;
  readonly kindNeighbours: Neighbours;
  readonly motifNeighbours: Neighbours;
  readonly placeNeighbours: Neighbours;
}

export type TraitDefinition = CodedDefinition | RangeDefinition | MarkDefinition;

export interface TraitGroup {
  readonly code: string;
  readonly label: Text;
}
