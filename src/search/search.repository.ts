import { Injectable } from '@nestjs/common';
import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import pgvector from 'pgvector';
import type { RequestContext } from '../common/index.js';
import { Template } from '../enrolment/index.js';
import { GalleryRecord, IN_SCOPE, type RecordKind, scopeParameters } from '../records/index.js';
import type { TraitSet } from '../traits/index.js';
import { centred, FaceModel, type Modality } from '../faces/index.js';
import { type Centring, centringOf, type FaceComparison } from './centring.js';
import { filterConditions } from './filter-conditions.js';
import type { FilterName, FilterTally } from './filter-explanation.js';
import type { SearchFilters, Target } from './search.dto.js';

/** Which records a search may return. */
export interface Gallery {
  readonly target: Target;
  readonly filters: SearchFilters;
  /** Filters that a record must fail, while it passes the others; normally none. */
  readonly failed?: readonly FilterName[];
  /** The records the probe came from: they would only find themselves. */
  readonly except: readonly string[];
}

export interface GalleryRow {
  readonly id: string;
  readonly seq: string;
  readonly kind: RecordKind;
  readonly number: string;
  readonly prefecture: string;
  readonly dated_on: string;
  readonly traits: TraitSet;
}

/** A record with its most similar face; `similarity` is a cosine, −1 to 1. */
export interface FaceRow extends GalleryRow {
  readonly image_id: string;
  readonly similarity: number;
}

export interface GallerySize {
  readonly records: number;
  readonly withFace: number;
}

const TARGET_KINDS: Readonly<Record<Target, readonly RecordKind[]>> = {
  sketches: ['sketch'],
  subjects: ['subject'],
  both: ['sketch', 'subject'],
};

const HAS_TEMPLATE = `EXISTS (SELECT FROM templates template
  WHERE template.record_id = record.id AND template.model_version = :modelVersion)`;

/** Rows fetched at a time when every record of a gallery has to be looked at. */
const BATCH = 1000;

/** The only place where vectors are compared, and where the gallery is defined in SQL. */
@Injectable()
export class SearchRepository {
  constructor(private readonly model: FaceModel) {}

  async size(manager: EntityManager, ctx: RequestContext, gallery: Gallery): Promise<GallerySize> {
    const row = await this.records(manager, ctx, gallery)
      .select('count(*)::int', 'records')
      .addSelect(`count(*) FILTER (WHERE ${HAS_TEMPLATE})::int`, 'withFace')
      .getRawOne<GallerySize>();
    return row ?? { records: 0, withFace: 0 };
  }

  /**
   * How many records of scope and target fail which of the filters together: one pass answers
   * what any of them removes.
   *
   * @param probe what makes a record findable: a face, one of some traits
   */
  async tallies(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    { byFace, byTraits }: { byFace: boolean; byTraits: readonly string[] },
  ): Promise<FilterTally[]> {
    const conditions = filterConditions(gallery.filters);
    const failed = conditions.map(({ sql }, i) => `CASE WHEN ${sql} THEN NULL ELSE ${i} END`);
    const query = this.records(manager, ctx, { ...gallery, filters: {} })
      .select(`array_remove(ARRAY[${failed.join(', ')}]::int[], NULL)`, 'failed')
      .addSelect('count(*)::int', 'records')
      .addSelect(
        `count(*) FILTER (WHERE record.traits ?| :byTraits::text[]
          OR (:byFace AND ${HAS_TEMPLATE}))::int`,
        'findable',
      )
      .setParameters({ byFace, byTraits })
      .groupBy('failed');
    for (const { parameters } of conditions) query.setParameters(parameters);
    const rows = await query.getRawMany<Omit<FilterTally, 'failed'> & { failed: number[] }>();
    return rows.map((row) => ({
      ...row,
      failed: row.failed.flatMap((index) => conditions[index]?.filter ?? []),
    }));
  }

