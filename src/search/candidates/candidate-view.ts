import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Circumstance, CIRCUMSTANCES } from '../../cases/index.js';
import { type Region, REGIONS } from '../../faces/index.js';
import {
  ExpungedRecord,
  StoredMinorityView,
  RECORD_KINDS,
  type RecordKind,
  recordPath,
} from '../../records/index.js';
import type { TraitComparison } from '../../traits/index.js';
import {
  type Band,
  BANDS,
  type EvidenceShares,
  type ListedCandidate,
  type ListedCircumstance,
  type ListedFace,
  type ListedMember,
  type ListedRegion,
  type ListedTrait,
} from '../../matching/index.js';
import { EvidencePart } from './evidence-part.js';

export class CandidateRegion implements ListedRegion {
  @ApiProperty({ enum: REGIONS, description: '`outline`: hair, ears, cheeks and jaw.' })
  region: Region;

  @ApiProperty({ example: 0.44, description: 'Cosine, −1 to 1; not a probability.' })
  similarity: number;

  @ApiProperty({
    example: 1.8,
    description:
      'Natural-log likelihood ratio of this region by itself, before any weight. Regions are ' +
      'not independent: these do not add up to that of the face.',
  })
  evidence: number;
}

export class MemberSimilarity implements ListedMember {
  @ApiProperty({ example: 1, description: 'As in `probe.members`.' })
  member: number;

  @ApiProperty({ example: 0.52, description: 'Cosine, −1 to 1; not a probability.' })
  similarity: number;
}

export class CandidateFace implements ListedFace {
  @ApiProperty({ format: 'uuid', description: 'The most similar image of the record.' })
  imageId: string;

  @ApiProperty({
    example: 0.61,
    description: 'Cosine of the templates, −1 to 1; not a probability.',
  })
  similarity: number;

  @ApiProperty({
    example: 99.2,
    nullable: true,
    type: Number,
    description: 'Share of the other faces of the gallery that are less similar, in per cent.',
  })
  percentile: number | null;

  @ApiPropertyOptional({
    example: 0.04,
    description:
      'How many strangers of this gallery are expected to resemble the probe as much, by how much the ' +
      'others do. Absent of searches from before it was told.',
  })
  expectedStrangers?: number;

  @ApiProperty({ enum: BANDS, description: 'The same in words; `bands` says them.' })
  band: Band;

  @ApiProperty({ type: [CandidateRegion], description: 'What each part of the face says.' })
  regions: CandidateRegion[];

  @ApiPropertyOptional({
    type: [MemberSimilarity],
    description: 'Of a probe of several: how similar each member that has a face is by itself.',
  })
  members?: MemberSimilarity[];
}

export class CandidateTrait implements ListedTrait {
  @ApiProperty({ example: 'eye_color' })
  trait: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  probe: TraitComparison['probe'];

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  candidate: TraitComparison['candidate'];

  @ApiProperty({ enum: ['agrees', 'near', 'differs', 'unknown'] })
  agreement: TraitComparison['agreement'];

  @ApiProperty({ example: 0.9, description: 'Natural-log likelihood ratio; positive speaks for.' })
  evidence: number;

  @ApiProperty({ example: 0.9, description: 'What it adds to `score`: the same, weighted.' })
  contribution: number;

  @ApiPropertyOptional({
    example: 3,
    nullable: true,
    type: Number,
    description:
      'Of clothing and things carried: days between those on which the two were seen, which count less from day to ' +
      'day and not after a week; null where one is not known, which does not count.',
  })
  daysApart?: number | null;
}

export class CandidateCircumstance implements ListedCircumstance {
  @ApiProperty({ enum: CIRCUMSTANCES })
  circumstance: Circumstance;

  @ApiProperty({
    type: [String],
    example: ['motorcycle', 'snatching'],
    description: 'What both cases say, by GET /vocabulary/circumstances.',
  })
  codes: readonly string[];

  @ApiProperty({ example: 3, description: 'Cases that say the rarest of these.' })
  cases: number;

  @ApiProperty({ example: 412, description: 'Of so many that all prefectures find a record of.' })
  among: number;

  @ApiProperty({ example: 0.8, description: 'Natural-log likelihood ratio; never against.' })
  evidence: number;

  @ApiProperty({ example: 0.8, description: 'What it adds to `score`: the same, weighted.' })
  contribution: number;
}

