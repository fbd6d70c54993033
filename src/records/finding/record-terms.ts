import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { BY_PARAMETERS, inPrefecture } from '../../access/index.js';
import { nameUnits, type TermField, termsOf, textWords } from '../../finding/index.js';
import type { RecordType } from '../record-type.js';
import type { GalleryRecord } from '../record.entity.js';

/** Keeps what a record is found by, in place of what it was found by before; in the transaction that saves it. */
export async function keepTerms<R extends GalleryRecord>(
  manager: EntityManager,
  type: RecordType<R>,
  record: R,
): Promise<void> {
  const { id, prefectureId, description } = record;
  const texts = description === null ? [] : [description];
  const terms = termsOf({ names: [], authors: [], ...type.findableBy(record), texts });
  await manager.query(`DELETE FROM record_terms WHERE record_id = $1`, [id]);
  await manager.query(
    `INSERT INTO record_terms (record_id, prefecture_id, field, term)
      SELECT $1, $2, * FROM unnest($3::text[], $4::text[])`,
    [id, prefectureId, terms.map(({ field }) => field), terms.map(({ term }) => term)],
  );
}

/** Terms that the caller may find by: names and notes are of the own prefecture, and of the national level. */
export const TERMS_IN_SCOPE = inPrefecture('term.prefecture_id', BY_PARAMETERS);

/** Narrows to records that have each part of a name, however it is spelled. */
export function withName<T extends ObjectLiteral>(
  rows: SelectQueryBuilder<T>,
  field: TermField,
  name: string,
): void {
  const units = nameUnits(name);
  if (units.length === 0) rows.andWhere('false');
  units.forEach(({ keys }, index) => {
    const parameter = `${field}${index}`;
    rows.andWhere(withTerm(field, `term.term = ANY (:${parameter})`), { [parameter]: keys });
  });
}

/** Narrows to records whose notes have each of these words, or one that begins with it. */
export function withWords<T extends ObjectLiteral>(
  rows: SelectQueryBuilder<T>,
  text: string,
): void {
  const words = textWords(text);
  if (words.length === 0) rows.andWhere('false');
  words.forEach((word, index) => {
    const [from, to] = [`word${index}`, `wordEnd${index}`];
    rows.andWhere(withTerm('text', `term.term >= :${from} AND term.term < :${to}`), {
      [from]: word,
      // Behind whatever begins so, by the order of code points that the column has.
      [to]: `${word}\u{10FFFF}`,
    });
  });
}

const withTerm = (field: TermField, condition: string) =>
  `record.id IN (SELECT term.record_id FROM record_terms term
    WHERE term.field = '${field}' AND ${condition} AND ${TERMS_IN_SCOPE})`;
