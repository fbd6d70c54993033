import { type ExaminerSql, mayExaminePairBlind } from '../search/index.js';

/**
 * Whether an alert is kept from somebody, in SQL, of a row `alert`: it tells whoever may be asked blind for an opinion
 * on one of the two which candidate of the search stands out.
 */
export const keptFrom = (examiner: ExaminerSql) =>
  mayExaminePairBlind(['alert.probe_id', 'alert.candidate_id'], examiner);
