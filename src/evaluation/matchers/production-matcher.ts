import { type EntityManager, In } from 'typeorm';
import type { RequestContext } from '../../common/index.js';
import { Template } from '../../enrolment/index.js';
import type { Modality } from '../../faces/index.js';
import type { RecordsService, RecordView } from '../../records/index.js';
import {
  type Centring,
  centringOf,
  type FaceRow,
  Ranking,
  traitCounts,
  type Weights,
} from '../../matching/index.js';
import { SKETCH } from '../../sketches/index.js';
import { SUBJECT } from '../../subjects/index.js';
import { rarityOf, type TraitSet } from '../../traits/index.js';
import type { ImageSource } from '../protocol/image-source.js';
import type { EnrolledImage, FusingMatcher, Similarities } from './matcher.js';
import { comparedFaces, type ComparisonRooms } from './compared-faces.js';
import { centringOfRecords, type CentringSource } from './centring-source.js';
import { nullIfRejected } from './null-if-rejected.js';

export interface ProductionRooms extends ComparisonRooms {
  readonly records: RecordsService;
}

/** A record, and what its face was found to be worth, which no answer of the service tells. */
interface EnrolledRecord extends RecordView {
  readonly quality: number;
}

/** Records by the index of their image. */
type Enrolled = Map<number, EnrolledRecord>;

/**
 * The service's own path: images become records as an officer's upload does, and a stored probe is
 * compared as a detective's search does. So the collection's means are those of what is enrolled,
 * the probes among it; no labels are used.
 */
export class ProductionMatcher implements FusingMatcher {
  readonly name: string;
  readonly tellsStrangers = true;
  private readonly gallery: Enrolled = new Map();
  private readonly probes: Enrolled = new Map();
  private readonly entries = new Map<string, number>();

  /** @param traits of each entry of the gallery, as its record states them */
  constructor(
    private readonly rooms: ProductionRooms,
    private readonly ctx: RequestContext,
    private readonly means: CentringSource,
    private readonly traits: readonly TraitSet[] = [],
  ) {
    this.name = rooms.model.version;
  }

  async enrolGallery(image: ImageSource, modality: Modality, entry: number) {
    await this.enrol(image, modality, entry, this.gallery, this.traits[entry]);
    const record = this.gallery.get(entry);
    if (record) this.entries.set(record.id, entry);
    return this.galleryImage(entry);
  }

  async enrolProbe(image: ImageSource, modality: Modality, probe: number): Promise<EnrolledImage> {
    await this.enrol(image, modality, probe, this.probes);
    return this.probeImage(probe);
  }

  galleryImage(entry: number): EnrolledImage {
    return enrolledImage(this.gallery.get(entry));
  }

  probeImage(probe: number): EnrolledImage {
    return enrolledImage(this.probes.get(probe));
  }

  search(probe: number): Promise<Similarities | null> {
    return this.searchTogether([probe]);
  }

  async searchTogether(indices: readonly number[]): Promise<Similarities | null> {
    const rows = await this.compared(indices);
    return rows && this.amongEntries(rows);
  }

  /**
   * Scores instead of similarities: the gallery in the order of a search with the face and each of
   * these sets of traits. Entries without a face are in none.
   */
  async ranked(
    index: number,
    told: readonly TraitSet[],
    weights: Weights,
  ): Promise<Similarities[] | null> {
    const { db, model } = this.rooms;
    const rows = await this.compared([index]);
    if (!rows) return null;
    const lists: Similarities[] = [];
    for (const traits of told) {
      const rarity = rarityOf(await traitCounts(db.manager, traits));
      const evidence = (similarity: number) => model.evidence(similarity);
      const ranking = new Ranking(traits, weights, evidence, rows.length, rarity);
      rows.forEach((row, i) => {
        ranking.addFace(row, i + 1);
      });
      const best = ranking.best().map(({ row: { id }, score }) => ({ id, similarity: score }));
      lists.push(this.amongEntries(best));
    }
    return lists;
  }

  /** All faces of the gallery, most similar first, as a search reads them. */
  private async compared(indices: readonly number[]): Promise<readonly FaceRow[] | null> {
    const named = indices.flatMap((index) => namedBy(this.probes.get(index)));
    const [first, another] = named;
    if (!first) return null;
    const query = { probe: another ? { members: named } : first };
    return comparedFaces(this.rooms, this.ctx, query, this.target(), (manager) =>
      this.centring(manager),
    );
  }

  /**
   * What a search sees of a probe, as another's stranger and in the means, is its template alone:
   * with it the trigger takes it off the collection's means.
   */
  async forgetProbes(): Promise<void> {
    const ids = [...this.probes.values()].map(({ id }) => id);
    await this.rooms.db.manager.delete(Template, { recordId: In(ids) });
    this.probes.clear();
  }

  /** Where probes are of the gallery's kind, the other probes are records too, but no entries. */
  private amongEntries(rows: readonly { id: string; similarity: number }[]): Similarities {
    const similarities = new Map<number, number>();
    for (const { id, similarity } of rows) {
      const entry = this.entries.get(id);
      if (entry !== undefined) similarities.set(entry, similarity);
    }
    return similarities;
  }

  private target(): 'sketches' | 'subjects' {
    const [first] = this.gallery.values();
    return first?.kind === 'sketch' ? 'sketches' : 'subjects';
  }

  private centring(manager: EntityManager): Promise<Centring> | Centring {
    const { model, repository } = this.rooms;
    if (this.means === 'collection') return repository.centring(manager);
    if (this.means === 'shipped') return centringOf(model.means, []);
    return centringOfRecords(manager, model, this.first(this.means));
  }

  /** The first so many enrolled records of each kind, in the order of the lists. */
  private first(count: number): string[] {
    const inOrder = [this.gallery, this.probes].flatMap((enrolled) =>
      [...enrolled].sort(([a], [b]) => a - b).map(([, record]) => record),
    );
    const withFace = inOrder.filter(({ face }) => face.status !== 'not_found');
    const ofKind = (kind: string) => withFace.filter((record) => record.kind === kind);
    return [...ofKind('subject').slice(0, count), ...ofKind('sketch').slice(0, count)].map(
      ({ id }) => id,
    );
  }

  /** Keeps the record that an upload becomes; none for an image that the service refuses. */
  private async enrol(
    image: ImageSource,
    modality: Modality,
    index: number,
    into: Enrolled,
    traits: TraitSet = {},
  ): Promise<void> {
    const { db, records } = this.rooms;
    const upload = await image.read();
    const record = await nullIfRejected(
      modality === 'photo'
        ? records.create(this.ctx, SUBJECT, { traits }, { fullName: image.name }, upload)
        : records.create(this.ctx, SKETCH, { traits }, { origin: 'other' }, upload),
    );
    if (!record) return;
    const template = await db.manager.findOneBy(Template, { recordId: record.id });
    into.set(index, { ...record, quality: template?.quality ?? 0 });
  }
}

/** None is kept of an image that the service refused. */
function enrolledImage(record?: EnrolledRecord): EnrolledImage {
  if (!record) return { status: 'refused', method: null, quality: 0 };
  const { quality, face } = record;
  const { status, method = null } = face;
  return { status, method, quality };
}

/** As a query names a stored probe; nothing where it has no face. */
function namedBy(record: RecordView | undefined) {
  if (!record || record.face.status === 'not_found') return [];
  return [{ recordId: record.id }];
}
