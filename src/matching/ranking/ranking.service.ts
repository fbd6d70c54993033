import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../common/index.js';
import { Config } from '../../config/index.js';
import { FaceModel } from '../../faces/index.js';
import { countScan, inStage } from '../../telemetry/index.js';
import type { Rarity } from '../../traits/index.js';
import type { FaceComparison } from '../gallery/centring.js';
import type { ComparedCircumstances } from '../gallery/compared-circumstances.js';
import { isFiltered } from '../gallery/filter-conditions.js';
import { byScan, byWalk, type Known, type Scan } from '../face-index/nearest-known-faces.js';
import type { FaceIndex } from '../face-index/face-index.entity.js';
import { usableIndexes } from '../face-index/face-indexes.service.js';
import type { ProbeFaces } from '../probe/probe-faces.js';
import type { ResolvedProbe } from '../probe/probe.js';
import { NEAREST_RECORDS } from '../list/expected-strangers.js';
import { Ranking, type Scored } from './ranking.js';
import { ScanSpeed } from '../face-index/scan-speed.js';
import type { ListWeights } from '../list-query.js';
import { searchPlan } from '../face-index/scan-plan.js';
import type { Gallery } from '../gallery/gallery.js';
import type { FaceRow } from '../gallery/gallery-row.js';
import type { NearFace } from '../gallery/nearest-faces.js';
import { GalleryRepository } from '../gallery/gallery.repository.js';

/** Where traits may change the order of faces: whose records are read at first, for each one wanted. */
const FIRST_READ = 10;

/** How many times as many are read next: the more are known, the fewer can still enter. */
const READ_AGAIN = 8;

/** How many nearest faces a scan is to tell of then: these cost little. */
const SCANNED = 1500;

/** What candidates are compared with, and how. */
export interface ProbeComparison {
  readonly probe: ResolvedProbe;
  /** Null for a probe without a face. */
  readonly faces: ProbeFaces | null;
  /** What an agreement of traits is worth: one and the same for all candidates. */
  readonly rarity: Rarity;
  readonly weights: ListWeights;
  /** Of the case that is searched for, where something is said of it. */
  readonly circumstances?: ComparedCircumstances | undefined;
  /** What may be asked where comparing every face takes too long; none where every face must be. */
  readonly indexes: readonly FaceIndex[];
}

/** The best of a gallery, best first. */
export interface RankedGallery {
  readonly best: readonly Scored[];
  /** Similarities of the records whose faces are nearest, most similar first; see `Crowd`. */
  readonly nearest: readonly number[];
  /** Estimated share of the true list: 1 when every record was compared. */
  readonly recall: number;
  /** Records that have a place in it, listed or not, where those with a face were counted. */
  readonly ranked: number;
  /** Records that have no place by their traits, since these speak against them. */
  readonly against: number;
}

/** How many faces are looked at. */
interface Read {
  /** With their records, before it is known how many more can matter. */
  readonly first: number;
  /** By an exact scan. */
  readonly scanned: number;
}

/** Enough, too, to tell how close strangers come, where records have two faces. */
const byFaces = (limit: number): Read => {
  const read = Math.max(2 * limit, 2 * NEAREST_RECORDS);
  return { first: read, scanned: read };
};

const byTraits = (limit: number): Read => ({
  first: FIRST_READ * limit,
  scanned: Math.max(SCANNED, FIRST_READ * limit),
});

/** The faces of a gallery that are nearest to a probe's. */
interface WantedFaces {
  readonly gallery: Gallery;
  readonly faces: FaceComparison;
  readonly indexes: readonly FaceIndex[];
  readonly read: Read;
}

/** Ranks a gallery for a probe, exactly where that meets the time budget. */
@Injectable()
export class RankingService {
  private readonly pace = new ScanSpeed();

  constructor(
    private readonly repository: GalleryRepository,
    private readonly model: FaceModel,
    private readonly config: Config,
  ) {}

