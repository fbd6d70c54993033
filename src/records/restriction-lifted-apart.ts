import { recordPath } from './record-path.js';
import type { RecordKindOf } from './record-type.js';
import type { GalleryRecord } from './record.entity.js';
import { recordProblems } from './records.problems.js';

/** Which act shares a restricted record; whoever corrects it is told. */
export function restrictionLiftedApart(type: RecordKindOf, { id, number }: GalleryRecord) {
  const acts = [`POST ${recordPath(type.kind, id)}/national-sharing`];
  return recordProblems['restriction-lifted-apart']({ params: { number }, extensions: { acts } });
}
