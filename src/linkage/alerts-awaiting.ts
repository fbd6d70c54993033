import { BY_CALLER_ROW } from '../access/index.js';
import { IN_SCOPE_OF_CALLER } from '../records/index.js';
import { keptFrom } from './kept-from.js';

/**
 * Link alerts on which the caller's prefecture has not spoken, one of the two records being its own, and
 * the other still there to be seen. Whoever may examine the two blind is not told.
 */
export const ALERTS_AWAITING = `SELECT 'link_alert' AS thing, alert.id, own.number || ' · ' || other.number AS about,
    alert.created_at AS since, NULL::timestamptz AS until, own.case_id
  FROM caller JOIN link_alerts alert
    ON caller.prefecture_id IN (alert.probe_prefecture_id, alert.candidate_prefecture_id)
  JOIN records own ON own.id = CASE caller.prefecture_id
    WHEN alert.probe_prefecture_id THEN alert.probe_id ELSE alert.candidate_id END
  JOIN records other ON other.id IN (alert.probe_id, alert.candidate_id) AND other.id <> own.id
  WHERE alert.state = 'open'
    AND NOT EXISTS (SELECT FROM link_adjudications said
      WHERE said.alert_id = alert.id AND said.prefecture_id = caller.prefecture_id)
    AND 2 = (SELECT count(*) FROM records record
      WHERE record.id IN (alert.probe_id, alert.candidate_id) AND ${IN_SCOPE_OF_CALLER})
    AND NOT ${keptFrom({ id: 'caller.person', actor: 'caller.actor', ...BY_CALLER_ROW })}`;