export class CandidateEvidence implements EvidenceShares {
  @ApiProperty({ example: 3.2, description: 'What the face adds to the score.' })
  face: number;

  @ApiProperty({ example: 1.4, description: 'What the traits add to the score.' })
  traits: number;

  @ApiProperty({
    example: 0.3,
    description: 'Part of all the evidence, for and against, that comes from traits; 0 to 1.',
  })
  traitShare: number;

  @ApiPropertyOptional({
    example: 1.2,
    description:
      'What it adds that the cases have a place or a modus operandi in common; absent where they have not.',
  })
  circumstances?: number;

  @ApiProperty({
    type: [EvidencePart],
    description: 'What speaks for this being the person. All three lists add up to `score`.',
  })
  for: readonly EvidencePart[];

  @ApiProperty({ type: [EvidencePart], description: 'What speaks against it.' })
  against: readonly EvidencePart[];

  @ApiProperty({
    type: [EvidencePart],
    description:
      'What says nothing either way: the record does not tell, or everybody would agree; the ' +
      'face, where none was compared.',
  })
  unknown: readonly EvidencePart[];
}

export const THUMBNAIL = {
  example: '/api/v1/sketches/6f…/image?size=thumb&consultation=1c…',
  nullable: true,
  type: String,
  description:
    'To be followed as it is: it names your consultation of the case. Null while you have none: open one, ' +
    'with POST /consultations, and read this again.',
} as const;

export class Candidate extends StoredMinorityView {
  @ApiProperty({ example: 1 })
  rank: number;

  @ApiProperty({ enum: RECORD_KINDS })
  kind: RecordKind;

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'AGA-2026-000017' })
  number: string;

  @ApiProperty({ example: 'AGA' })
  prefecture: string;

  @ApiProperty({ example: '2026-03-14' })
  datedOn: string;

  @ApiProperty({
    example: 4.6,
    description: 'Sum of the evidence (natural-log likelihood ratio); not a probability.',
  })
  score: number;

  @ApiProperty({ type: CandidateEvidence })
  evidence: CandidateEvidence;

  @ApiProperty({ type: CandidateFace, nullable: true })
  face: CandidateFace | null;

  @ApiProperty({ type: [CandidateTrait] })
  traits: CandidateTrait[];

  @ApiPropertyOptional({
    type: [CandidateCircumstance],
    description: 'What its case has in common with the one that the search is for; absent of none.',
  })
  circumstances?: CandidateCircumstance[];

  @ApiProperty(THUMBNAIL)
  thumbnail: string | null;
}

/** A candidate as it is stored, before its evidence is put into words and for whoever reads it. */
export type RankedCandidate = ListedCandidate & {
  /** The address of its picture, without the consultation that a reader needs. */
  readonly thumbnail: string;
};

/** @returns the candidate with the address of its picture */
export function rankedCandidate(listed: ListedCandidate): RankedCandidate {
  return { ...listed, thumbnail: `${recordPath(listed.kind, listed.id)}/image?size=thumb` };
}

/**
 * The address of a candidate's picture for a reader: of the one that was compared, whatever came in its place since.
 * @param consultation their own of the search's case; null where they have none
 */
export function thumbnailFor(
  consultation: string | null,
  { thumbnail, face }: Pick<RankedCandidate, 'thumbnail' | 'face'>,
): string | null {
  const compared = face === null ? '' : `&imageId=${face.imageId}`;
  return consultation && `${thumbnail}${compared}&consultation=${consultation}`;
}

/** A candidate of a stored search whose record its reader may no longer see. */
export class WithheldCandidate {
  @ApiProperty({ example: 3 })
  rank: number;

  @ApiPropertyOptional({ example: true })
  withheld: true;
}

/** A candidate of a stored search whose record was erased: of it that is all there is. */
export class ExpungedCandidate {
  @ApiProperty({ example: 3 })
  rank: number;

  @ApiProperty({ type: ExpungedRecord })
  expunged: ExpungedRecord;
}

/** What a reader is shown in the place of whom they may not see, or whom nobody sees any more. */
export function inPlaceOf(
  { id, rank }: { readonly id: string; readonly rank: number },
  gone: ReadonlyMap<string, ExpungedRecord>,
): WithheldCandidate | ExpungedCandidate {
  const expunged = gone.get(id);
  return expunged ? { rank, expunged } : { rank, withheld: true };
}
