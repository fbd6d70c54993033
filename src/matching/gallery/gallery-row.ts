import { BORN, type DatedTraits, type Minority, type RecordKind } from '../../records/index.js';

/** A record of the gallery, as far as it is compared. */
export interface GalleryRow extends DatedTraits {
  readonly id: string;
  readonly seq: string;
  readonly kind: RecordKind;
  readonly number: string;
  readonly prefecture: string;
  readonly minority: Minority;
}

/** A record with its most similar face; `similarity` is a cosine, −1 to 1. */
export interface FaceRow extends GalleryRow {
  readonly image_id: string;
  readonly similarity: number;
}

/** The columns of a `GalleryRow`, of the aliases `record` and `prefecture`, with `readerParameters`. */
export const COLUMNS = [
  'record.id AS id',
  'record.seq AS seq',
  'record.kind AS kind',
  'record.number AS number',
  'prefecture.code AS prefecture',
  'record.dated_on::text AS dated_on',
  `(${BORN.from})::text AS born_from`,
  `(${BORN.to})::text AS born_to`,
  'record.traits AS traits',
  'record.minority AS minority',
] as const;
