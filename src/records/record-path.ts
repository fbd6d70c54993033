import type { RecordKind } from './record.entity.js';

const LISTS = { sketch: 'sketches', subject: 'subjects' } as const satisfies Record<
  RecordKind,
  string
>;

/** Where a record is read; its image, history and acts are below it. */
export const recordPath = (kind: RecordKind, id: string) => `/api/v1/${LISTS[kind]}/${id}`;