  /**
   * The best records of a gallery by face and traits, and how the face was looked for: exactly or by an index.
   * @param limit places of the list
   */
  async rank(
    manager: EntityManager,
    ctx: RequestContext,
    { probe, faces, rarity, weights, indexes, circumstances }: ProbeComparison,
    gallery: Gallery,
    limit: number,
  ): Promise<RankedGallery> {
    const share = this.model.shareOf(weights.regions);
    const agreement = faces?.fused.agreement;
    const evidence = (similarity: number) => share * this.model.evidence(similarity, agreement);
    const beside = { comparedOn: probe.comparedOn, circumstances };
    const ranking = new Ranking(probe.traits, weights, evidence, limit, rarity, beside);
    const traits = Object.keys(probe.traits);
    if (traits.length > 0) {
      await inStage('ranking', 'traits', async () => {
        const which = faces ? 'without' : 'any';
        for await (const rows of this.repository.withTraits(manager, ctx, gallery, traits, which)) {
          ctx.closed?.throwIfAborted();
          for (const row of rows) ranking.addByTraits(row, faces !== null);
        }
      });
    }
    const { ranked, against } = ranking.byTraits;
    if (!faces) return { best: ranking.best(), nearest: [], recall: 1, ranked, against };
    // By faces alone their order is the list's, but for records with several faces and for ties.
    const read = traits.length > 0 || circumstances ? byTraits(limit) : byFaces(limit);
    const nearest = await this.withFaces(manager, ctx, { gallery, faces, indexes, read }, ranking);
    return { ...nearest, ranked: ranked + (gallery.withFace ?? 0), against };
  }

  /** Reads the nearest faces, and more of them until no other can enter the list. */
  private async withFaces(
    manager: EntityManager,
    ctx: RequestContext,
    wanted: WantedFaces,
    others: Ranking,
  ): Promise<Pick<RankedGallery, 'best' | 'nearest' | 'recall'>> {
    let near = await inStage('ranking', 'scan', () => this.near(manager, ctx, wanted));
    let count = Math.min(wanted.read.first, near.faces.length);
    let rows: readonly FaceRow[] = [];
    for (;;) {
      ctx.closed?.throwIfAborted();
      const { faces, all, recall } = near;
      const [known, read] = [rows, faces.slice(0, count)];
      const ranking = await inStage('ranking', 'fusion', async () => {
        rows = await this.repository.ofFaces(manager, ctx, wanted.gallery, read, known);
        return others.with(rows);
      });
      const next = faces[count] ?? (all ? undefined : faces.at(-1));
      if (!next || ranking.isSettledBelow(next.similarity)) {
        return { best: ranking.best(), nearest: nearestRecords(faces), recall };
      }
      const atLeast = ranking.leastThatMayEnter();
      if (count === faces.length) {
        const { further } = near;
        near = await inStage('ranking', 'scan', () => further(atLeast));
      }
      const open = near.faces.findIndex(({ similarity }) => similarity < atLeast);
      count = Math.min(open < 0 ? near.faces.length : open, READ_AGAIN * count);
    }
  }

  /** The nearest faces, by the way that the plan says. */
  private async near(
    manager: EntityManager,
    ctx: RequestContext,
    { gallery, faces, indexes: known, read: { first, scanned } }: WantedFaces,
  ): Promise<Known> {
    const indexes = usableIndexes(known, gallery.target, faces);
    const inScope = indexes.length > 0 ? await this.inScope(manager, ctx, gallery) : 0;
    const scan: Scan = async (reach) => {
      const began = performance.now();
      const near = await this.repository.nearestFaces(manager, ctx, gallery, faces, reach);
      if ('limit' in reach) this.pace.observe(inScope, performance.now() - began);
      return near;
    };
    const { withFace: inGallery = 0 } = gallery;
    const { msPerFace } = this.pace;
    const budgetMs = this.config.searchBudgetMs;
    const plan = searchPlan({ inScope, inGallery, wanted: first, msPerFace, budgetMs, indexes });
    countScan(plan.mode);
    if (plan.mode === 'exact') return byScan(scan, scanned);
    const walk = this.repository.walk(manager, ctx, gallery, faces, indexes, plan.efSearch);
    return byWalk({ ...plan, upTo: (count) => walk.upTo(count) }, scan, scanned);
  }

  /** Faces that a walk without filters would meet: the gallery's, where nothing is filtered. */
  private async inScope(manager: EntityManager, ctx: RequestContext, gallery: Gallery) {
    const { withFace } = gallery;
    if (withFace !== undefined && !isFiltered(gallery)) return withFace;
    return (await this.repository.size(manager, ctx, { ...gallery, filters: {} })).withFace;
  }
}

/** @param faces nearest first, several of one record among them */
function nearestRecords(faces: readonly NearFace[]): number[] {
  const records = new Map<string, number>();
  for (const { record_id: id, similarity } of faces) {
    if (!records.has(id)) records.set(id, similarity);
    if (records.size === NEAREST_RECORDS) break;
  }
  return [...records.values()];
}
