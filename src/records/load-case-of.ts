import type { EntityManager } from 'typeorm';
import { Case } from '../cases/index.js';
import type { GalleryRecord } from './record.entity.js';

/** The case of a record: for which offence, and when that was. */
export async function loadCaseOf(
  manager: EntityManager,
  { caseId }: GalleryRecord,
): Promise<Case | null> {
  return caseId === null ? null : manager.findOneBy(Case, { id: caseId });
}
