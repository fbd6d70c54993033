import type { EntityManager } from 'typeorm';
import type { Occurred } from '../cases/index.js';
import type { RecordPatch } from './records.dto.js';
import type { Minority } from './minority.js';
import { recordProblems } from './records.problems.js';
import type { GalleryRecord } from './record.entity.js';

/** What age and day a record is judged by. */
type Aged = Pick<GalleryRecord, 'traits' | 'datedOn'> & { readonly birthDate?: string | null };

/** Of a record that is not saved yet; a trigger says the same of it once it is. */
export async function minorityOf(
  manager: EntityManager,
  { birthDate = null, traits, datedOn }: Aged,
  occurred: Occurred | null,
): Promise<Minority> {
  const { occurredFrom, occurredTo } = occurred ?? { occurredFrom: datedOn, occurredTo: datedOn };
  const [row] = await manager.query<[{ minority: Minority }]>(
    `SELECT minority_of(youngest, oldest) AS minority FROM ages_between($1, $2, $3, $4, $5)`,
    [birthDate, JSON.stringify(traits), datedOn, occurredFrom, occurredTo],
  );
  return row.minority;
}

/**
 * Keeps a known person who may have been a minor to their prefecture. Only a supervisor shares them, and says why.
 *
 * @param asked how the record was asked to be shared
 * @throws Problem `minor-shared-apart`
 */
export function keepToPrefecture(record: GalleryRecord, asked: RecordPatch['sharing']): void {
  if (asked === 'national') throw recordProblems['minor-shared-apart']();
  record.sharing = 'prefecture';
}
