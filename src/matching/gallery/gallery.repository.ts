import { Injectable } from '@nestjs/common';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { RequestContext } from '../../common/index.js';
import { callerParameters, partAmong } from '../../access/index.js';
import { GalleryRecord, readerParameters, type RecordKind } from '../../records/index.js';
import { centred, FaceModel, type Modality } from '../../faces/index.js';
import { type Centring, centringOf, type FaceComparison } from './centring.js';
import { filterConditions, filtered, isFiltered } from './filter-conditions.js';
import type { FilterTally } from './filter-tally.js';
import { type Gallery, inParts, openedIn, PARTS } from './gallery.js';
import { columnsBeside, type FaceRow, type GalleryRow } from './gallery-row.js';
import type { FaceIndex } from '../face-index/face-index.entity.js';
import { FaceWalk, type IndexQuery } from '../face-index/face-walk.js';
import type { NearestFaces, Nearest, NearFace, NearestLimit } from './nearest-faces.js';
import { MODALITY_OF, TARGET_KINDS } from './target-kinds.js';
import { BY_SCAN } from './scan-settings.js';
import { asBytes, vectorOf } from './vector-bytes.js';
import { covers, nearnessIn, similarity, similarityParameters } from './similarity-sql.js';

export interface GallerySize {
  readonly records: number;
  readonly withFace: number;
}

const HAS_TEMPLATE = `EXISTS (SELECT FROM templates template
  WHERE template.record_id = record.id AND template.model_version = :modelVersion)`;

/** Whether one of the traits that a parameter names is known of a record; whose birth is, has an age. */
const knownIn = (names: string) => `(record.traits ?| :${names}::text[]
  OR (record.birth_date IS NOT NULL AND 'age' = ANY (:${names}::text[])))`;

/** Rows fetched at a time when every record of a gallery has to be looked at. */
const BATCH = 1000;

/** The only place where vectors are compared, and where the gallery is defined in SQL. */
@Injectable()
export class GalleryRepository {
  constructor(private readonly model: FaceModel) {}

