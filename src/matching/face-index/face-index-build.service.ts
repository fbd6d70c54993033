import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../../audit/index.js';
import type { RequestContext } from '../../common/index.js';
import { readSnapshot } from '../../database/index.js';
import { Template } from '../../enrolment/index.js';
import { FaceModel, type Modality } from '../../faces/index.js';
import { centredProbe, type FaceComparison } from '../gallery/centring.js';
import { FaceIndex } from './face-index.entity.js';
import type { NearestFaces } from '../gallery/nearest-faces.js';
import { type IndexWorth, LEAST_REACH, LEAST_RECALL } from './scan-plan.js';
import type { Gallery } from '../gallery/gallery.js';
import { GalleryRepository } from '../gallery/gallery.repository.js';
import { covers, indexedVector, sqlVector } from '../gallery/similarity-sql.js';

/** Neighbours of a node, and candidates kept while one is inserted (HNSW, Malkov & Yashunin 2018). */
const M = 16;
const EF_CONSTRUCTION = 64;

/** Lengths of list tried, the quickest first; a shorter one than what is taken is no quicker. */
const EF_SEARCH = [LEAST_REACH, 400, 800] as const;

/** What a setting must show to be chosen; an answer promises less (`LEAST_RECALL`). */
const GOOD_RECALL = 0.995;

/** Stored sketches that are searched for, and how many of the first must be found. */
const PROBES = 60;
const FIRST = 50;

/** What an index was found to be worth. */
export interface BuiltIndex extends IndexWorth {
  readonly name: string;
  readonly modality: Modality;
  readonly templates: number;
  readonly seconds: number;
}

/** Builds approximate indexes and measures what they find. For operators; nothing else waits. */
@Injectable()
export class FaceIndexBuild {
  constructor(
    private readonly db: DataSource,
    private readonly repository: GalleryRepository,
    private readonly model: FaceModel,
  ) {}

  /**
   * Builds the index of one modality anew; searches use the old one until the new one is measured.
   *
   * @param ctx of the national level: the measure is taken over the whole gallery
   * @throws Error with a pgvector that cannot go on walking where filters leave few (before 0.8)
   */
  async build(ctx: RequestContext, modality: Modality): Promise<BuiltIndex> {
    await this.assertCapable();
    const began = performance.now();
    const index = await this.create(modality);
    const templates = await this.db.manager.countBy(Template, this.of(modality));
    const worth = { ...(await this.tuned(ctx, index)), templates };
    await this.replace(ctx, Object.assign(index, worth));
    const seconds = (performance.now() - began) / 1000;
    return { name: index.name, modality, ...worth, seconds };
  }

  /** Drops the index of one modality: every search is exact again. */
  async drop(ctx: RequestContext, modality: Modality): Promise<void> {
    await this.dropOthers(modality, '');
    await audit(this.db.manager, ctx, 'face-index.drop', modality);
  }

  private of(modality: Modality) {
    return { modality, modelVersion: this.model.version };
  }

  private async create(modality: Modality): Promise<FaceIndex> {
    const centring = await this.repository.centring(this.db.manager);
    const [row] = await this.db.query<{ mean: string }[]>(`SELECT $1::halfvec(256)::text AS mean`, [
      sqlVector(centring[modality].mean),
    ]);
    const index = this.db.manager.create(FaceIndex, {
      name: `face_index_${modality}_${Date.now()}`,
      mean: JSON.parse(row?.mean ?? '[]') as number[],
      ...this.of(modality),
    });
    try {
      // CONCURRENTLY: enrolment goes on meanwhile.
      await this.db.query(`CREATE INDEX CONCURRENTLY ${index.name} ON gallery_faces
        USING hnsw (${indexedVector(index)} halfvec_cosine_ops)
        WITH (m = ${M}, ef_construction = ${EF_CONSTRUCTION})
        WHERE ${covers(index)}`);
    } catch (error) {
      // What was not finished stays behind otherwise, and slows every enrolment.
      await this.db.query(`DROP INDEX IF EXISTS ${index.name}`);
      throw error;
    }
    return index;
  }

