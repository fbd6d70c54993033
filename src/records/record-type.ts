import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Occurred } from '../cases/index.js';
import type { Modality } from '../faces/index.js';
import type { FieldError, Language } from '../common/index.js';
import type { Findable } from '../finding/index.js';
import type { GalleryRecord, RecordKind } from './record.entity.js';
import type { RegisteredAs } from './terms/registered-as.js';

/** Which kind of record a route is about. */
export interface RecordKindOf<R extends GalleryRecord = GalleryRecord> {
  readonly kind: RecordKind;
  readonly entity: new () => R;
  readonly modality: Modality;
  /** Adds to a query what such a record has in a table of its own. */
  readonly joined?: <T extends ObjectLiteral>(
    records: SelectQueryBuilder<T>,
  ) => SelectQueryBuilder<T>;
}

/** What is particular to one kind of record. */
export interface RecordType<R extends GalleryRecord> extends RecordKindOf<R> {
  /** Whether its person is known: a minor among them is not shared by default, and reviewed sooner. */
  readonly isOfKnownPerson: boolean;
  /** As what its person is registered; null where it was not said. */
  readonly registeredAs?: (record: R) => RegisteredAs | null;
  /** Completes a record, new or changed, by what its case says. */
  readonly complete?: (record: R, occurred: Occurred | null) => void;
  /**
   * What is wrong with a record as a whole, new or changed.
   *
   * @param today `YYYY-MM-DD`
   */
  readonly faults: (record: R, today: string, occurred: Occurred | null) => readonly FieldError[];
  /** Keeps what is in a table of its own, in the transaction that saves the record. */
  readonly keep?: (manager: EntityManager, record: R, timeZone: string) => Promise<void>;
  /** Fields shown to every prefecture that may find the record. */
  readonly sharedFields: (record: R) => object;
  /** Fields shown to its own prefecture and the national level only. */
  readonly ownFields: (record: R) => object;
  /** What of these fields is told in words, too, in the reader's language. */
  readonly inWords?: (fields: object, language: Language) => object;
  /** Names that its own prefecture and the national level find it by. */
  readonly findableBy: (record: R) => Partial<Omit<Findable, 'texts'>>;
}
