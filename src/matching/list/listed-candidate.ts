import type { Circumstance, SharedCircumstance } from '../../cases/index.js';
import type { Region, RegionComparison } from '../../faces/index.js';
import type { Minority, RecordKind } from '../../records/index.js';
import type { TraitComparison } from '../../traits/index.js';
import { type Band, bandOf, type Crowd, expectedStrangers } from './expected-strangers.js';
import type { Scored } from '../ranking/ranking.js';
import { rounded, roundedParts } from './score-parts.js';

/** What one region of the face says. */
export interface ListedRegion {
  readonly region: Region;
  /** Cosine, −1 to 1. */
  readonly similarity: number;
  /** Natural-log likelihood ratio, unweighted. */
  readonly evidence: number;
}

/** How similar one member of a probe of several is by itself. */
export interface ListedMember {
  /** Its place in the probe, from 1. */
  readonly member: number;
  /** Cosine, −1 to 1. */
  readonly similarity: number;
}

export interface ListedFace {
  /** The most similar image of the record. */
  readonly imageId: string;
  /** Cosine, −1 to 1. */
  readonly similarity: number;
  /** Per cent of the other faces of the gallery that are less similar; null where there are none. */
  readonly percentile: number | null;
  /** Strangers of the gallery that are expected to resemble the probe as much; absent of older lists. */
  readonly expectedStrangers?: number;
  /** The same in words. */
  readonly band: Band;
  readonly regions: ListedRegion[];
  /** Of a probe of several. */
  readonly members?: ListedMember[];
}

export interface ListedTrait {
  readonly trait: string;
  readonly probe: TraitComparison['probe'];
  readonly candidate: TraitComparison['candidate'];
  readonly agreement: TraitComparison['agreement'];
  /** Natural-log likelihood ratio, unweighted. */
  readonly evidence: number;
  /** The same, weighted: what it adds to the score. */
  readonly contribution: number;
  /** Of what fades: how far apart the two were seen; null where a day is not known. */
  readonly daysApart?: number | null;
}

/** What the candidate’s case has in common with the one that is searched for. */
export interface ListedCircumstance {
  readonly circumstance: Circumstance;
  readonly codes: readonly string[];
  /** So many of `among` cases say the rarest of these. */
  readonly cases: number;
  readonly among: number;
  /** Natural-log likelihood ratio, unweighted. */
  readonly evidence: number;
  /** The same, weighted: what it adds to the score. */
  readonly contribution: number;
}

/** What the kinds of evidence add to a score. */
export interface EvidenceShares {
  readonly face: number;
  readonly traits: number;
  /** Part of all the evidence, for and against, that comes from traits; 0 to 1. */
  readonly traitShare: number;
  /** Absent where nothing is in common. */
  readonly circumstances?: number;
}

/** A candidate of a list with what its score is made of, rounded to four decimals. */
export interface ListedCandidate {
  readonly rank: number;
  readonly kind: RecordKind;
  readonly id: string;
  readonly number: string;
  readonly prefecture: string;
  readonly datedOn: string;
  /** Absent of lists from before it was told. */
  readonly minority?: Minority;
  /** Natural-log likelihood ratio, weighted. */
  readonly score: number;
  readonly evidence: EvidenceShares;
  readonly face: ListedFace | null;
  readonly traits: ListedTrait[];
  /** Absent where nothing is in common. */
  readonly circumstances?: ListedCircumstance[];
}

/** What is told of a candidate beside its score. */
export interface CandidateDetails {
  /** Natural-log likelihood ratio of its face, without limit and unweighted. */
  readonly unlimited: number;
  /** Of the candidate's face, when it has one. */
  readonly regions: readonly RegionComparison[];
  /** Of a probe of several. */
  readonly members: ListedMember[];
}

/**
 * @param crowd the gallery that it was found in
 * @param traitWeight what the traits' evidence counted
 */
export function listedCandidate(
  scored: Scored,
  rank: number,
  crowd: Crowd,
  traitWeight: number,
  { unlimited, regions, members }: CandidateDetails,
): ListedCandidate {
  const { row, face, traits, circumstances, score } = scored;
  const { id, kind, number, prefecture, dated_on: datedOn, minority } = row;
  const weighted = [...traits.comparisons, ...circumstances].map(
    (each) => traitWeight * each.logLikelihoodRatio,
  );
  const [byFace = 0, ...others] = roundedParts([face?.evidence ?? 0, ...weighted], score);
  const byTrait = others.slice(0, traits.comparisons.length);
  const inCommon = listedCircumstances(circumstances, others.slice(byTrait.length));
  const strangers = face ? expectedStrangers(face.similarity, unlimited, crowd) : 0;
  return {
    rank,
    kind,
    id,
    number,
    prefecture,
    datedOn,
    minority,
    score: rounded(score),
    evidence: {
      ...shares(byFace, total(byTrait)),
      ...(inCommon.length > 0 && {
        circumstances: total(inCommon.map(({ contribution }) => contribution)),
      }),
    },
    face: face && {
      imageId: face.imageId,
      similarity: rounded(face.similarity),
      percentile: percentile(face.position, crowd.faces),
      // Two digits, however few: none is never said.
      expectedStrangers: Number(strangers.toPrecision(2)),
      band: bandOf(strangers),
      regions: regions.map(({ region, similarity, evidence }) => ({
        region,
        similarity: rounded(similarity),
        evidence: rounded(evidence),
      })),
      ...(members.length > 0 && { members }),
    },
    traits: traits.comparisons.map((each, i) => listedTrait(each, byTrait[i] ?? 0)),
    ...(inCommon.length > 0 && { circumstances: inCommon }),
  };
}

const total = (parts: readonly number[]) => rounded(parts.reduce((sum, part) => sum + part, 0));

function listedCircumstances(
  shared: readonly SharedCircumstance[],
  contributions: readonly number[],
): ListedCircumstance[] {
  return shared.map(({ logLikelihoodRatio, ...one }, i) => ({
    ...one,
    evidence: rounded(logLikelihoodRatio),
    contribution: contributions[i] ?? 0,
  }));
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

function listedTrait(row: TraitComparison, contribution: number): ListedTrait {
  const { trait, probe, candidate, agreement, logLikelihoodRatio, daysApart } = row;
  const evidence = rounded(logLikelihoodRatio);
  const apart = daysApart === undefined ? {} : { daysApart };
  return { trait, probe, candidate, agreement, evidence, contribution, ...apart };
}
