import { Injectable, Logger } from '@nestjs/common';
import { Brackets, DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/index.js';
import { asSystem } from '../database/index.js';
import { Image, Template } from '../enrolment/index.js';
import { FaceModel } from '../faces/index.js';
import { type AlikeRecord, AlikeRecordsService, linkageContext } from '../linkage/index.js';
import type { ListQuery } from '../matching/index.js';
import { GalleryRecord, type RecordKind } from '../records/index.js';
import { DuplicatePair } from './duplicate-pair.entity.js';
import { isLikelyDuplicate, PAIR_THRESHOLD } from './likely-duplicate.js';

/** Of one record: who is there more often is proposed by each of the others as well. */
const MOST_PAIRS = 20;

/**
 * Claims the record that has waited longest. Another process's is passed over, and so is one that is being changed, or
 * whose face is of a model that is not this process's.
 */
const CLAIM = `DELETE FROM duplicate_queue WHERE record_id = (
  SELECT queue.record_id FROM duplicate_queue queue
    JOIN records record ON record.id = queue.record_id
    WHERE queue.record_id <> ALL ($1::uuid[]) AND coalesce(record.face_model, $2) = $2
    ORDER BY queue.seq LIMIT 1
    FOR UPDATE OF queue SKIP LOCKED
    FOR KEY SHARE OF record SKIP LOCKED
  ) RETURNING record_id, import_id`;

interface ClaimedRecord {
  readonly record_id: string;
  readonly import_id: string;
}

/** What is to be kept of a pair, beside the record that is compared. */
type FoundPair = Pick<DuplicatePair, 'secondId' | 'sameImage' | 'explanation' | 'gallerySize'>;

/** Compares what was imported with what is there, the rest of its import included, and proposes pairs to people. */
@Injectable()
export class DuplicateComparisonService {
  private readonly logger = new Logger('Duplicates');

  constructor(
    private readonly db: DataSource,
    private readonly alike: AlikeRecordsService,
    private readonly model: FaceModel,
  ) {}

  /**
   * Compares one waiting record, in one short transaction: its pairs are kept and it waits no longer, or all is as before.
   *
   * @param failed records to pass over; one that fails is added
   * @returns false when none waits
   */
  async compareNext(failed: string[]): Promise<boolean> {
    let claimed: ClaimedRecord | undefined;
    try {
      // READ COMMITTED: a pair that another process proposes meanwhile is a conflict to ignore, not a failure.
      await asSystem('likely duplicates', () =>
        this.db.transaction('READ COMMITTED', async (manager) => {
          const [rows] = await manager.query<[ClaimedRecord[], number]>(CLAIM, [
            failed,
            this.model.version,
          ]);
          claimed = rows[0];
          if (claimed) await this.compare(manager, claimed);
        }),
      );
    } catch (error) {
      if (!claimed) throw error;
      failed.push(claimed.record_id);
      this.logger.error(`Record ${claimed.record_id} was not compared`, (error as Error).stack);
    }
    return claimed !== undefined;
  }

  private async compare(
    manager: EntityManager,
    { record_id: id, import_id: importId }: ClaimedRecord,
  ): Promise<void> {
    const record = await manager.findOne(GalleryRecord, {
      where: { id, status: 'active' },
      relations: { prefecture: true },
    });
    if (!record) return;
    const alike = await this.alikeFaces(manager, record);
    const pairs = foundPairs(alike, await recordsOfSameImage(manager, record));
    const proposed = await this.propose(manager, { firstId: id, importId }, pairs);
    const ctx = linkageContext(record.prefecture);
    await audit(manager, ctx, 'duplicate.compare', id, { pairs: proposed.length });
    for (const { id: pairId, secondId } of proposed) {
      await audit(manager, ctx, 'duplicate.propose', pairId, { shown: [id, secondId] });
    }
  }

  private async alikeFaces(
    manager: EntityManager,
    record: GalleryRecord,
  ): Promise<readonly AlikeRecord[]> {
    const template = await manager
      .createQueryBuilder(Template, 'template')
      .addSelect('template.embedding')
      .where({ recordId: record.id, modelVersion: this.model.version })
      .getOne();
    if (!template) return [];
    const query = duplicateQuery(record);
    const likeness = { query, excluded: new Set<string>(), isStrong: isLikelyDuplicate };
    return (await this.alike.of(manager, record, template, likeness)).alike;
  }

  private async propose(
    manager: EntityManager,
    compared: Pick<DuplicatePair, 'firstId' | 'importId'>,
    pairs: readonly FoundPair[],
  ): Promise<{ id: string; secondId: string }[]> {
    if (pairs.length === 0) return [];
    const said = {
      ...compared,
      threshold: PAIR_THRESHOLD,
      modelVersion: this.model.version,
      state: 'open' as const,
    };
    const inserted = await manager
      .createQueryBuilder()
      .insert()
      .into(DuplicatePair)
      .values(pairs.map((pair) => ({ ...said, ...pair })))
      .orIgnore()
      .returning(['id', 'secondId'])
      .execute();
    const rows = inserted.raw as { id: string; second_id: string }[];
    return rows.map(({ id, second_id: secondId }) => ({ id, secondId }));
  }
}

const TARGET = { sketch: 'sketches', subject: 'subjects' } as const satisfies Readonly<
  Record<RecordKind, ListQuery['target']>
>;

/** Records of the same kind, by the face: what traits say against a pair is counted by `linkStrength`. */
function duplicateQuery({ kind, sharing, prefecture }: GalleryRecord): ListQuery {
  return {
    target: TARGET[kind],
    // A restricted record is nothing to other prefectures, and they are told nothing of theirs.
    filters: sharing === 'prefecture' ? { prefectures: [prefecture.code] } : {},
    weights: { face: 1, traits: 0 },
    limit: MOST_PAIRS,
  };
}

/** Records in use that hold an image of this one, of whoever may know of both: the same rule as for faces. */
async function recordsOfSameImage(
  manager: EntityManager,
  { id, kind, sharing, prefectureId }: GalleryRecord,
): Promise<string[]> {
  const found = await manager
    .createQueryBuilder(GalleryRecord, 'record')
    .select('record.id')
    .innerJoin(Image, 'image', 'image.recordId = record.id')
    .innerJoin(
      Image,
      'own',
      'own.recordId = :id AND (own.sha256 = image.sha256 OR own.uploadSha256 = image.uploadSha256)',
      { id },
    )
    .where(`record.id <> :id AND record.kind = :kind AND record.status = 'active'`, { kind })
    .andWhere(
      new Brackets((known) => {
        known.where({ prefectureId });
        if (sharing === 'national') known.orWhere({ sharing });
      }),
    )
    .orderBy('record.seq', 'DESC')
    .limit(MOST_PAIRS)
    .getMany();
  return found.map((record) => record.id);
}

/** One pair for each record that is alike, by its face, its image or both. */
function foundPairs(
  alike: readonly AlikeRecord[],
  ofSameImage: readonly string[],
): readonly FoundPair[] {
  const same = new Set(ofSameImage);
  const byFace = alike.map(({ candidateId: secondId, explanation, gallerySize }) => ({
    ...{ secondId, explanation, gallerySize },
    sameImage: same.has(secondId),
  }));
  const faces = new Set(byFace.map(({ secondId }) => secondId));
  const byImage = ofSameImage
    .filter((id) => !faces.has(id))
    .map((secondId) => ({ secondId, sameImage: true, explanation: null, gallerySize: null }));
  return [...byFace, ...byImage];
}
