import type { Case } from '../cases/index.js';
import { type FieldError, httpProblems } from '../common/index.js';
import type { RecordType } from './record-type.js';
import type { GalleryRecord } from './record.entity.js';

/**
 * Completes a record, new or changed, and refuses what cannot be.
 * @throws Problem `validation-failed`
 */
export function settle<R extends GalleryRecord>(
  type: RecordType<R>,
  record: R,
  today: string,
  occurred: Case | null,
  others: readonly FieldError[] = [],
): void {
  type.complete?.(record, occurred);
  const errors = [...type.faults(record, today, occurred), ...others];
  if (errors.length > 0) throw httpProblems['validation-failed']({ errors });
}
