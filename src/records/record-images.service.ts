import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { callerParameters, mayReach } from '../access/index.js';
import { audit } from '../audit/index.js';
import { ConsultationsService } from '../cases/index.js';
import {
  currentDay,
  httpProblems,
  isUniqueViolation,
  type RequestContext,
} from '../common/index.js';
import { Config } from '../config/index.js';
import { EnrolmentService, Image, RemovedImage, type StoredImage } from '../enrolment/index.js';
import { ImageStore } from '../storage/index.js';
import { missingRecord } from './expunged-record.js';
import { fieldChanges } from './field-changes.js';
import { keepChange } from './keep-change.js';
import { loadChangeableRecord } from './load-changeable-record.js';
import { type Photographed, takingFaults } from './photo-faults.js';
import { type PhotoTakingInput, takingColumns } from './photo-taking.dto.js';
import { faceState, imagesState } from './record-image-state.js';
import { IN_SCOPE, recordsInScope } from './record-scope.js';
import type { RecordKindOf } from './record-type.js';
import type { AlreadyIn, HoldingRecord } from './already-in.dto.js';
import { type ImageView, imageView } from './record-view.js';
import { GalleryRecord } from './record.entity.js';
import { type FaceBoxChange, type ImageQuery, type ImageSize, MOST_IMAGES } from './records.dto.js';
import { recordProblems } from './records.problems.js';

export interface ImageBytes {
  readonly bytes: Buffer;
  readonly mediaType: string;
}

/** How many other records with the same picture are told of. */
const MOST_HOLDERS = 20;

/** The images of records: adding, serving, correcting the face. */
@Injectable()
export class RecordImagesService {
  constructor(
    private readonly db: DataSource,
    private readonly enrolment: EnrolmentService,
    private readonly store: ImageStore,
    private readonly consultations: ConsultationsService,
    private readonly config: Config,
  ) {}

  /** Adds a stored image to a record inside the caller's transaction. */
  async attach(
    manager: EntityManager,
    ctx: RequestContext,
    recordId: string,
    stored: StoredImage,
    place?: number,
  ): Promise<ImageView> {
    const alreadyIn = await this.holdersOf(manager, ctx, recordId, stored.vetted);
    const { id } = await this.enrolment.attach(manager, ctx, recordId, stored, place);
    return imageView(await this.load(manager, id), alreadyIn);
  }

  /**
   * Enrols one more image of a record; logged.
   *
   * @param taking of a photograph, what is said of it
   * @throws Problem `validation-failed`, `too-many-images`, `image-already-there`, and as `intake` and `FaceEngine.analyse`
   */
  async add(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    upload: Buffer,
    taking: PhotoTakingInput = {},
  ): Promise<ImageView> {
    const { manager: db } = this.db;
    const record = await loadChangeableRecord(db, ctx, type, recordId, 'look');
    await this.refuseFaulty(db, taking, record);
    const enrolled = await this.enrolment.prepareAndStore(upload, type.modality);
    const stored = { ...enrolled, taking: takingColumns(taking) };
    try {
      return await this.db.transaction(async (manager) => {
        // The day of birth may have been corrected meanwhile.
        const held = await loadChangeableRecord(manager, ctx, type, recordId, 'lock');
        await this.refuseFaulty(manager, taking, held);
        if ((await manager.countBy(Image, { recordId })) >= MOST_IMAGES) {
          throw recordProblems['too-many-images']({ params: { most: MOST_IMAGES } });
        }
        const image = await this.attach(manager, ctx, recordId, stored);
        await keepChange(manager, ctx, type, recordId, {
          act: 'add-image',
          changes: fieldChanges(imagesState([]), imagesState([await this.load(manager, image.id)])),
          logged: { image: image.sha256 },
        });
        return image;
      });
    } catch (failure) {
      if (isUniqueViolation(failure, 'images_once_a_record')) {
        throw recordProblems['image-already-there']();
      }
      throw failure;
    }
  }

  /**
   * Puts right what is said of how a photograph was taken; logged.
   * @throws Problem `image-not-found`, `validation-failed`, and as `loadChangeableRecord`
   */
  async describe(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    imageId: string,
    taking: PhotoTakingInput,
  ): Promise<ImageView> {
    return this.db.transaction(async (manager) => {
      const record = await loadChangeableRecord(manager, ctx, type, recordId, 'lock');
      await this.refuseFaulty(manager, taking, record);
      const was = await this.pick(manager, recordId, imageId);
      const columns = takingColumns(taking);
      if (Object.keys(columns).length > 0) await manager.update(Image, { id: was.id }, columns);
      const is = await this.load(manager, was.id);
      await keepChange(manager, ctx, type, recordId, {
        act: 'describe-image',
        changes: fieldChanges(imagesState([was]), imagesState([is])),
        logged: { image: was.id },
      });
      return imageView(is);
    });
  }

  private async refuseFaulty(
    manager: EntityManager,
    taking: PhotoTakingInput,
    of: Photographed,
  ): Promise<void> {
    const today = await currentDay(manager, this.config.timeZone);
    const errors = takingFaults(taking, of, today);
    if (errors.length > 0) throw httpProblems['validation-failed']({ errors });
  }

