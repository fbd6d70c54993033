import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import type { RequestContext } from '../common/index.js';
import {
  type GalleryRecord,
  type ImageView,
  loadChangeableRecord,
  RecordImagesService,
  type RecordKindOf,
  SwitchedOffTraits,
} from '../records/index.js';
import { ImageStore } from '../storage/index.js';
import { currentExchangeDisclosure } from './exchange-disclosures.service.js';
import { loadHanded } from './load-handed.js';
import {
  type HandedImage,
  type HandedRecord,
  recordTransaction,
} from './transaction/record-transaction.js';

/** A file on its way out. */
export interface ExchangeFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A kind of record, and what of it others may know. */
export interface HandedType<R extends GalleryRecord> extends RecordKindOf<R> {
  readonly handed: (record: R) => Partial<HandedRecord>;
}

/** Records as files of ANSI/NIST-ITL: made anew each time, kept nowhere. */
@Injectable()
export class ExchangeFilesService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
    private readonly images: RecordImagesService,
    private readonly store: ImageStore,
    private readonly off: SwitchedOffTraits,
  ) {}

  /**
   * A record with all its images, for whom its caller has just declared; logged, and a look at each image like any other.
   * @throws Problem `exchange-disclosure-needed`, `image-not-found`, and as `loadHanded`
   */
  async make<R extends GalleryRecord>(
    ctx: RequestContext,
    type: HandedType<R>,
    id: string,
  ): Promise<ExchangeFile> {
    const { manager } = this.db;
    // Whose it is comes first: nobody is asked whom a record is for that is not theirs to give.
    await loadChangeableRecord(manager, ctx, type, id, 'look');
    const disclosure = await currentExchangeDisclosure(manager, ctx, type.kind, id);
    const { agency, recipient, purpose, caseId, entry, at } = disclosure;
    // It may have been restricted, or its case closed, since that was declared.
    const record = await loadHanded(manager, ctx, this.cases, type, id, caseId);
    await this.images.pick(manager, id);
    const views = (await this.images.of(manager, [id])).get(id) ?? [];
    const pictures: HandedImage[] = [];
    for (const view of views) pictures.push(await this.handed(view));
    const { kind, number, datedOn, minority, prefecture } = record;
    const traits = this.off.without(record.traits);
    const told = { kind, number, datedOn, minority, traits, prefecture: prefecture.code };
    const file = { ...told, ...type.handed(record) };
    const bytes = recordTransaction(file, pictures, { agency, entry, at });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.db.transaction(async (log) => {
      for (const { id: image } of views) {
        const look = { image, size: 'full', caseId, purpose, disclosure: entry };
        await audit(log, ctx, 'image.read', id, look);
      }
      const given = { disclosure: entry, agency, recipient, sha256 };
      await audit(log, ctx, `${type.kind}.exchange-file`, id, given);
    });
    return { name: `${number}.an2`, bytes };
  }

  private async handed({ sha256, mediaType, width, height, photo }: ImageView) {
    const bytes = await this.store.load(sha256);
    const { channels } = await sharp(bytes).metadata();
    const taking = { takenOn: photo?.takenOn ?? null, pose: photo?.pose ?? null };
    return { bytes, mediaType, width, height, isGrey: channels < 3, ...taking };
  }
}
