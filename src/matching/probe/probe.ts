import type { ImageAlteration } from '../../enrolment/index.js';
import type { Modality, RegionWeights } from '../../faces/index.js';
import type { FaceView } from '../../records/index.js';
import type { VettedImage } from '../../storage/index.js';
import type { CautionCode, SketchMakingView } from '../../sketches/index.js';
import type { TraitSet } from '../../traits/index.js';
import type { ListWeights } from '../list-query.js';

/** A stored sketch, or a photograph of a subject. */
export interface StoredSource {
  readonly kind: 'sketch' | 'photo';
  readonly number: string;
  readonly recordId?: string;
  /** Whose face was compared; what was stored earlier has it only where it was asked for. */
  readonly imageId?: string;
  /** In place of both in what was stored earlier: of a sketch the record, of a photograph the image. */
  readonly id?: string;
}

/** How a sketch was made, as anybody who may search with it is told, and what is to be kept in mind of that. */
export interface ProbeMaking extends SketchMakingView {
  readonly cautions: readonly CautionCode[];
}

/** An image that was uploaded: as it is kept, and as it came. */
export interface UploadedHashes {
  readonly sha256: string;
  readonly uploadSha256: string;
}

/** How a probe came in. */
export type ProbeSource =
  | (UploadedHashes & {
      readonly kind: 'image';
      /** What was done to it; with the image as it was before. */
      readonly alterations?: readonly ImageAlteration[];
      readonly original?: UploadedHashes;
    })
  | StoredSource
  | { readonly kind: 'traits' };

/** One sketch or photograph that is searched with, whichever way it came in, or traits alone. */
export interface ProbeMember {
  readonly source: ProbeSource;
  /** Projected, not centred. Null when there is no face. */
  readonly embedding: Float32Array | null;
  readonly modality: Modality;
  readonly face: FaceView | null;
  /** What its record says of the person. */
  readonly traits: TraitSet;
  /** The record it came from. */
  readonly recordId: string | null;
  /** Of a stored sketch of which it is known. */
  readonly making?: ProbeMaking;
  /** Of an upload that is searched with: to be kept with the search. */
  readonly picture?: VettedImage;
  /** Of an upload that was altered: as it was before. */
  readonly original?: VettedImage;
}

/** What is searched with: one member, or two to six of one person. */
export interface ResolvedProbe {
  readonly members: readonly ProbeMember[];
  /** The evidence used. */
  readonly traits: TraitSet;
  /** Whether that is what the members say, and not what the query says instead. */
  readonly ownTraits: boolean;
  /** The day `YYYY-MM-DD` on which ages are compared: of the newest sketch, or else today. */
  readonly comparedOn?: string | undefined;
}

/** Without a face, a search goes by traits alone. */
export function hasFace({ members }: ResolvedProbe): boolean {
  return members.some(({ embedding }) => embedding !== null);
}

/** What a weight is at least, where what it is of counts: less would leave a name and no evidence. As in `search_of_category.sql`. */
export const LEAST_WEIGHT = 0.1;

/** Whether any region of the face counts; with all of them left out there is nothing to compare. */
export function countsRegions(regions: RegionWeights): boolean {
  return Object.values(regions).some((weight) => weight >= LEAST_WEIGHT);
}

/** Whether a face counts at all: as a whole, and by one of its regions at least. */
export function countsFace({ face, regions }: ListWeights): boolean {
  return face >= LEAST_WEIGHT && (!regions || countsRegions(regions));
}

/** Whether a face is compared; else a search goes by traits alone. */
export function goesByFace(probe: ResolvedProbe, weights: ListWeights): boolean {
  return countsFace(weights) && hasFace(probe);
}

/** Whether anything that a probe shows or says counts; else all records would be alike to it. */
export function hasEvidence(probe: ResolvedProbe, weights: ListWeights): boolean {
  const byTraits = Object.keys(probe.traits).length > 0 && weights.traits > 0;
  return byTraits || goesByFace(probe, weights);
}

/** The records a probe came from: they would only find themselves. */
export function recordIdsOf(members: readonly Pick<ProbeMember, 'recordId'>[]): string[] {
  return members.flatMap(({ recordId }) => recordId ?? []);
}

/** Where a probe came from, for the log: of several, a list. */
export function sourcesOf({ members }: ResolvedProbe): ProbeSource | ProbeSource[] {
  const sources = members.map(({ source }) => source);
  return sources.length === 1 && sources[0] ? sources[0] : sources;
}

/** Members, from 1, that do not look like what they are said to be: a photograph said to be drawn, or the reverse. */
export function doubtfulMembers({ members }: Pick<ResolvedProbe, 'members'>): number[] {
  return members.flatMap(({ face }, index) => (face?.modalityDoubtful ? [index + 1] : []));
}
