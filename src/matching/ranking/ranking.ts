import {
  compareCircumstances,
  mostOfCircumstances,
  type SharedCircumstance,
} from '../../cases/index.js';
import { traitsOn } from '../../records/index.js';
import {
  compareTraits,
  maxEvidence,
  type Rarity,
  type TraitEvidence,
  type TraitSet,
} from '../../traits/index.js';
import type { ComparedCircumstances } from '../gallery/compared-circumstances.js';
import type { FaceRow, GalleryRow } from '../gallery/gallery-row.js';

/** What the two kinds of evidence weigh; 1 is their calibrated weight. */
export interface Weights {
  readonly face: number;
  readonly traits: number;
}

export interface Scored {
  readonly row: GalleryRow;
  /** Null for a record without a face, or a probe without one. */
  readonly face: {
    readonly imageId: string;
    readonly similarity: number;
    /** 1 for the most similar face of the gallery. */
    readonly position: number;
    /** Natural-log likelihood ratio. */
    readonly unweighted: number;
    /** The same, weighted. */
    readonly evidence: number;
  } | null;
  readonly traits: TraitEvidence;
  /** Weighted sum of the trait rows. */
  readonly traitEvidence: number;
  /** What its case has in common with the one that is searched for; weighted as traits are. */
  readonly circumstances: readonly SharedCircumstance[];
  readonly score: number;
}

/** What is compared beside face and traits. */
export interface ComparedBeside {
  /** The day on which ages are compared. */
  readonly comparedOn?: string | undefined;
  readonly circumstances?: ComparedCircumstances | undefined;
}

/** Equal scores stand in the order the records came into the database. */
export function bestFirst(a: Scored, b: Scored): number {
  return b.score - a.score || Number(BigInt(a.row.seq) - BigInt(b.row.seq));
}

/**
 * Fuses face and traits: natural-log likelihood ratios of independent evidence add. Pure, so that
 * an order can be explained and checked without a database.
 */
export class Ranking {
  private scored: Scored[] = [];
  private ranked = 0;
  private against = 0;
  /** What was compared before. */
  private compared = new Map<GalleryRow['id'], TraitEvidence>();
  /** Of traits and circumstances. */
  private readonly mostBesideFace: number;

  constructor(
    private readonly traits: TraitSet,
    private readonly weights: Weights,
    private readonly faceEvidence: (similarity: number) => number,
    private readonly limit: number,
    private readonly rarity?: Rarity,
    private readonly beside: ComparedBeside = {},
  ) {
    const { circumstances } = beside;
    const inCommon = circumstances ? mostOfCircumstances(circumstances, circumstances.counts) : 0;
    const byTraits = Math.max(0, maxEvidence(traits, rarity));
    this.mostBesideFace = weights.traits * (byTraits + inCommon);
  }

  /** Adds a record with a face, at its 1-based position by similarity. */
  addFace(row: FaceRow, position: number): void {
    const unweighted = this.faceEvidence(row.similarity);
    const face = {
      imageId: row.image_id,
      similarity: row.similarity,
      position,
      unweighted,
      evidence: this.weights.face * unweighted,
    };
    this.add(row, face);
  }

  /**
   * Adds a record by its traits alone, unless they speak against it: nobody is listed for what is not theirs.
   * Beside faces, it is a candidate only for what its traits say for it: an unknown face speaks neither for nor
   * against, and most records are somebody else.
   */
  addByTraits(row: GalleryRow, besideFaces: boolean): void {
    const evidence = compareTraits(this.traits, traitsOn(row, this.beside.comparedOn), this.rarity);
    const known = evidence.comparisons.some(({ agreement }) => agreement !== 'unknown');
    const worth = this.weights.traits * evidence.sum;
    if (!known) return;
    if (worth < 0) this.against += 1;
    if (worth < 0 || (besideFaces && worth === 0)) return;
    this.ranked += 1;
    this.add(row, null, evidence);
  }

  /** Of the records that were added by their traits: how many are ranked, and how many these speak against. */
  get byTraits(): { readonly ranked: number; readonly against: number } {
    return { ranked: this.ranked, against: this.against };
  }

  /** A ranking of the same and of these records with a face, nearest first. */
  with(faces: readonly FaceRow[]): Ranking {
    const { traits, weights, faceEvidence, limit, rarity, beside } = this;
    const ranking = new Ranking(traits, weights, faceEvidence, limit, rarity, beside);
    ranking.scored = [...this.scored];
    ranking.compared = this.compared;
    faces.forEach((row, index) => {
      ranking.addFace(row, index + 1);
    });
    return ranking;
  }

  /** The best so far, best first, at most as many as the list takes. */
  best(): readonly Scored[] {
    return this.scored.sort(bestFirst).slice(0, this.limit);
  }

  /**
   * Whether no face less similar than this can enter the list any more, whatever its traits
   * (threshold algorithm, Fagin et al. 2003): then the list is exact without reading the rest.
   */
  isSettledBelow(similarity: number): boolean {
    const last = this.best()[this.limit - 1];
    return last !== undefined && this.bound(similarity) < last.score;
  }

  /** A similarity, as great as can be told, below which the list is settled; −2 without one. */
  leastThatMayEnter(): number {
    const last = this.best()[this.limit - 1];
    if (!last || this.bound(-1) >= last.score) return -2;
    let [settled, open] = [-1, 1];
    for (let halving = 0; halving < 30; halving++) {
      const middle = (settled + open) / 2;
      if (this.bound(middle) < last.score) settled = middle;
      else open = middle;
    }
    return settled;
  }

  /** The most that a record with a face of this similarity can score. */
  private bound(similarity: number): number {
    return this.weights.face * this.faceEvidence(similarity) + this.mostBesideFace;
  }

  private traitsOf(row: GalleryRow): TraitEvidence {
    const known = this.compared.get(row.id);
    if (known) return known;
    const evidence = compareTraits(this.traits, traitsOn(row, this.beside.comparedOn), this.rarity);
    this.compared.set(row.id, evidence);
    return evidence;
  }

  private inCommon({ circumstances: theirs }: GalleryRow): readonly SharedCircumstance[] {
    const { circumstances: own } = this.beside;
    return own && theirs ? compareCircumstances(own, theirs, own.counts) : [];
  }

  private add(row: GalleryRow, face: Scored['face'], traits = this.traitsOf(row)) {
    const traitEvidence = this.weights.traits * traits.sum;
    const circumstances = this.inCommon(row);
    const inCommon = circumstances.reduce((sum, one) => sum + one.logLikelihoodRatio, 0);
    const score = (face?.evidence ?? 0) + traitEvidence + this.weights.traits * inCommon;
    this.scored.push({ row, face, traits, traitEvidence, circumstances, score });
    // A gallery may be large and the list is short: keep what can still matter.
    if (this.scored.length > 20 * this.limit) this.scored.splice(0, Infinity, ...this.best());
  }
}
