import { readFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import type { RequestContext } from '../common/index.js';
import type { FaceModel, Modality } from '../faces/index.js';
import type { RecordsService, RecordView } from '../records/index.js';
import {
  centredProbe,
  centringOf,
  type ProbesService,
  SearchQuery,
  type SearchRepository,
} from '../search/index.js';
import { SKETCH } from '../sketches/index.js';
import { SUBJECT } from '../subjects/index.js';
import type { Matcher, Similarities } from './matcher.js';
import { unlessRefused } from './unless-refused.js';

export const MEANS = ['shipped', 'collection'] as const;
/** What templates are centred on: the training set's means, or what has been enrolled. */
export type Means = (typeof MEANS)[number];

export interface ProductionRooms {
  readonly db: DataSource;
  readonly records: RecordsService;
  readonly probes: ProbesService;
  readonly repository: SearchRepository;
  readonly model: FaceModel;
}

/**
 * The service's own path: images become records as an officer's upload does, and a stored probe is
 * compared as a detective's search does. So the collection's means are those of what is enrolled,
 * the probes among it; no labels are used.
 */
export class ProductionMatcher implements Matcher {
  readonly name: string;
  private readonly entries = new Map<string, number>();
  private readonly probes = new Map<number, RecordView>();

  constructor(
    private readonly rooms: ProductionRooms,
    private readonly ctx: RequestContext,
    private readonly means: Means,
  ) {
    this.name = rooms.model.version;
  }

  async enrolGallery(path: string, modality: Modality, entry: number): Promise<void> {
    const record = await this.enrol(path, modality);
    if (record) this.entries.set(record.id, entry);
  }

  async enrolProbe(path: string, modality: Modality, probe: number): Promise<void> {
    const record = await this.enrol(path, modality);
    if (record) this.probes.set(probe, record);
  }

  async search(index: number): Promise<Similarities | null> {
    const { probes, repository } = this.rooms;
    const record = this.probes.get(index);
    if (!record || record.face.status === 'not_found') return null;
    const named =
      record.kind === 'sketch' ? { sketchId: record.id } : { photoId: record.images[0]?.id };
    const query = Object.assign(new SearchQuery(), { probe: named });
    return this.rooms.db.transaction('REPEATABLE READ', async (manager) => {
      const probe = await probes.resolve(manager, this.ctx, query, null);
      if (!probe.embedding) return null;
      const centring =
        this.means === 'shipped'
          ? centringOf(this.rooms.model.means, [])
          : await repository.centring(manager);
      const gallery = {
        target: record.kind === 'sketch' ? 'subjects' : 'sketches',
        filters: {},
        except: probe.recordId,
      } as const;
      const centred = centredProbe(probe.embedding, probe.modality, centring);
      const everybody = this.entries.size;
      const rows = await repository.nearest(
        manager,
        this.ctx,
        gallery,
        centring,
        centred,
        everybody,
      );
      return new Map(rows.map(({ id, similarity }) => [this.entries.get(id) ?? -1, similarity]));
    });
  }

  /** The record an upload becomes; null for an image that the service refuses. */
  private async enrol(path: string, modality: Modality): Promise<RecordView | null> {
    const { records } = this.rooms;
    const upload = await readFile(path);
    return unlessRefused(
      modality === 'photo'
        ? records.create(this.ctx, SUBJECT, {}, { fullName: path }, upload)
        : records.create(this.ctx, SKETCH, {}, { origin: 'other' }, upload),
    );
  }
}
