import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { OF_CIRCUMSTANCE, withArrondissements } from '../../cases/index.js';
import { type Condition, traitConditions } from '../../records/index.js';
import type { Gallery } from './gallery.js';

/** The part of a gallery that its filters are made of. */
type Filtered = Pick<Gallery, 'filters' | 'failed' | 'comparedOn'>;

/** Every hard filter in SQL, one condition each; a record passes it where it is true, not null. */
export function filterConditions({ filters, comparedOn }: Filtered): Condition[] {
  const { traits, prefectures, offences, datedFrom, datedTo, unsolved } = filters;
  const { placeKinds, modusOperandi } = filters;
  const communes = filters.communes && withArrondissements(filters.communes);
  const fields = [
    { filter: 'prefectures', value: prefectures, sql: 'prefecture.code = ANY (:prefectures)' },
    { filter: 'offences', value: offences, sql: OF_OFFENCES },
    { filter: 'communes', value: communes, sql: OF_CIRCUMSTANCE.communes },
    { filter: 'placeKinds', value: placeKinds, sql: OF_CIRCUMSTANCE.placeKinds },
    { filter: 'modusOperandi', value: modusOperandi, sql: OF_CIRCUMSTANCE.modusOperandi },
    { filter: 'datedFrom', value: datedFrom, sql: 'record.dated_on >= :datedFrom' },
    { filter: 'unsolved', value: unsolved, sql: UNSOLVED },
    { filter: 'datedTo', value: datedTo, sql: 'record.dated_on <= :datedTo' },
  ];
  return [
    ...fields.flatMap(({ filter, value, sql }) =>
      value === undefined ? [] : [{ filter, sql, parameters: { [filter]: value } }],
    ),
    ...traitConditions(traits ?? {}, comparedOn),
  ];
}

export const isFiltered = (gallery: Filtered) => filterConditions(gallery).length > 0;

const OF_OFFENCES = `record.case_id IN (
  SELECT file.id FROM case_facts file WHERE file.offence = ANY (:offences))`;

const UNSOLVED = `record.identified_at IS NULL AND NOT EXISTS (
  SELECT FROM case_facts file WHERE file.id = record.case_id AND file.status = 'closed')`;

/** Narrows to what passes all filters, or fails these and passes the others. */
export function filtered<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  { failed = [], ...gallery }: Filtered,
): SelectQueryBuilder<T> {
  for (const { filter, sql, parameters } of filterConditions(gallery)) {
    query.andWhere(failed.includes(filter) ? `(${sql}) IS NOT TRUE` : sql, parameters);
  }
  return query;
}
