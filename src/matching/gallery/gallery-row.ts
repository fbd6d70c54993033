import type { CircumstanceCodes } from '../../cases/index.js';
import { BORN, type DatedTraits, type Minority, type RecordKind } from '../../records/index.js';

/** A record of the gallery, as far as it is compared. */
export interface GalleryRow extends DatedTraits {
  readonly id: string;
  readonly seq: string;
  readonly kind: RecordKind;
  readonly number: string;
  readonly prefecture: string;
  readonly minority: Minority;
  /** Of its case, where that is another than the one searched for; absent where nothing is compared by it. */
  readonly circumstances?: CircumstanceCodes | null;
}

/** A record with its most similar face; `similarity` is a cosine, −1 to 1. */
export interface FaceRow extends GalleryRow {
  readonly image_id: string;
  readonly similarity: number;
}

/** Of the case of a record, other than the one that is searched for. */
const CIRCUMSTANCES_OF = `SELECT jsonb_build_object(
    'commune', array_remove(ARRAY[file.place_commune], NULL),
    'placeKind', array_remove(ARRAY[file.place_kind], NULL),
    'modusOperandi', coalesce(file.modus_operandi_codes, '{}'))
  FROM case_facts file WHERE file.id = record.case_id AND file.id <> :besideCase::uuid`;

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

/** The same, with what is compared of cases: of none, no case is looked at. */
export function columnsBeside(besideCase: string | undefined): string[] {
  return besideCase ? [...COLUMNS, `(${CIRCUMSTANCES_OF}) AS circumstances`] : [...COLUMNS];
}
