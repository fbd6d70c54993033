import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Region, type RegionComparison, REGIONS } from '../faces/index.js';
import { ExpungedRecord, RECORD_KINDS, type RecordKind } from '../records/index.js';
import { type Band, bandOf, BANDS } from './band.js';
import type { TraitComparison } from '../traits/index.js';
import { EvidencePart } from './evidence-view.js';
import { rounded, roundedParts } from './score-parts.js';
import type { Scored } from './rank.js';

export class CandidateRegion {
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

export class MemberSimilarity {
  @ApiProperty({ example: 1, description: 'As in `probe.members`.' })
  member: number;

  @ApiProperty({ example: 0.52, description: 'Cosine, −1 to 1; not a probability.' })
  similarity: number;
}

export class CandidateFace {
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

  @ApiProperty({
    enum: BANDS,
    description:
      'What the resemblance is worth in a gallery of this size, in words; `bands` says them.',
  })
  band: Band;

  @ApiProperty({ type: [CandidateRegion], description: 'What each part of the face says.' })
  regions: CandidateRegion[];

  @ApiPropertyOptional({
    type: [MemberSimilarity],
    description: 'Of a probe of several: how similar each member that has a face is by itself.',
  })
  members?: MemberSimilarity[];
}

export class CandidateTrait {
  @ApiProperty({ example: 'eye_color' })
  trait: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  probe: TraitComparison['probe'];

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  candidate: TraitComparison['candidate'];

  @ApiProperty({ enum: ['agrees', 'near', 'differs', 'unknown'] })
  agreement: string;

  @ApiProperty({ example: 0.9, description: 'Natural-log likelihood ratio; positive speaks for.' })
  evidence: number;

  @ApiProperty({ example: 0.9, description: 'What it adds to `score`: the same, weighted.' })
  contribution: number;
}

export class EvidenceShares {
  @ApiProperty({ example: 3.2, description: 'What the face adds to the score.' })
  face: number;

  @ApiProperty({ example: 1.4, description: 'What the traits add to the score.' })
  traits: number;

  @ApiProperty({
    example: 0.3,
    description: 'Part of all the evidence, for and against, that comes from traits; 0 to 1.',
  })
  traitShare: number;
}

export class CandidateEvidence extends EvidenceShares {
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

export class Candidate {
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

  @ApiProperty({
    example: '/api/v1/sketches/6f…/image?size=thumb',
    description: 'Add `&consultation=` and the id of your consultation for the case.',
  })
  thumbnail: string;
}

/** A candidate before its evidence is put into words. */
export type RankedCandidate = Omit<Candidate, 'evidence'> & { readonly evidence: EvidenceShares };

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

/**
 * @param faces records with a face in the gallery
 * @param regions of the candidate's face, when it has one
 * @param traitWeight what the traits' evidence counted
 * @param members of a probe of several
 */
export function candidateView(
  scored: Scored,
  rank: number,
  faces: number,
  regions: readonly RegionComparison[],
  traitWeight: number,
  members: MemberSimilarity[],
): RankedCandidate {
  const { row, face, traits, score } = scored;
  const { id, kind, number, prefecture, dated_on: datedOn } = row;
  const weighted = traits.comparisons.map((each) => traitWeight * each.logLikelihoodRatio);
  const [byFace = 0, ...byTrait] = roundedParts([face?.evidence ?? 0, ...weighted], score);
  return {
    rank,
    kind,
    id,
    number,
    prefecture,
    datedOn,
    score: rounded(score),
    evidence: shares(byFace, rounded(byTrait.reduce((sum, part) => sum + part, 0))),
    face: face && {
      imageId: face.imageId,
      similarity: rounded(face.similarity),
      percentile: percentile(face.position, faces),
      band: bandOf(face.unweighted, faces),
      regions: regions.map(({ region, similarity, evidence }) => ({
        region,
        similarity: rounded(similarity),
        evidence: rounded(evidence),
      })),
      ...(members.length > 0 && { members }),
    },
    traits: traits.comparisons.map((each, i) => traitView(each, byTrait[i] ?? 0)),
    thumbnail: `/api/v1/${kind === 'sketch' ? 'sketches' : 'subjects'}/${id}/image?size=thumb`,
  };
}

function shares(face: number, traits: number): EvidenceShares {
  const all = Math.abs(face) + Math.abs(traits);
  const traitShare = all === 0 ? 0 : rounded(Math.abs(traits) / all);
  return { face, traits, traitShare };
}

/** 100 for the most similar of the gallery's faces, 0 for the least. */
function percentile(position: number, faces: number): number | null {
  if (faces < 2) return null;
  return Math.round((1000 * (faces - position)) / (faces - 1)) / 10;
}

function traitView(row: TraitComparison, contribution: number): CandidateTrait {
  const { trait, probe, candidate, agreement, logLikelihoodRatio } = row;
  const evidence = rounded(logLikelihoodRatio);
  return { trait, probe, candidate, agreement, evidence, contribution };
}
