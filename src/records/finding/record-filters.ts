import type { SelectQueryBuilder } from 'typeorm';
import { BY_PARAMETERS, inPrefecture } from '../../access/index.js';
import { Case, likeReference } from '../../cases/index.js';
import {
  cursorSeq,
  dayBegins,
  dayIsOver,
  namedActor,
  readNumber,
  type RequestContext,
} from '../../common/index.js';
import { Image } from '../../enrolment/index.js';
import type { GalleryRecord } from '../record.entity.js';
import type { RecordQuery } from './record-query.dto.js';
import { withWords } from './record-terms.js';
import { parseTraitFilters } from '../../traits/index.js';
import { traitConditions } from './trait-conditions.js';

/** Of the caller's prefecture: what other prefectures do not see must not be guessed through a filter. */
const OWN = inPrefecture('record.prefecture_id', BY_PARAMETERS);

/**
 * Narrows to what a query of a list says.
 *
 * @param timeZone in which days of entry begin and end
 */
export function filterRecords<R extends GalleryRecord>(
  rows: SelectQueryBuilder<R>,
  ctx: RequestContext,
  query: RecordQuery,
  timeZone: string,
): void {
  filterShared(rows, query);
  filterByEntry(rows, ctx, query, timeZone);
  const { caseId, caseReference, text, traits, toCheck } = query;
  if (caseId !== undefined) rows.andWhere(`record.case_id = :caseId AND ${OWN}`, { caseId });
  if (caseReference !== undefined) {
    const files = rows.subQuery().from(Case, 'file').select('file.id');
    const found = files.where('file.reference_key LIKE :caseReference');
    rows.andWhere(`record.case_id IN ${found.getQuery()} AND ${OWN}`, {
      caseReference: likeReference(caseReference),
    });
  }
  if (text !== undefined) withWords(rows, text);
  // As they are read: of a range with one end, the other is the vocabulary's.
  const { filters } = parseTraitFilters(traits ?? {});
  for (const { sql, parameters } of traitConditions(filters)) rows.andWhere(sql, parameters);
  if (toCheck !== undefined) {
    const images = rows.subQuery().from(Image, 'image');
    const found = images.where('image.record_id = record.id AND image.to_check').select('1');
    rows.andWhere(`${toCheck === 'true' ? '' : 'NOT '}EXISTS ${found.getQuery()}`);
  }
}

/** By what whoever finds a record sees of it. */
function filterShared<R extends GalleryRecord>(
  rows: SelectQueryBuilder<R>,
  { status, cursor, prefecture, number, datedFrom, datedTo }: RecordQuery,
): void {
  const seq = cursorSeq(cursor);
  rows.andWhere('record.status = :status', { status });
  if (seq !== undefined) rows.andWhere('record.seq < :seq', { seq });
  if (prefecture !== undefined) rows.andWhere('prefecture.code = :prefecture', { prefecture });
  if (number !== undefined) {
    const { text, whole } = readNumber(number);
    if (whole) rows.andWhere('record.number = :number', { number: text });
    else rows.andWhere('record.number LIKE :number', { number: `%${text}%` });
  }
  if (datedFrom !== undefined) rows.andWhere('record.dated_on >= :datedFrom', { datedFrom });
  if (datedTo !== undefined) rows.andWhere('record.dated_on <= :datedTo', { datedTo });
}

/** By who entered a record, and when. */
function filterByEntry<R extends GalleryRecord>(
  rows: SelectQueryBuilder<R>,
  ctx: RequestContext,
  { enteredBy, enteredFrom, enteredTo }: RecordQuery,
  timeZone: string,
): void {
  if (enteredBy !== undefined) {
    const by = namedActor(ctx, enteredBy);
    rows.andWhere(`record.created_by = :by AND ${OWN}`, { by });
  }
  if (enteredFrom !== undefined) {
    rows.andWhere(`record.created_at >= ${dayBegins(':enteredFrom', ':timeZone')}`, {
      enteredFrom,
      timeZone,
    });
  }
  if (enteredTo !== undefined) {
    rows.andWhere(`record.created_at < ${dayIsOver(':enteredTo', ':timeZone')}`, {
      enteredTo,
      timeZone,
    });
  }
}
