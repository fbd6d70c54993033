import { type CallerSql, inPrefecture, may } from '../../access/index.js';
import { hasSeenRanks } from '../../audit/index.js';
import { seenElsewhereBy } from './seen-elsewhere.js';

/** An examiner in SQL: their id, how the log names them, and for which prefecture they act. */
export interface ExaminerSql extends CallerSql {
  readonly id: string;
  readonly actor: string;
}

/** Two records, each the SQL of an id. */
type PairSql = readonly [string, string];

/**
 * Whether somebody may still be asked blind what they think of two records: a search of an open case in their reach
 * lists one for the other, they know neither its ranks nor how the two compare, and an opinion of theirs can still be
 * given. That the search was not yet opened to them by a first opinion is no matter: it may be tomorrow. What they
 * have seen elsewhere is asked last, of the few that are left.
 */
export const mayExaminePairBlind = (pair: PairSql, { id, actor, ...caller }: ExaminerSql) => `(
  ${may('adjudications.create-blind')} AND EXISTS (SELECT FROM (
    SELECT run.id AS search_id, candidate.record_id FROM search_probe_members member
    JOIN search_candidates candidate USING (search_id)
    JOIN searches run ON run.id = member.search_id AND run.probe -> 'expunged' IS NULL
    JOIN cases file ON file.id = run.case_id AND file.status = 'open'
    WHERE member.record_id IN (${pair.join(', ')}) AND candidate.record_id IN (${pair.join(', ')})
      AND member.record_id <> candidate.record_id
      AND ${inPrefecture('run.prefecture_id', caller)} AND NOT ${hasSeenRanks('run.id::text', actor)}
      AND NOT EXISTS (SELECT FROM opinions said WHERE said.search_id = run.id
        AND said.rank = candidate.rank AND said.withdrawn_at IS NULL
        AND (said.examiner_id = ${id} OR said.position = 2))
    OFFSET 0) unseen
  WHERE NOT EXISTS (${seenElsewhereBy('unseen.search_id', 'ARRAY[unseen.record_id]')})))`;
