import { readFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { Problem, type RequestContext } from '../common/index.js';
import { MODEL_VERSION, type Modality } from '../faces/index.js';
import type { RecordsService } from '../records/index.js';
import { type ProbesService, SearchQuery, type SearchRepository } from '../search/index.js';
import { SKETCH } from '../sketches/index.js';
import { SUBJECT } from '../subjects/index.js';
import type { Matcher, Similarities } from './matcher.js';

export interface ProductionRooms {
  readonly db: DataSource;
  readonly records: RecordsService;
  readonly probes: ProbesService;
  readonly repository: SearchRepository;
}

/** The service's own path: what is measured is what an officer and a detective get. */
export class ProductionMatcher implements Matcher {
  readonly name = MODEL_VERSION;
  private readonly entries = new Map<string, number>();

  constructor(
    private readonly rooms: ProductionRooms,
    private readonly ctx: RequestContext,
  ) {}

  async enrol(path: string, modality: Modality, entry: number): Promise<boolean> {
    const upload = await readFile(path);
    try {
      const record =
        modality === 'photo'
          ? await this.rooms.records.create(this.ctx, SUBJECT, {}, { fullName: path }, upload)
          : await this.rooms.records.create(this.ctx, SKETCH, {}, { origin: 'other' }, upload);
      this.entries.set(record.id, entry);
      return record.face.status !== 'not_found';
    } catch (refusal) {
      // An image the service refuses cannot be found: a miss, not an abort.
      if (refusal instanceof Problem && refusal.type.status < 500) return false;
      throw refusal;
    }
  }

  async search(path: string, modality: Modality): Promise<Similarities | null> {
    const { db, probes, repository } = this.rooms;
    const query = Object.assign(new SearchQuery(), { probe: { modality } });
    const probe = await probes
      .resolve(db.manager, this.ctx, query, await readFile(path))
      .catch((refusal: unknown) => {
        if (refusal instanceof Problem && refusal.type.status < 500) return null;
        throw refusal;
      });
    if (!probe?.embedding) return null;
    const gallery = {
      target: modality === 'sketch' ? 'subjects' : 'sketches',
      filters: {},
      except: null,
      modelVersion: MODEL_VERSION,
    } as const;
    const everybody = this.entries.size;
    const rows = await repository.nearest(
      db.manager,
      this.ctx,
      gallery,
      probe.embedding,
      everybody,
    );
    return new Map(rows.map(({ id, similarity }) => [this.entries.get(id) ?? -1, similarity]));
  }
}