  /**
   * The `limit` records whose best face is nearest to the probe, nearest first, by an exact scan
   * of the filtered gallery.
   */
  nearest(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    { centring, probe, weights }: FaceComparison,
    limit: number,
  ): Promise<FaceRow[]> {
    // Each vector is cast by itself: a constant then, and not a text to be read for every row.
    const mean = `CASE template.modality WHEN 'photo' THEN :photoMean::halfvec
      ELSE :sketchMean::halfvec END`;
    const candidate = `(template.embedding - (${mean}))${weights ? ' * :weights::halfvec' : ''}`;
    const faces = this.records(manager, ctx, gallery)
      .innerJoin(Template, 'template', 'template.record_id = record.id')
      .andWhere('template.model_version = :modelVersion')
      .select('record.id', 'record_id')
      .addSelect('record.seq', 'seq')
      .addSelect('template.id', 'template_id')
      .addSelect('template.image_id', 'image_id')
      .addSelect(`1 - ((${candidate}) <=> :probe::halfvec)`, 'similarity')
      .setParameters({
        probe: sqlVector(weights ? probe.map((x, i) => x * (weights[i] ?? 0)) : probe),
        photoMean: sqlVector(centring.photo.mean),
        sketchMean: sqlVector(centring.sketch.mean),
        ...(weights && { weights: sqlVector(weights) }),
      });
    // What a record says is read for the nearest only: it is wide, and faces are many.
    const best = `SELECT DISTINCT ON (record_id) * FROM (${faces.getQuery()}) face
      ORDER BY record_id, similarity DESC, template_id`;
    const nearest = `(SELECT * FROM (${best}) best ORDER BY similarity DESC, seq LIMIT :limit)`;
    return columns(
      manager
        .createQueryBuilder(GalleryRecord, 'record')
        .innerJoin('record.prefecture', 'prefecture')
        .innerJoin(nearest, 'nearest', 'nearest.record_id = record.id')
        .setParameters({ ...faces.getParameters(), limit }),
    )
      .addSelect('nearest.image_id', 'image_id')
      .addSelect('nearest.similarity', 'similarity')
      .orderBy('nearest.similarity', 'DESC')
      .addOrderBy('record.seq', 'ASC')
      .getRawMany<FaceRow>();
  }

  /** Projected faces of these images, centred, by image. */
  async centredFaces(
    manager: EntityManager,
    imageIds: readonly string[],
    centring: Centring,
  ): Promise<Map<string, Float32Array>> {
    const templates = await manager.find(Template, {
      select: { imageId: true, modality: true, embedding: true },
      where: { imageId: In(imageIds), modelVersion: this.model.version },
    });
    return new Map(
      templates.map(({ imageId, modality, embedding }) => [
        imageId,
        centred(Float32Array.from(embedding), centring[modality].mean),
      ]),
    );
  }

  /** The centring as it is now; read in the transaction of the search that uses it. */
  async centring(manager: EntityManager): Promise<Centring> {
    const rows = await manager.query<{ modality: Modality; templates: number; mean: string }[]>(
      `SELECT modality, templates, mean::text FROM collection_means WHERE model_version = $1`,
      [this.model.version],
    );
    return centringOf(
      this.model.means,
      rows.map((row) => ({ ...row, mean: Float32Array.from(JSON.parse(row.mean) as number[]) })),
    );
  }

  /** Every record of the gallery of which one of these traits is known, in batches. */
  async *withTraits(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    traits: readonly string[],
    faces: 'any' | 'without',
  ): AsyncGenerator<GalleryRow[]> {
    for (let after = '0'; ;) {
      const query = columns(this.records(manager, ctx, gallery))
        .andWhere('record.traits ?| :traits::text[]', { traits })
        .andWhere('record.seq > :after', { after });
      if (faces === 'without') query.andWhere(`NOT ${HAS_TEMPLATE}`);
      const rows = await query.orderBy('record.seq', 'ASC').limit(BATCH).getRawMany<GalleryRow>();
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return;
      after = last.seq;
    }
  }

  private records(
    manager: EntityManager,
    ctx: RequestContext,
    { target, filters, failed = [], except }: Gallery,
  ): SelectQueryBuilder<GalleryRecord> {
    const query = manager
      .createQueryBuilder(GalleryRecord, 'record')
      .innerJoin('record.prefecture', 'prefecture')
      .where(IN_SCOPE, scopeParameters(ctx))
      .andWhere(`record.status = 'active'`)
      .andWhere('record.kind = ANY (:kinds)', { kinds: TARGET_KINDS[target] })
      .setParameter('modelVersion', this.model.version);
    if (except.length > 0) query.andWhere('record.id <> ALL (:except::uuid[])', { except });
    for (const { filter, sql, parameters } of filterConditions(filters)) {
      query.andWhere(failed.includes(filter) ? `(${sql}) IS NOT TRUE` : sql, parameters);
    }
    return query;
  }
}

function sqlVector(vector: Float32Array): string {
  return pgvector.toSql(Array.from(vector)) as string;
}

function columns(query: SelectQueryBuilder<GalleryRecord>): SelectQueryBuilder<GalleryRecord> {
  return query
    .select('record.id', 'id')
    .addSelect('record.seq', 'seq')
    .addSelect('record.kind', 'kind')
    .addSelect('record.number', 'number')
    .addSelect('prefecture.code', 'prefecture')
    .addSelect('record.dated_on::text', 'dated_on')
    .addSelect('record.traits', 'traits');
}
