import { BY_CALLER_ROW, inPrefecture } from '../access/index.js';
import { REVIEWED } from './reviews.service.js';

/** Records and cases whose date of review has come. */
export const REVIEWS_DUE = `SELECT held.kind AS thing, held.id, held.number AS about,
    held.review_on::timestamptz AS since, NULL::timestamptz AS until,
    CASE held.kind WHEN 'case' THEN held.id END AS case_id
  FROM caller CROSS JOIN (${REVIEWED}) held
  WHERE held.review_on <= caller.today AND ${inPrefecture('held.prefecture_id', BY_CALLER_ROW)}`;

/** What the caller is told of the erasure of somebody they had found, and has not read yet. */
export const NOTICES_UNREAD = `SELECT 'notice' AS thing, notice.id, tombstone.number AS about,
    notice.created_at AS since, NULL::timestamptz AS until, NULL::uuid AS case_id
  FROM caller JOIN notices notice ON notice.recipient = caller.actor AND notice.read_at IS NULL
  JOIN tombstones tombstone ON tombstone.id = notice.tombstone_id`;
