import { BY_CALLER_ROW, inPrefecture, mayAsFarAs } from '../access/index.js';
import { COMPARABLE_OPINION } from './comparable-opinions.js';
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

/** Candidates whom two examiners find potential, which no decision has overturned, with evidence that founds an identification. */
const LEADS = `SELECT opinion.search_id, opinion.rank, min(opinion.created_at) AS begun,
    max(opinion.created_at) AS since FROM opinions opinion
  JOIN searches run ON run.id = opinion.search_id
  WHERE ${COMPARABLE_OPINION} AND opinion.outcome = 'potential'
    AND NOT EXISTS (SELECT FROM decisions decision
      WHERE decision.search_id = opinion.search_id AND decision.rank = opinion.rank)
    AND EXISTS (SELECT FROM corroborations found
      WHERE found.search_id = opinion.search_id AND found.rank = opinion.rank
        AND founds_identification(found.kind, found.shown_to_witness))
    AND NOT EXISTS (SELECT FROM identifications made
      WHERE made.search_id = opinion.search_id AND made.rank = opinion.rank)
  GROUP BY opinion.search_id, opinion.rank HAVING count(*) = 2`;

/**
 * Searches with a lead that awaits its identification by the caller: who opened the case, or a supervisor of its
 * prefecture. Both records are in use, the sketch of the two is still unsolved, and no identification of the two was
 * taken back since.
 */
export const IDENTIFICATIONS_AWAITED = `SELECT 'search' AS thing, run.id, file.reference AS about,
    min(lead.since) AS since, NULL::timestamptz AS until, run.case_id
  FROM caller CROSS JOIN (${LEADS}) lead
  JOIN searches run ON run.id = lead.search_id
  JOIN cases file ON file.id = run.case_id AND file.status = 'open'
  JOIN search_candidates candidate USING (search_id, rank)
  JOIN search_probe_members probe USING (search_id)
  JOIN records sketch ON sketch.kind = 'sketch' AND sketch.status = 'active' AND sketch.identified_at IS NULL
    AND sketch.id IN (probe.record_id, candidate.record_id)
    AND ${inPrefecture('sketch.prefecture_id', BY_CALLER_ROW)}
  JOIN records subject ON subject.kind = 'subject' AND subject.status = 'active'
    AND subject.id IN (probe.record_id, candidate.record_id)
  WHERE ${inPrefecture('run.prefecture_id', BY_CALLER_ROW)}
    AND (file.created_by = caller.actor OR ${mayAsFarAs('prefecture', 'cases.conclude')})
    AND NOT EXISTS (SELECT FROM identifications was WHERE was.sketch_id = sketch.id
      AND was.subject_id = subject.id AND was.revoked_at >= lead.begun)
  GROUP BY run.id, file.reference`;

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
