import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit } from '../audit/index.js';
import { forEachConcurrently, type RequestContext } from '../common/index.js';
import { FaceModel } from '../faces/index.js';
import { EnrolmentService } from './enrolment.service.js';
import { Image, Template } from './image.entity.js';

/** Images enrolled anew in one go. */
const BATCH = 500;

/**
 * Enrols anew what another model enrolled: templates of two models do not compare, so a search
 * finds such a face only afterwards. Can be stopped and taken up again; may run beside the service.
 */
@Injectable()
export class ReembeddingService {
  private readonly logger = new Logger('Reembedding');

  constructor(
    private readonly db: DataSource,
    private readonly enrolment: EnrolmentService,
    private readonly model: FaceModel,
  ) {}

  /** Images with a face that no template of this model describes. */
  pending(manager: EntityManager = this.db.manager): Promise<number> {
    return this.without(manager).getCount();
  }

  /** Another model that has described faces here, where this one has described none; null otherwise. */
  async onlyOther(): Promise<string | null> {
    const [found] = await this.db.query<{ other: string | null }[]>(
      `SELECT (SELECT model_version FROM templates LIMIT 1) AS other
         WHERE NOT EXISTS (SELECT FROM templates WHERE model_version = $1)`,
      [this.model.version],
    );
    return found?.other ?? null;
  }

  /**
   * @param report called after each image
   * @returns images that were enrolled anew, and those in which there is no face any more
   */
  async run(
    ctx: RequestContext,
    atOnce: number,
    report: (done: number, all: number) => void,
  ): Promise<{ enrolled: number; lost: number }> {
    const all = await this.pending();
    const counts = { enrolled: 0, lost: 0 };
    for (let after = ''; ;) {
      const images = await this.batch(after);
      await forEachConcurrently(images, atOnce, async (image) => {
        const kept = await this.enrolAnew(image);
        counts[kept ? 'enrolled' : 'lost']++;
        report(counts.enrolled + counts.lost, all);
      });
      const last = images.at(-1);
      if (!last) break;
      after = last.id;
    }
    await audit(this.db.manager, ctx, 'templates.reembed', this.model.version, counts);
    return counts;
  }

  private async enrolAnew(image: Image): Promise<boolean> {
    // A box that a person drew is kept: their word is not second-guessed.
    const manual = image.templates.find(({ method }) => method === 'manual');
    const seen = await this.enrolment.reexamine(image, manual?.box);
    if (!seen.face) this.logger.warn(`No face any more in image ${image.id}`);
    await this.db.transaction(async (manager) => {
      await manager.findOneOrFail(Image, {
        where: { id: image.id },
        lock: { mode: 'pessimistic_write' },
      });
      // Somebody may have set the face box meanwhile: theirs is newer.
      const newer = await manager.existsBy(Template, {
        imageId: image.id,
        modelVersion: this.model.version,
      });
      if (!newer) await this.enrolment.replaceTemplate(manager, image, seen);
    });
    return seen.face !== null;
  }

  private batch(after: string): Promise<Image[]> {
    const images = this.without(this.db.manager).leftJoinAndSelect('image.templates', 'template');
    if (after !== '') images.andWhere('image.id > :after', { after });
    return images.orderBy('image.id', 'ASC').take(BATCH).getMany();
  }

  private without(manager: EntityManager) {
    return manager
      .createQueryBuilder(Image, 'image')
      .where(`image.face_status <> 'not_found'`)
      .andWhere(
        `NOT EXISTS (SELECT FROM templates current
          WHERE current.image_id = image.id AND current.model_version = :version)`,
        { version: this.model.version },
      );
  }
}