  /** How many records a gallery has, and how many of them with a face. */
  async size(manager: EntityManager, ctx: RequestContext, gallery: Gallery): Promise<GallerySize> {
    const row = await (isFiltered(gallery)
      ? this.counted(manager, ctx, gallery)
      : this.summed(manager, ctx, gallery));
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
    const conditions = filterConditions(gallery);
    const failed = conditions.map(({ sql }, i) => `CASE WHEN ${sql} THEN NULL ELSE ${i} END`);
    const query = this.records(manager, ctx, { ...gallery, filters: {} })
      .select(`array_remove(ARRAY[${failed.join(', ')}]::int[], NULL)`, 'failed')
      .addSelect('count(*)::int', 'records')
      .addSelect(`count(*) FILTER (WHERE record.face_model = :modelVersion)::int`, 'withFace')
      .addSelect(
        `count(*) FILTER (WHERE ${knownIn('byTraits')}
          OR (:byFace AND record.face_model = :modelVersion))::int`,
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

  /** The records of the faces nearest to the probe, each by its best face. */
  async nearest(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    comparison: FaceComparison,
    reach: NearestLimit,
  ): Promise<Nearest> {
    const { faces, all } = await this.nearestFaces(manager, ctx, gallery, comparison, reach);
    return { rows: await this.ofFaces(manager, ctx, gallery, faces), all };
  }

  /** The faces nearest to the probe, nearest first, by an exact scan of the filtered gallery. */
  async nearestFaces(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    comparison: FaceComparison,
    { limit, atLeast }: NearestLimit,
  ): Promise<NearestFaces> {
    const arms = TARGET_KINDS[gallery.target].map((kind) =>
      this.compared(manager, ctx, gallery, comparison, kind),
    );
    const query = manager
      .createQueryBuilder()
      .select('*')
      .from(`(${arms.map((arm) => `(${arm.getQuery()})`).join(' UNION ALL ')})`, 'scanned')
      .setParameters(Object.assign({}, ...arms.map((arm) => arm.getParameters())) as object)
      .orderBy('scanned.similarity', 'DESC')
      .addOrderBy('scanned.record_id')
      .addOrderBy('scanned.image_id')
      .limit(limit);
    // Not for nothing: the similarity of every face would be computed for it a second time.
    if (atLeast !== undefined) query.where('scanned.similarity >= :atLeast', { atLeast });
    const [nearest, given] = query.getQueryAndParameters();
    // Sent together, and run in this order.
    const [, faces] = await Promise.all([
      manager.query(BY_SCAN),
      manager.query<NearFace[]>(nearest, given),
    ]);
    return { faces, all: limit === undefined || faces.length < limit };
  }

  /** A walk to the faces nearest to the probe, by indexes of all modalities of the target. */
  walk(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    comparison: FaceComparison,
    indexes: readonly FaceIndex[],
    efSearch: number,
  ): FaceWalk {
    const queries = TARGET_KINDS[gallery.target].flatMap((kind): IndexQuery[] => {
      const index = indexes.find(({ modality }) => modality === MODALITY_OF[kind]);
      if (!index) return [];
      const faces = this.compared(manager, ctx, gallery, comparison, kind);
      const near = `${faces.getQuery()} AND ${covers(index)} ORDER BY ${nearnessIn(index)}`;
      const [sql, parameters] = manager
        .createQueryBuilder()
        .select('*')
        .from(`(${near})`, 'near')
        .setParameters(faces.getParameters())
        .getQueryAndParameters();
      return [{ sql, parameters }];
    });
    return new FaceWalk(manager, queries, efSearch);
  }

  /**
   * The records of faces, nearest first, each with the first of its own.
   *
   * @param read records that were read before
   */
  async ofFaces(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    faces: readonly NearFace[],
    read: readonly GalleryRow[] = [],
  ): Promise<FaceRow[]> {
    const byId = new Map(read.map((record) => [record.id, record]));
    const ids = [...new Set(faces.map((face) => face.record_id))].filter((id) => !byId.has(id));
    const records = await manager
      .createQueryBuilder(GalleryRecord, 'record')
      .innerJoin('record.prefecture', 'prefecture')
      .select(columnsBeside(gallery.besideCase))
      .where('record.id = ANY (:ids)', { ids, ...readerOf(ctx, gallery) })
      .getRawMany<GalleryRow>();
    for (const record of records) byId.set(record.id, record);
    const rows: FaceRow[] = [];
    for (const { record_id: id, image_id, similarity } of faces) {
      const record = byId.get(id);
      if (record) rows.push({ ...record, image_id, similarity });
      byId.delete(id);
    }
    return rows;
  }

  /** Projected faces of records of the gallery, centred, by image. */
  async centredFaces(
    manager: EntityManager,
    recordIds: readonly string[],
    centring: Centring,
  ): Promise<Map<string, Float32Array>> {
    const faces = await manager.query<{ image_id: string; modality: Modality; face: Buffer }[]>(
      `SELECT image_id, modality, ${asBytes('embedding')} AS face FROM gallery_faces
        WHERE record_id = ANY ($1) AND model_version = $2`,
      [recordIds, this.model.version],
    );
    return new Map(
      faces.map(({ image_id, modality, face }) => [
        image_id,
        centred(vectorOf(face), centring[modality].mean),
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
    const parts = faces === 'without' ? await this.withoutFace(manager, ctx, gallery) : null;
    const opened = openedIn(gallery);
    if (parts?.length === 0 && opened.length === 0) return;
    for (let after = '0'; ;) {
      const query = this.records(manager, ctx, gallery)
        .select(columnsBeside(gallery.besideCase))
        .andWhere(knownIn('traits'), { traits })
        .andWhere('record.seq > :after', { after });
      // The first condition leaves few of many by an index, the second none that has a face.
      const among = inParts('record.part = ANY (:parts)', opened, 'record.id');
      if (parts) query.andWhere(`${among} AND NOT ${HAS_TEMPLATE}`, { parts });
      const rows = await query.orderBy('record.seq', 'ASC').limit(BATCH).getRawMany<GalleryRow>();
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return;
      after = last.seq;
    }
  }

  /**
   * Parts in which there are records without a face. Read by itself: of an array in a subquery the
   * planner cannot tell that it is short, or empty, and reads all records.
   */
  private async withoutFace(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
  ): Promise<number[]> {
    const parts = await manager
      .createQueryBuilder()
      .select('part.id', 'id')
      .from('gallery_parts', 'part')
      .where(`part.id IN (${PARTS}) AND part.records > 0`, this.scope(ctx, gallery))
      .andWhere('part.face_model IS DISTINCT FROM :modelVersion')
      .getRawMany<{ id: number }>();
    return parts.map(({ id }) => id);
  }

  /** Adds up the parts of the gallery, less the records that are left out. */
  private async summed(manager: EntityManager, ctx: RequestContext, gallery: Gallery) {
    const { except } = gallery;
    const own = `(SELECT count(*) FROM records record
      WHERE record.id = ANY (:except::uuid[]) AND record.part = part.id)`;
    const left = except.length > 0 ? `part.records - ${own}` : 'part.records';
    const sum = (where: string) => `coalesce(sum(${left}) FILTER (WHERE ${where}), 0)::int`;
    const parts = await manager
      .createQueryBuilder()
      .select(sum('true'), 'records')
      .addSelect(sum('part.face_model = :modelVersion'), 'withFace')
      .from('gallery_parts', 'part')
      .where(`part.id IN (${PARTS})`)
      .setParameters({ ...this.scope(ctx, gallery), except })
      .getRawOne<GallerySize>();
    const opened = openedIn(gallery);
    const faces = opened.filter(({ faceModel }) => faceModel === this.model.version);
    const { records = 0, withFace = 0 } = parts ?? {};
    return { records: records + opened.length, withFace: withFace + faces.length };
  }

  private counted(manager: EntityManager, ctx: RequestContext, gallery: Gallery) {
    return this.records(manager, ctx, gallery)
      .select('count(*)::int', 'records')
      .addSelect(`count(*) FILTER (WHERE record.face_model = :modelVersion)::int`, 'withFace')
      .getRawOne<GallerySize>();
  }

  /** Every face of one kind of record, with its similarity. */
  private compared(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    comparison: FaceComparison,
    kind: RecordKind,
  ): SelectQueryBuilder<ObjectLiteral> {
    return this.facesOf(manager, ctx, gallery, kind)
      .addSelect(similarity(MODALITY_OF[kind], comparison), 'similarity')
      .setParameters(similarityParameters(comparison));
  }

  /** Faces of one kind of record; their records are looked at only where a filter asks for it. */
  private facesOf(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
    kind: RecordKind,
  ): SelectQueryBuilder<ObjectLiteral> {
    const { except, oneIn } = gallery;
    const opened = openedIn(gallery).filter((record) => record.kind === kind);
    const wanted = `${PARTS} AND part.kind = '${kind}' AND part.face_model = :modelVersion`;
    const query = manager
      .createQueryBuilder()
      .select('face.record_id', 'record_id')
      .addSelect('face.image_id', 'image_id')
      .from('gallery_faces', 'face')
      .where(inParts(partAmong('face.part', wanted), opened, 'face.record_id'))
      .setParameters(this.scope(ctx, gallery));
    if (opened.length > 0) query.andWhere('face.model_version = :modelVersion');
    if (except.length > 0) query.andWhere('face.record_id <> ALL (:except::uuid[])', { except });
    if (oneIn) query.andWhere('hashtext(face.record_id::text) % :oneIn = 0', { oneIn });
    if (isFiltered(gallery)) {
      query
        .innerJoin(GalleryRecord, 'record', 'record.id = face.record_id')
        .innerJoin('record.prefecture', 'prefecture');
    }
    return filtered(query, gallery);
  }

  private records(
    manager: EntityManager,
    ctx: RequestContext,
    gallery: Gallery,
  ): SelectQueryBuilder<GalleryRecord> {
    const { except } = gallery;
    const parts = inParts(`record.part = ANY (ARRAY(${PARTS}))`, openedIn(gallery), 'record.id');
    const query = manager
      .createQueryBuilder(GalleryRecord, 'record')
      .innerJoin('record.prefecture', 'prefecture')
      .where(parts, this.scope(ctx, gallery));
    if (except.length > 0) query.andWhere('record.id <> ALL (:except::uuid[])', { except });
    return filtered(query, gallery);
  }

  private scope(ctx: RequestContext, gallery: Gallery) {
    const { version: modelVersion } = this.model;
    const kinds = TARGET_KINDS[gallery.target];
    return { ...callerParameters(ctx), ...readerOf(ctx, gallery), kinds, modelVersion };
  }
}

const readerOf = (
  { actor }: RequestContext,
  { reader = actor.prefecture, besideCase }: Gallery,
) => ({ ...readerParameters(reader), ...(besideCase && { besideCase }) });
