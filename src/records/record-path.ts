import type { RecordKind } from './record.entity.js';

/** Where the records of a kind are listed. */
export const RECORD_LISTS = { sketch: '/sketches', subject: '/subjects' } as const satisfies Record<
  RecordKind,
  string
>;

/** Where a record is read; its image, history and acts are below it. */
export const recordPath = (kind: RecordKind, id: string) => `/api/v1${RECORD_LISTS[kind]}/${id}`;
