import { hasSeenRanks } from '../audit/index.js';
import { COMPARABLE_OPINION } from './comparable-opinions.js';

/**
 * Ids of searches with an opinion that stands alone, and that an examiner may join blind.
 *
 * @param examiner SQL of their id, and of how the log names them
 */
export const standingAlone = ({ examiner, actor }: { examiner: string; actor: string }) =>
  `SELECT opinion.search_id FROM opinions opinion
  JOIN searches run ON run.id = opinion.search_id
  JOIN cases file ON file.id = run.case_id AND file.status = 'open'
  WHERE ${COMPARABLE_OPINION} AND NOT ${hasSeenRanks('opinion.search_id::text', actor)}
  GROUP BY opinion.search_id, opinion.rank
  HAVING count(*) = 1 AND NOT bool_or(opinion.examiner_id = ${examiner})`;
