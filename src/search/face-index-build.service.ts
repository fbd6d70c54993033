import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/index.js';
import type { RequestContext } from '../common/index.js';
import { Template } from '../enrolment/index.js';
import { FaceModel, type Modality } from '../faces/index.js';
import { centredProbe, type FaceComparison } from './centring.js';
import { FaceIndex } from './face-index.entity.js';
import { LEAST_RECALL } from './search-plan.js';
import type { Gallery } from './gallery.js';
import { SearchRepository } from './search.repository.js';
import { covers, indexedVector, sqlVector } from './similarity-sql.js';

/** Neighbours of a node, and candidates kept while one is inserted (HNSW, Malkov & Yashunin 2018). */
const M = 16;
const EF_CONSTRUCTION = 64;

/** Lengths of list tried, the quickest first. */
const EF_SEARCH = [100, 200, 400, 800] as const;

/** What a setting must show to be chosen; an answer promises less (`LEAST_RECALL`). */
const GOOD_RECALL = 0.995;

/** Stored sketches that are searched for, and how many of the first must be found. */
const PROBES = 60;
const FIRST = 50;

/** What an index was found to be worth. */
export interface BuiltIndex {
  readonly name: string;
  readonly modality: Modality;
  readonly templates: number;
  readonly efSearch: number;
  readonly recallWhole: number;
  readonly recallTenth: number;
  readonly seconds: number;
}

/** Builds approximate indexes and measures what they find. For operators; nothing else waits. */
@Injectable()
export class FaceIndexBuild {
  constructor(
    private readonly db: DataSource,
    private readonly repository: SearchRepository,
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
    const { efSearch, recallWhole, recallTenth } = await this.tuned(ctx, index);
    const templates = await this.db.manager.countBy(Template, this.of(modality));
    const worth = { efSearch, recallWhole, recallTenth, templates };
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

  /** The quickest setting that finds enough, or the most thorough. */
  private async tuned(ctx: RequestContext, index: FaceIndex): Promise<FaceIndex> {
    return this.db.transaction('REPEATABLE READ', async (manager) => {
      const target = index.modality === 'photo' ? 'subjects' : 'sketches';
      const whole: Gallery = { target, filters: {}, except: [] };
      const probes = await this.probes(manager);
      for (const efSearch of EF_SEARCH) {
        index.efSearch = efSearch;
        index.recallWhole = await this.recall(manager, ctx, whole, probes, index);
        index.recallTenth = await this.recall(manager, ctx, { ...whole, oneIn: 10 }, probes, index);
        if (Math.min(index.recallWhole, index.recallTenth) >= GOOD_RECALL) break;
      }
      return index;
    });
  }

  /** Mean share of the exact first that the index finds, searched for as a search would. */
  private async recall(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    probes: readonly FaceComparison[],
    index: FaceIndex,
  ): Promise<number> {
    const shortcut = { indexes: [index], reach: 4 * FIRST };
    let found = 0;
    let all = 0;
    for (const probe of probes) {
      const nearest = async (by?: typeof shortcut) => {
        const { rows } = await this.repository.nearest(manager, ctx, gallery, probe, {
          limit: FIRST,
          shortcut: by,
        });
        return rows.map(({ id }) => id);
      };
      const [exact, near] = [await nearest(), new Set(await nearest(shortcut))];
      found += exact.filter((id) => near.has(id)).length;
      all += exact.length;
    }
    return all === 0 ? 1 : found / all;
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

/** Whether searches will use it. */
export function isGoodEnough({ recallWhole, recallTenth }: BuiltIndex): boolean {
  return Math.min(recallWhole, recallTenth) >= LEAST_RECALL;
}
