import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { actorRef, type RequestContext } from '../common/index.js';
import {
  type FaceBox,
  FaceEngine,
  type FaceFound,
  FaceModel,
  type FaceResult,
  type ApparentModality,
  type Modality,
  type SeenFace,
} from '../faces/index.js';
import { ImageStore, intake, thumbnail, type VettedImage } from '../storage/index.js';
import { inStage } from '../telemetry/index.js';
import { Image, Template } from './image.entity.js';
import type { PhotoTaking } from './photo.vocabulary.js';

/** A face ready to be compared or kept; `embedding` is projected and not centred. */
export interface EnrolledFace extends FaceFound {
  readonly embedding: Float32Array;
  readonly modality: Modality;
  readonly modelVersion: string;
  readonly quality: number;
  readonly sharpness: number;
  readonly looksLike: ApparentModality;
}

/** An image that passed intake, with what was found in it; nothing is in the database yet. */
export interface PreparedImage {
  readonly modality: Modality;
  readonly vetted: VettedImage;
  /** Null when no face was found. */
  readonly face: EnrolledFace | null;
  readonly faceStatus: FaceResult['status'];
  /** Each face that was seen, the one that was taken first. */
  readonly faces: readonly SeenFace[];
}

/** Image → template. Everything slow happens before the caller opens its transaction. */
@Injectable()
export class EnrolmentService {
  constructor(
    private readonly store: ImageStore,
    private readonly engine: FaceEngine,
    private readonly model: FaceModel,
  ) {}

  /**
   * Vets an upload and looks for its face.
   *
   * @param said what it is said to be; where nothing is said, what it looks like
   */
  async prepare(upload: Buffer, said: Modality | null, box?: FaceBox): Promise<PreparedImage> {
    const vetted = await inStage('upload', 'intake', () => intake(upload));
    const seen = await inStage('upload', 'face', () => this.enrol(vetted.bytes, said, box));
    return { modality: seen.face?.modality ?? said ?? 'sketch', vetted, ...seen };
  }

  /** Prepares an image and keeps its files; rows follow with `attach`. */
  async prepareAndStore(upload: Buffer, modality: Modality, box?: FaceBox): Promise<StoredImage> {
    const prepared = await this.prepare(upload, modality, box);
    return { ...prepared, ...(await inStage('upload', 'files', () => this.storeFiles(prepared))) };
  }

  private async storeFiles({ vetted, face }: PreparedImage) {
    const small = await thumbnail(vetted.bytes);
    await this.store.put(vetted.bytes, vetted.mediaType);
    const { sha256: thumbnailSha256 } = await this.store.put(small, 'image/jpeg');
    const alignedSha256 = face && (await this.storeAligned(face));
    return { thumbnail: small, thumbnailSha256, alignedSha256 };
  }

  /** Adds a stored image to a record, as its next one if no other place is named. */
  async attach(
    manager: EntityManager,
    ctx: RequestContext,
    recordId: string,
    stored: StoredImage,
    place?: number,
  ): Promise<Image> {
    const { vetted, modality, thumbnailSha256, faceStatus, faces } = stored;
    const position = place ?? (await manager.countBy(Image, { recordId })) + 1;
    const image = await manager.save(
      manager.create(Image, {
        recordId,
        position,
        modality,
        sha256: vetted.sha256,
        uploadSha256: vetted.uploadSha256,
        thumbnailSha256,
        mediaType: vetted.mediaType,
        width: vetted.width,
        height: vetted.height,
        faceStatus,
        faces: [...faces],
        ...stored.taking,
        createdBy: actorRef(ctx.actor),
      }),
    );
    await this.saveTemplate(manager, image, stored);
    await this.store.restore(vetted.sha256, vetted.bytes, vetted.mediaType);
    await this.store.restore(thumbnailSha256, stored.thumbnail, 'image/jpeg');
    return image;
  }

  /** Looks again at a kept image, where given with a face box that a person drew. */
  async reexamine(image: Image, box?: FaceBox): Promise<Reexamined> {
    const bytes = await this.store.load(image.sha256);
    const seen = await this.enrol(bytes, image.modality, box);
    return { ...seen, alignedSha256: seen.face && (await this.storeAligned(seen.face)) };
  }

  /** Replaces an image's template by the one of a second look. */
  async replaceTemplate(manager: EntityManager, image: Image, seen: Reexamined): Promise<void> {
    await manager.delete(Template, { imageId: image.id });
    const { faceStatus, faces } = seen;
    await manager.update(Image, { id: image.id }, { faceStatus, faces: [...faces] });
    await this.saveTemplate(manager, image, seen);
  }

  /** Takes an image out of its record, with its template; a trigger keeps it for the history. */
  async detach(manager: EntityManager, { id }: Image): Promise<void> {
    await manager.delete(Template, { imageId: id });
    await manager.delete(Image, { id });
  }

  /** Numbers the images of a record from 1 on: first some, in their order, then the others as they stood. */
  async arrange(
    manager: EntityManager,
    recordId: string,
    first: readonly string[] = [],
  ): Promise<void> {
    await manager.query(
      `UPDATE images SET position = placed.position
       FROM (SELECT id, row_number() OVER (ORDER BY array_position($2::uuid[], id), position) AS position
         FROM images WHERE record_id = $1) placed
       WHERE placed.id = images.id AND placed.position <> images.position`,
      [recordId, first],
    );
  }

  private async enrol(bytes: Buffer, said: Modality | null, box?: FaceBox) {
    const seen = await this.engine.analyse(bytes, box);
    const face = seen.status === 'not_found' ? null : this.describe(seen, said);
    return { face, faceStatus: seen.status, faces: seen.faces };
  }

  private describe(seen: FaceFound, said: Modality | null): EnrolledFace {
    const looksLike = this.model.look(seen);
    // Most probes are sketches: one that could be either is compared as a sketch.
    const modality = said ?? (looksLike === 'photo' ? 'photo' : 'sketch');
    return {
      ...seen,
      modality,
      looksLike,
      embedding: this.model.project(seen.features),
      quality: this.model.quality(seen, modality),
      sharpness: seen.measures.sharpness,
      modelVersion: this.model.version,
    };
  }

  private async storeAligned(face: EnrolledFace): Promise<string> {
    return (await this.store.put(Buffer.from(face.aligned), 'image/jpeg')).sha256;
  }

  private async saveTemplate(
    manager: EntityManager,
    image: Image,
    { face, alignedSha256 }: Reexamined,
  ): Promise<void> {
    if (!face || alignedSha256 === null) return;
    await manager.insert(Template, {
      imageId: image.id,
      recordId: image.recordId,
      modelVersion: face.modelVersion,
      modality: image.modality,
      method: face.method,
      box: face.box,
      landmarks: face.landmarks.map(([x, y]) => [x, y] as const),
      detectorScore: face.detectorScore,
      quality: face.quality,
      sharpness: face.sharpness,
      looksLike: face.looksLike,
      alignedSha256,
      embedding: Array.from(face.embedding),
    });
    await this.store.restore(alignedSha256, Buffer.from(face.aligned), 'image/jpeg');
  }
}

/** What a second look at an image saw. */
export interface Reexamined extends Pick<PreparedImage, 'face' | 'faceStatus' | 'faces'> {
  readonly alignedSha256: string | null;
}

/** A prepared image whose files are in the store. */
export interface StoredImage extends PreparedImage, Reexamined {
  readonly thumbnail: Buffer;
  readonly thumbnailSha256: string;
  /** Of a photograph, what was said of it. */
  readonly taking?: Partial<PhotoTaking>;
}
