import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { FaceModel } from '../faces/index.js';
import type { Rarity } from '../traits/index.js';
import type { FaceComparison } from './centring.js';
import { isFiltered } from './filter-conditions.js';
import { FaceIndexes } from './face-indexes.service.js';
import type { ProbeFaces } from './probe-faces.js';
import type { ResolvedProbe } from './probe.js';
import { Ranking, type Scored } from './rank.js';
import { ScanPace } from './scan-pace.js';
import type { SearchWeights } from './search.dto.js';
import { searchPlan } from './search-plan.js';
import type { Shortcut } from './nearest.js';
import type { Gallery } from './gallery.js';
import { SearchRepository } from './search.repository.js';

/** Faces whose records are read at first when traits may change their order. */
const FIRST_READ = 500;

/** Faces that a scan tells of then: what they are costs little, what their records say much. */
const SCANNED = 5000;

/** What candidates are compared with, and how. */
export interface Comparison {
  readonly probe: ResolvedProbe;
  /** Null for a probe without a face. */
  readonly faces: ProbeFaces | null;
  /** What an agreement of traits is worth: one and the same for all candidates. */
  readonly rarity: Rarity;
  readonly weights: SearchWeights;
  /** Whether every face must be compared, however long it takes. */
  readonly exact: boolean;
}

/** The best of a gallery, best first. */
export interface Ranked {
  readonly best: readonly Scored[];
  /** Estimated share of the true list: 1 when every record was compared. */
  readonly recall: number;
}

interface Way {
  /** None for a scan. */
  readonly shortcut?: Shortcut;
  readonly recall: number;
  /** Faces in scope and target; 0 where nobody counted them. */
  readonly inScope: number;
}

/** How many faces are looked at. */
interface Read {
  /** With their records. */
  readonly first: number;
  /** By an exact scan in all. */
  readonly scanned: number;
}

const plain = (count: number): Read => ({ first: count, scanned: count });

const BY_SCAN: Way = { recall: 1, inScope: 0 };

/** Ranks a gallery for a probe, exactly where that meets the time budget. */
@Injectable()
export class RankingService {
  private readonly pace = new ScanPace();

  constructor(
    private readonly repository: SearchRepository,
    private readonly indexes: FaceIndexes,
    private readonly model: FaceModel,
    private readonly config: Config,
  ) {}

  async rank(
    manager: EntityManager,
    ctx: RequestContext,
    { probe, faces, rarity, weights, exact }: Comparison,
    gallery: Gallery,
    limit: number,
  ): Promise<Ranked> {
    const share = this.model.shareOf(weights.regions);
    const agreement = faces?.fused.agreement;
    const evidence = (similarity: number) => share * this.model.evidence(similarity, agreement);
    const ranking = new Ranking(probe.traits, weights, evidence, limit, rarity);
    const traits = Object.keys(probe.traits);
    if (traits.length > 0) {
      const which = faces ? 'without' : 'any';
      for await (const rows of this.repository.withTraits(manager, ctx, gallery, traits, which)) {
        for (const row of rows) ranking.addByTraits(row, faces !== null);
      }
    }
    if (!faces) return { best: ranking.best(), recall: 1 };
    // By faces alone their order is the list's, but for records with several faces and for ties.
    const read = traits.length > 0 ? { first: FIRST_READ, scanned: SCANNED } : plain(2 * limit);
    return this.withFaces(manager, ctx, gallery, faces, ranking, read, exact);
  }

  /** Reads the nearest faces and then, if need be, all that can still enter the list. */
  private async withFaces(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    comparison: FaceComparison,
    byTraits: Ranking,
    { first, scanned }: Read,
    exact: boolean,
  ): Promise<Ranked> {
    const way = exact ? BY_SCAN : await this.way(manager, ctx, gallery, comparison, first);
    const limit = way.shortcut ? first : scanned;
    const near = await this.nearest(manager, ctx, gallery, comparison, limit, way);
    const { faces, all, recall } = near;
    const ranking = byTraits.with(await this.repository.ofFaces(manager, faces.slice(0, first)));
    const last = faces[Math.min(first, faces.length) - 1];
    const read = all && faces.length <= first;
    if (!last || read || ranking.isSettledBelow(last.similarity)) {
      return { best: ranking.best(), recall };
    }
    const atLeast = ranking.leastThatMayEnter();
    const enough = recall === 1 && (all || (faces.at(-1)?.similarity ?? 1) < atLeast);
    const left = enough
      ? faces.filter(({ similarity }) => similarity >= atLeast)
      : (await this.repository.nearestFaces(manager, ctx, gallery, comparison, { atLeast })).faces;
    return { best: byTraits.with(await this.repository.ofFaces(manager, left)).best(), recall: 1 };
  }

  private async way(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    faces: FaceComparison,
    wanted: number,
  ): Promise<Way> {
    const indexes = await this.indexes.usable(manager, gallery.target, faces);
    if (indexes.length === 0) return BY_SCAN;
    const { withFace: inGallery = 0 } = gallery;
    const inScope = await this.inScope(manager, ctx, gallery);
    const { msPerFace } = this.pace;
    const budgetMs = this.config.searchBudgetMs;
    const plan = searchPlan({ inScope, inGallery, wanted, msPerFace, budgetMs, indexes });
    if (plan.mode === 'exact') return { ...BY_SCAN, inScope };
    return { shortcut: { indexes, reach: plan.reach }, recall: plan.recall, inScope };
  }

  /** Faces that a walk without filters would meet: the gallery's, where nothing is filtered. */
  private async inScope(manager: EntityManager, ctx: RequestContext, gallery: Gallery) {
    const { filters, withFace } = gallery;
    if (withFace !== undefined && !isFiltered(filters)) return withFace;
    return (await this.repository.size(manager, ctx, { ...gallery, filters: {} })).withFace;
  }

  /** A walk that comes back with too little has not seen the rest: then everything is compared. */
  private async nearest(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    faces: FaceComparison,
    limit: number,
    { shortcut, recall, inScope }: Way,
  ) {
    if (shortcut) {
      const reach = { limit, shortcut };
      const near = await this.repository.nearestFaces(manager, ctx, gallery, faces, reach);
      if (!near.all) return { ...near, recall };
    }
    const began = performance.now();
    const near = await this.repository.nearestFaces(manager, ctx, gallery, faces, { limit });
    this.pace.observe(inScope, performance.now() - began);
    return { ...near, recall: 1 };
  }
}
