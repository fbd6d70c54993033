import type { RecordType } from './record-type.js';
import type { GalleryRecord } from './record.entity.js';

/** What a record says, as its history tells it. */
export function stateOf<R extends GalleryRecord>(type: RecordType<R>, record: R): object {
  const { status, withdrawalReason, sharing, datedOn, caseId, description, traits } = record;
  return {
    ...{ status, withdrawalReason, sharing, datedOn, caseId, description, traits },
    ...type.sharedFields(record),
    ...type.ownFields(record),
  };
}
