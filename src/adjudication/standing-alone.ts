import { inPrefecture } from '../access/index.js';
import { hasSeenRanks } from '../audit/index.js';
import { type ExaminerSql, seenElsewhereBy } from '../search/index.js';
import { COMPARABLE_OPINION } from './comparable-opinions.js';

/**
 * Ids of searches in reach of an examiner with an opinion that stands alone, which they may join blind. What they
 * have seen elsewhere is asked last, of the few that are left.
 */
export const standingAlone = ({
  id,
  actor,
  ...caller
}: ExaminerSql) => `SELECT lone.search_id FROM (
    SELECT opinion.search_id, opinion.rank FROM opinions opinion
    JOIN searches run ON run.id = opinion.search_id
    JOIN cases file ON file.id = run.case_id AND file.status = 'open'
    WHERE ${COMPARABLE_OPINION} AND ${inPrefecture('run.prefecture_id', caller)}
      AND NOT ${hasSeenRanks('opinion.search_id::text', actor)}
    GROUP BY opinion.search_id, opinion.rank
    HAVING count(*) = 1 AND NOT bool_or(opinion.examiner_id = ${id})) lone
  JOIN search_candidates candidate USING (search_id, rank)
  WHERE NOT EXISTS (${seenElsewhereBy('lone.search_id', 'ARRAY[candidate.record_id]')})`;
