import type { CommuneCode, ModusOperandiCode, Offence, PlaceKind } from '../cases/index.js';
import type { RegionWeights } from '../faces/index.js';
import type { TraitFilters } from '../traits/index.js';
import type { ComparedCircumstances } from './gallery/compared-circumstances.js';
import type { Weights } from './ranking/ranking.js';

export const TARGETS = ['sketches', 'subjects', 'both'] as const;
export type Target = (typeof TARGETS)[number];

/** What may narrow a gallery; a record must pass all of it. */
export interface GalleryFilters {
  /** A record that contradicts one of them is left out. */
  readonly traits?: TraitFilters;
  /** Of every one of these that does not say it itself. */
  readonly requireKnown?: boolean;
  /** Codes of the prefectures that hold the records. */
  readonly prefectures?: readonly string[];
  /** Offences of the record's case. */
  readonly offences?: readonly Offence[];
  /** Where the offence of that case was; of a city, its arrondissements, too. */
  readonly communes?: readonly CommuneCode[];
  readonly placeKinds?: readonly PlaceKind[];
  /** How it was done: in one of these ways. */
  readonly modusOperandi?: readonly ModusOperandiCode[];
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly datedFrom?: string;
  readonly datedTo?: string;
  /** Leaves out who was identified, or whose case is closed; one without a case stays. */
  readonly unsolved?: true;
}

/** A query as it is run and kept. */
export interface RunQuery extends ListQuery {
  /** The day `YYYY-MM-DD` on which ages were compared; absent of runs from before. */
  readonly comparedOn?: string | undefined;
}

/** The part of a query that, with a probe, determines the list; it is kept with the run. */
export interface ListQuery {
  readonly target: Target;
  readonly filters: GalleryFilters;
  readonly weights: ListWeights;
  /** Candidates at most. */
  readonly limit: number;
  /** Of the case that is searched for; absent where nothing is said of it, and of runs from before. */
  readonly circumstances?: ComparedCircumstances | undefined;
}

export interface ListWeights extends Weights {
  /** What each region of the face counts; without it, what it was found to be worth. */
  readonly regions?: RegionWeights;
}
