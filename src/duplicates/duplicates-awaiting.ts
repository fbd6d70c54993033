import { BY_CALLER_ROW } from '../access/index.js';
import { IN_SCOPE_OF_CALLER } from '../records/index.js';
import { mayExaminePairBlind } from '../search/index.js';

const KEPT = mayExaminePairBlind(['pair.first_id', 'pair.second_id'], {
  id: 'caller.person',
  actor: 'caller.actor',
  ...BY_CALLER_ROW,
});

/** Imports of the caller's prefecture that have led to pairs on which nobody has decided. */
export const DUPLICATES_AWAITING = `SELECT 'duplicates' AS thing, job.id, job.name || ' · ' || count(*) AS about,
    min(pair.created_at) AS since, NULL::timestamptz AS until, NULL::uuid AS case_id
  FROM caller JOIN imports job ON job.prefecture_id = caller.prefecture_id
  JOIN duplicate_pairs pair ON pair.import_id = job.id AND pair.state = 'open'
  WHERE 2 = (SELECT count(*) FROM records record
      WHERE record.id IN (pair.first_id, pair.second_id) AND ${IN_SCOPE_OF_CALLER})
    AND NOT ${KEPT}
  GROUP BY job.id, job.name`;
