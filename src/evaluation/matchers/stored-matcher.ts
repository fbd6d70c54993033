import type { RequestContext } from '../../common/index.js';
import { Template } from '../../enrolment/index.js';
import type { GalleryRecord } from '../../records/index.js';
import { comparedFaces, type ComparisonRooms } from './compared-faces.js';
import type { EnrolledImage, Matcher, Similarities } from './matcher.js';

/** Records that are searched with, and those that they are searched in. */
export interface StoredRecords {
  readonly probes: readonly GalleryRecord[];
  readonly gallery: readonly GalleryRecord[];
}

/** The service on what it holds: nothing is enrolled, and nothing is written. */
export class StoredMatcher implements Matcher {
  readonly name: string;
  readonly tellsStrangers = true;
  private readonly entries: ReadonlyMap<string, number>;

  private constructor(
    private readonly rooms: ComparisonRooms,
    private readonly ctx: RequestContext,
    private readonly records: StoredRecords,
    private readonly withFace: ReadonlySet<string>,
  ) {
    this.name = rooms.model.version;
    this.entries = new Map(records.gallery.map(({ id }, entry) => [id, entry]));
  }

  static async over(rooms: ComparisonRooms, ctx: RequestContext, records: StoredRecords) {
    const { db, model } = rooms;
    const rows = await db.manager
      .createQueryBuilder(Template, 'template')
      .select('DISTINCT template.record_id', 'id')
      .where('template.model_version = :model', { model: model.version })
      .getRawMany<{ id: string }>();
    return new StoredMatcher(rooms, ctx, records, new Set(rows.map(({ id }) => id)));
  }

  enrolGallery(_image: unknown, _modality: unknown, entry: number): Promise<EnrolledImage> {
    return Promise.resolve(this.stateOf(this.records.gallery[entry]));
  }

  enrolProbe(_image: unknown, _modality: unknown, probe: number): Promise<EnrolledImage> {
    return Promise.resolve(this.stateOf(this.records.probes[probe]));
  }

  async search(index: number): Promise<Similarities | null> {
    const { repository } = this.rooms;
    const probe = this.records.probes[index];
    if (!probe || !this.withFace.has(probe.id)) return null;
    const query = { probe: { recordId: probe.id } };
    const rows = await comparedFaces(this.rooms, this.ctx, query, 'subjects', (manager) =>
      repository.centring(manager),
    );
    const named = (rows ?? []).flatMap(({ id, similarity }) => {
      const entry = this.entries.get(id);
      return entry === undefined ? [] : [[entry, similarity] as const];
    });
    return new Map(named);
  }

  forgetProbes(): Promise<void> {
    return Promise.reject(new Error('StoredMatcher: what is stored stays'));
  }

  private stateOf(record: GalleryRecord | undefined): EnrolledImage {
    const status = record && this.withFace.has(record.id) ? 'found' : 'not_found';
    return { status, method: null, quality: null };
  }
}
