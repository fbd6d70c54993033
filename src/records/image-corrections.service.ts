import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RequestContext } from '../common/index.js';
import { EnrolmentService, Image, takingOf } from '../enrolment/index.js';
import { fieldChanges } from './field-changes.js';
import { keepChange } from './keep-change.js';
import { loadChangeableRecord } from './load-changeable-record.js';
import { imagesState } from './record-image-state.js';
import { RecordImagesService } from './record-images.service.js';
import type { RecordKindOf } from './record-type.js';
import type { RecordAct } from './record-change.entity.js';
import type { ImageView } from './record-view.js';
import type { ImageOrder, ImageRemoval, ImageReplacement } from './records.dto.js';
import { recordProblems } from './records.problems.js';

/** Images of a record that are put right. What was there stays in the record's history, and nowhere else. */
@Injectable()
export class ImageCorrectionsService {
  constructor(
    private readonly db: DataSource,
    private readonly enrolment: EnrolmentService,
    private readonly images: RecordImagesService,
  ) {}

  /**
   * Puts another image in the place of one, and enrols it; logged.
   * @throws Problem `image-not-found`, `image-already-there`, and as `loadChangeableRecord`, `intake`
   */
  async replace(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    imageId: string,
    upload: Buffer,
    { reason }: ImageReplacement,
  ): Promise<ImageView> {
    await loadChangeableRecord(this.db.manager, ctx, type, recordId, 'look');
    await this.images.pick(this.db.manager, recordId, imageId);
    const stored = await this.enrolment.prepareAndStore(upload, type.modality);
    return this.change(ctx, type, recordId, 'replace-image', reason, async (manager) => {
      const old = await this.images.pick(manager, recordId, imageId);
      if (await manager.existsBy(Image, { recordId, sha256: stored.vetted.sha256 })) {
        throw recordProblems['image-already-there']();
      }
      await this.enrolment.detach(manager, old);
      // Mostly the same picture, scanned anew; what is said of it is put right apart.
      const same = { ...stored, taking: takingOf(old) };
      const image = await this.images.attach(manager, ctx, recordId, same, old.position);
      return { result: image, logged: { removed: old.sha256, image: image.sha256 } };
    });
  }

  /** Takes an image out of a record, also its last: the record is then found by its traits; logged. */
  async remove(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    imageId: string,
    { reason }: ImageRemoval,
  ): Promise<void> {
    await this.change(ctx, type, recordId, 'remove-image', reason, async (manager) => {
      const old = await this.images.pick(manager, recordId, imageId);
      await this.enrolment.detach(manager, old);
      await this.enrolment.arrange(manager, recordId);
      return { result: undefined, logged: { removed: old.sha256 } };
    });
  }

  /** Says in which order the images of a record stand; the first is the main one; logged. */
  async order(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    { images }: ImageOrder,
  ): Promise<ImageView[]> {
    return this.change(ctx, type, recordId, 'order-images', undefined, async (manager) => {
      for (const id of images) await this.images.pick(manager, recordId, id);
      await this.enrolment.arrange(manager, recordId, images);
      const result = (await this.images.of(manager, [recordId])).get(recordId) ?? [];
      return { result, logged: { order: result.map(({ id }) => id) } };
    });
  }

  /** Corrections of one record come one after the other, each with its log entry and its part of the history. */
  private async change<T>(
    ctx: RequestContext,
    type: RecordKindOf,
    recordId: string,
    act: RecordAct,
    reason: string | undefined,
    work: (manager: EntityManager) => Promise<{ result: T; logged: object }>,
  ): Promise<T> {
    return this.db.transaction(async (manager) => {
      await loadChangeableRecord(manager, ctx, type, recordId, 'lock');
      const state = async () => imagesState(await manager.findBy(Image, { recordId }));
      const was = await state();
      const { result, logged } = await work(manager);
      const changes = fieldChanges(was, await state());
      const told = { act, changes, logged, ...(reason !== undefined && { reason }) };
      await keepChange(manager, ctx, type, recordId, told);
      return result;
    });
  }
}
