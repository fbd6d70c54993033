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
import type { FaceRow } from './gallery-row.js';
import { SearchRepository } from './search.repository.js';

/** Where traits may change the order of faces: whose records are read at first, for each one wanted. */
const FIRST_READ = 4;

/** How many times as many are read next: the more are known, the fewer can still enter. */
const READ_AGAIN = 8;

/** How many nearest faces a walk is to find then, and how many a scan tells of: these cost little. */
const WALKED = 320;
const SCANNED = 1500;

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
  /** With their records, before it is known how many more can matter. */
  readonly first: number;
  /** By a walk, were it to find them all. */
  readonly walked: number;
  /** By an exact scan. */
  readonly scanned: number;
}

const byFaces = (count: number): Read => ({ first: count, walked: count, scanned: count });

const byTraits = (limit: number): Read => ({
  first: FIRST_READ * limit,
  walked: Math.max(WALKED, FIRST_READ * limit),
  scanned: Math.max(SCANNED, FIRST_READ * limit),
});

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
    const read = traits.length > 0 ? byTraits(limit) : byFaces(2 * limit);
    return this.withFaces(manager, ctx, gallery, faces, ranking, read, exact);
  }

  /** Reads the nearest faces, and more of them until no other can enter the list. */
  private async withFaces(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    comparison: FaceComparison,
    others: Ranking,
    { first, walked, scanned }: Read,
    exact: boolean,
  ): Promise<Ranked> {
    const way = exact ? BY_SCAN : await this.way(manager, ctx, gallery, comparison, walked);
    const near = await this.nearest(manager, ctx, gallery, comparison, scanned, way);
    const { faces, all, recall } = near;
    let count = Math.min(first, faces.length);
    let rows: readonly FaceRow[] = [];
    for (;;) {
      rows = await this.repository.ofFaces(manager, faces.slice(0, count), rows);
      const ranking = others.with(rows);
      const next = faces[count] ?? (all ? undefined : faces.at(-1));
      if (!next || ranking.isSettledBelow(next.similarity)) return { best: ranking.best(), recall };
      const reach = { atLeast: ranking.leastThatMayEnter() };
      if (count === faces.length) {
        const left = await this.repository.nearestFaces(manager, ctx, gallery, comparison, reach);
        rows = await this.repository.ofFaces(manager, left.faces, rows);
        return { best: others.with(rows).best(), recall: 1 };
      }
      const open = faces.findIndex(({ similarity }) => similarity < reach.atLeast);
      count = Math.min(open < 0 ? faces.length : open, READ_AGAIN * count);
    }
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
    const { reach, efSearch, recall } = plan;
    return { shortcut: { indexes, reach, efSearch }, recall, inScope };
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
      const reach = { limit: shortcut.reach, shortcut };
      const near = await this.repository.nearestFaces(manager, ctx, gallery, faces, reach);
      if (!near.all) return { ...near, recall };
    }
    const began = performance.now();
    const near = await this.repository.nearestFaces(manager, ctx, gallery, faces, { limit });
    this.pace.observe(inScope, performance.now() - began);
    return { ...near, recall: 1 };
  }
}
