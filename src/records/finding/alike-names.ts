import type { SelectQueryBuilder } from 'typeorm';
import { BY_PARAMETERS, inPrefecture } from '../../access/index.js';
import { nameLikeness, type NameUnit, nameUnits } from '../../finding/index.js';
import type { RecordType } from '../record-type.js';
import type { GalleryRecord } from '../record.entity.js';
import { TERMS_IN_SCOPE } from './record-terms.js';

/** Of so many that have the most and the rarest parts of a name, each is compared with it. */
const COMPARED = 200;
/** Nobody has more parts to their name; what comes after them is not looked for. */
const MOST_PARTS = 12;
/** Less alike is another name. */
const ALIKE = 0.5;

/**
 * The ids of records by how alike their names are to one that is asked for, the most alike first; what
 * is as alike, newest first.
 *
 * @param rows the records to look among, with the parameters of who asks
 */
export async function byLikeness<R extends GalleryRecord>(
  rows: SelectQueryBuilder<R>,
  { findableBy }: RecordType<R>,
  name: string,
  limit: number,
): Promise<string[]> {
  const asked = nameUnits(name).slice(0, MOST_PARTS);
  const parts = asked.flatMap(({ keys }, part) => keys.map((key) => ({ key, part })));
  const records = await rows
    .innerJoin(HAVING_PARTS, 'found', 'found.record_id = record.id')
    // Names are of the own prefecture, whatever else of a record is shared.
    .andWhere(inPrefecture('record.prefecture_id', BY_PARAMETERS))
    .setParameters({ keys: parts.map(({ key }) => key), parts: parts.map(({ part }) => part) })
    .orderBy('found.weight', 'DESC')
    .addOrderBy('record.seq', 'DESC')
    .limit(COMPARED)
    .getMany();
  return records
    .map((record) => ({ id: record.id, likeness: bestOf(asked, findableBy(record).names ?? []) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ id }) => id);
}

const bestOf = (asked: readonly NameUnit[], names: readonly string[]) =>
  Math.max(0, ...names.map((name) => nameLikeness(asked, nameUnits(name))));

/** Records that have parts of the name, by how many and how rare they are among those of the caller. */
const HAVING_PARTS = `(
  WITH hit AS (
      SELECT DISTINCT asked.part, term.record_id
        FROM unnest(CAST(:keys AS text[]), CAST(:parts AS integer[])) AS asked (key, part)
        JOIN record_terms term ON term.field = 'name' AND term.term = asked.key
        WHERE ${TERMS_IN_SCOPE}),
    weighed AS (SELECT part, 1 / ln(2 + count(*)) AS weight FROM hit GROUP BY part)
  SELECT hit.record_id, sum(weighed.weight) AS weight FROM hit JOIN weighed USING (part)
    GROUP BY hit.record_id)`;