  private async tuned(ctx: RequestContext, index: FaceIndex): Promise<IndexWorth> {
    return readSnapshot(this.db, async (manager) => {
      const target = index.modality === 'photo' ? 'subjects' : 'sketches';
      const probes = await this.probes(manager);
      const worth = (gallery: Partial<Gallery>) =>
        this.worth(manager, ctx, { target, filters: {}, except: [], ...gallery }, probes, index);
      const [whole, tenth] = [await worth({}), await worth({ oneIn: 10 })];
      return {
        efWhole: whole.efSearch,
        recallWhole: whole.recall,
        efTenth: tenth.efSearch,
        recallTenth: tenth.recall,
      };
    });
  }

  /**
   * The quickest setting that finds enough, or the most thorough, with the mean share of the exact
   * first that the index finds, searched for as a search would.
   */
  private async worth(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    probes: readonly FaceComparison[],
    index: FaceIndex,
  ): Promise<{ efSearch: number; recall: number }> {
    const listed = async (nearest: (probe: FaceComparison) => Promise<NearestFaces>) => {
      const lists: string[][] = [];
      for (const probe of probes) {
        const { faces } = await nearest(probe);
        lists.push([...new Set(faces.slice(0, FIRST).map(({ record_id }) => record_id))]);
      }
      return lists;
    };
    const exact = await listed((probe) =>
      this.repository.nearestFaces(manager, ctx, gallery, probe, { limit: FIRST }),
    );
    let worth = { efSearch: 0, recall: 0 };
    for (const efSearch of EF_SEARCH) {
      const found = await listed((probe) =>
        this.repository.walk(manager, ctx, gallery, probe, [index], efSearch).upTo(LEAST_REACH),
      );
      worth = { efSearch, recall: shareOf(exact, found) };
      if (worth.recall >= GOOD_RECALL) break;
    }
    return worth;
  }

  /** Sketches as they come in, or what there is. */
  private async probes(manager: EntityManager): Promise<FaceComparison[]> {
    const centring = await this.repository.centring(manager);
    const templates = await manager
      .createQueryBuilder(Template, 'template')
      .addSelect('template.embedding')
      .where({ modelVersion: this.model.version })
      .orderBy(`template.modality = 'sketch'`, 'DESC')
      .addOrderBy('md5(template.id::text)')
      .limit(PROBES)
      .getMany();
    return templates.map(({ embedding, modality }) => ({
      centring,
      probe: centredProbe(Float32Array.from(embedding), modality, centring),
    }));
  }

  private async replace(ctx: RequestContext, index: FaceIndex): Promise<void> {
    const { name, modality, recallWhole, recallTenth } = index;
    await this.db.transaction(async (manager) => {
      await manager.delete(FaceIndex, this.of(modality));
      await manager.save(index);
      await audit(manager, ctx, 'face-index.build', name, { recallWhole, recallTenth });
    });
    await this.dropOthers(modality, name);
  }

  private async dropOthers(modality: Modality, kept: string): Promise<void> {
    const old = await this.db.query<{ name: string }[]>(
      `SELECT indexname AS name FROM pg_indexes
        WHERE schemaname = current_schema() AND indexname LIKE $1 AND indexname <> $2`,
      [`face\\_index\\_${modality}\\_%`, kept],
    );
    if (kept === '') await this.db.manager.delete(FaceIndex, { modality });
    for (const { name } of old) await this.db.query(`DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
  }

  private async assertCapable(): Promise<void> {
    const [row] = await this.db.query<{ version: string }[]>(
      `SELECT extversion AS version FROM pg_extension WHERE extname = 'vector'`,
    );
    const [major = 0, minor = 0] = (row?.version ?? '').split('.').map(Number);
    if (major > 0 || minor >= 8) return;
    throw new Error(`pgvector ${row?.version ?? ''} cannot: an index needs 0.8 or later`);
  }
}

/** Share of the exact lists that was found. */
function shareOf(exact: readonly string[][], found: readonly string[][]): number {
  const hits = exact.map((list, i) => list.filter((id) => found[i]?.includes(id)).length);
  const all = exact.flat().length;
  return all === 0 ? 1 : hits.reduce((sum, one) => sum + one, 0) / all;
}

/** Whether searches will use it. */
export function isGoodEnough({ recallWhole, recallTenth }: BuiltIndex): boolean {
  return Math.min(recallWhole, recallTenth) >= LEAST_RECALL;
}