  /** The bytes of an image of a record the caller may find; every look is logged, with its reason. */
  async bytes(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    { size, imageId, consultation }: ImageQuery,
  ): Promise<ImageBytes> {
    const { caseId, purpose } = await this.consultations.loadUsable(
      this.db.manager,
      ctx,
      consultation,
    );
    const records = recordsInScope(this.db.manager, ctx, type);
    const record = await records.andWhere('record.id = :recordId', { recordId }).getOne();
    if (!record) throw await missingRecord(this.db.manager, ctx, type.kind, recordId);
    const image = await this.pickKept(this.db.manager, ctx, record, imageId);
    const { sha256, mediaType } = stored(image, size);
    const bytes = await this.store.load(sha256);
    const reason = { consultation, caseId, purpose };
    await audit(this.db.manager, ctx, 'image.read', recordId, { image: image.id, size, ...reason });
    return { bytes, mediaType };
  }

  /**
   * Enrols an image anew, with a person's word for where the face is.
   *
   * @param box absent: what a person said is taken back, and detection finds the face
   */
  async setFaceBox(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    { box, imageId }: Partial<FaceBoxChange>,
  ): Promise<ImageView> {
    await loadChangeableRecord(this.db.manager, ctx, type, recordId, 'look');
    const image = await this.pick(this.db.manager, recordId, imageId);
    const seen = await this.enrolment.reexamine(image, box);
    const told = { image: image.id, box, status: seen.faceStatus };
    return this.db.transaction(async (manager) => {
      await loadChangeableRecord(manager, ctx, type, recordId, 'lock');
      // It may have been removed meanwhile, and have another template than the one that was seen.
      const was = await this.pick(manager, recordId, image.id);
      await this.enrolment.replaceTemplate(manager, was, seen);
      const is = await this.load(manager, image.id);
      await keepChange(manager, ctx, type, recordId, {
        act: box ? 'face-box' : 'face-box-end',
        changes: fieldChanges(faceState(was), faceState(is)),
        logged: told,
      });
      return imageView(is);
    });
  }

  /** The images of several records, in order, by record id. */
  async of(
    manager: EntityManager,
    recordIds: readonly string[],
  ): Promise<Map<string, ImageView[]>> {
    const rows = await this.loadAll(manager, recordIds);
    const byRecord = new Map<string, ImageView[]>();
    for (const row of rows) {
      byRecord.set(row.recordId, [...(byRecord.get(row.recordId) ?? []), imageView(row)]);
    }
    return byRecord;
  }

  /** The images of a record as they are answered to who has uploaded them. */
  async asUploaded(
    manager: EntityManager,
    ctx: RequestContext,
    recordId: string,
  ): Promise<ImageView[]> {
    const images = await this.loadAll(manager, [recordId]);
    const views: ImageView[] = [];
    for (const image of images) {
      views.push(imageView(image, await this.holdersOf(manager, ctx, recordId, image)));
    }
    return views;
  }

  private loadAll(manager: EntityManager, recordIds: readonly string[]): Promise<Image[]> {
    return manager.find(Image, {
      where: { recordId: In(recordIds) },
      relations: { templates: true },
      order: { position: 'ASC' },
    });
  }

  private load(manager: EntityManager, id: string): Promise<Image> {
    return manager.findOneOrFail(Image, { where: { id }, relations: { templates: true } });
  }

  /** Also one that was removed, for who sees the record's history. */
  private async pickKept(
    manager: EntityManager,
    ctx: RequestContext,
    record: GalleryRecord,
    id?: string,
  ): Promise<Image | RemovedImage> {
    if (id !== undefined && mayReach(ctx, 'records.read-whole', record)) {
      const removed = await manager.findOneBy(RemovedImage, { id, recordId: record.id });
      if (removed) return removed;
    }
    return this.pick(manager, record.id, id);
  }

  /**
   * An image of a record; the main one if none is named.
   * @throws Problem `image-not-found`
   */
  async pick(manager: EntityManager, recordId: string, id?: string): Promise<Image> {
    const image = await manager.findOne(Image, {
      where: { recordId, ...(id !== undefined && { id }) },
      relations: { templates: true },
      order: { position: 'ASC' },
    });
    if (!image) throw recordProblems['image-not-found']();
    return image;
  }

  /** Numbers of other records in scope that hold the same picture. */
  private async holdersOf(
    manager: EntityManager,
    ctx: RequestContext,
    recordId: string,
    { sha256, uploadSha256 }: Pick<Image, 'sha256' | 'uploadSha256'>,
  ): Promise<AlreadyIn> {
    const rows = await manager
      .createQueryBuilder(GalleryRecord, 'record')
      .select('record.number', 'number')
      .addSelect('record.status', 'status')
      .distinct()
      .innerJoin(Image, 'image', 'image.record_id = record.id')
      // Also what was downloaded from here and is uploaded again, which would be encoded once more.
      .where('(image.sha256 IN (:sha256, :uploadSha256) OR image.upload_sha256 = :uploadSha256)', {
        sha256,
        uploadSha256,
      })
      .andWhere('record.id <> :recordId', { recordId })
      .andWhere(IN_SCOPE, callerParameters(ctx))
      .orderBy('record.number')
      .limit(MOST_HOLDERS + 1)
      .getRawMany<HoldingRecord>();
    return { records: rows.slice(0, MOST_HOLDERS), more: rows.length > MOST_HOLDERS };
  }
}

function stored(
  image: Image | RemovedImage,
  size: ImageSize,
): { sha256: string; mediaType: string } {
  if (size === 'full') return image;
  if (size === 'thumb') return { sha256: image.thumbnailSha256, mediaType: 'image/jpeg' };
  const template = 'templates' in image ? image.templates[0] : undefined;
  if (!template) throw recordProblems['no-aligned-face']();
  return { sha256: template.alignedSha256, mediaType: 'image/jpeg' };
}
