import type { Modality } from '../faces/index.js';
import type { FieldError } from '../common/index.js';
import type { Findable } from '../finding/index.js';
import type { GalleryRecord, RecordKind } from './record.entity.js';

/** Which kind of record a route is about. */
export interface RecordKindOf<R extends GalleryRecord = GalleryRecord> {
  readonly kind: RecordKind;
  readonly entity: new () => R;
  readonly modality: Modality;
}

/** What is particular to one kind of record. */
export interface RecordType<R extends GalleryRecord> extends RecordKindOf<R> {
  /**
   * What is wrong with a record as a whole, new or changed.
   *
   * @param today `YYYY-MM-DD`
   */
  readonly faults: (record: R, today: string) => readonly FieldError[];
  /** Fields shown to every prefecture that may find the record. */
  readonly sharedFields: (record: R) => object;
  /** Fields shown to its own prefecture and the national level only. */
  readonly ownFields: (record: R) => object;
  /** Names that its own prefecture and the national level find it by. */
  readonly findableBy: (record: R) => Partial<Omit<Findable, 'texts'>>;
}
