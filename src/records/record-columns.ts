import { httpProblems } from '../common/index.js';
import { mergeTraits } from '../traits/index.js';
import type { GalleryRecord } from './record.entity.js';
import type { NewRecord, RecordPatch } from './records.dto.js';

/**
 * The traits of a record once a patch is merged into them; nothing where it names none.
 * @throws Problem `validation-failed`
 */
export function mergedTraits({ traits: was }: GalleryRecord, { traits: patch }: RecordPatch) {
  if (patch === undefined) return {};
  const { traits, errors } = mergeTraits(was, patch);
  if (errors.length > 0) throw httpProblems['validation-failed']({ errors });
  return { traits };
}

/** Columns of a record, whichever its kind, that an input sets. */
export function commonColumns({
  sharing,
  caseId,
  description,
}: Pick<NewRecord, 'sharing' | 'caseId' | 'description'>) {
  return {
    ...(sharing !== undefined && { sharing }),
    ...(caseId !== undefined && { caseId }),
    ...(description !== undefined && { description }),
  };
}
