import { BY_CALLER_ROW, inPrefecture } from '../access/index.js';
import { DISAGREED } from './disagreements.service.js';
import { standingAlone } from './standing-alone.js';

const searches = (ids: string) => `SELECT 'search' AS thing, run.id, file.reference AS about,
    run.created_at AS since, NULL::timestamptz AS until, run.case_id
  FROM caller CROSS JOIN searches run JOIN cases file ON file.id = run.case_id
  WHERE run.id IN (${ids}) AND ${inPrefecture('run.prefecture_id', BY_CALLER_ROW)}`;

/** Searches with an opinion that stands alone, which the caller may join blind. */
export const OPINIONS_AWAITED = searches(
  standingAlone({ id: 'caller.person', actor: 'caller.actor', ...BY_CALLER_ROW }),
);

/** Searches on whose candidates two examiners disagree. */
export const DISAGREEMENTS_TO_DECIDE = searches(`SELECT search_id FROM (${DISAGREED}) torn`);

/** Identifications taken back in the last 30 days: the caller's own, or of their search, case or sketch. */
export const IDENTIFICATIONS_REVOKED = `SELECT 'sketch' AS thing, sketch.id, sketch.number AS about,
    made.revoked_at AS since, made.revoked_at + interval '30 days' AS until, made.case_id
  FROM caller CROSS JOIN identifications made
  JOIN searches run ON run.id = made.search_id
  JOIN cases file ON file.id = made.case_id
  JOIN records sketch ON sketch.id = made.sketch_id AND sketch.status <> 'expunged'
  WHERE made.revoked_at > now() - interval '30 days'
    AND (made.identified_by_id = caller.person
      OR caller.actor IN (run.actor, file.created_by, sketch.created_by))`;
