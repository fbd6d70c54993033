import { BY_CALLER_ROW, inPrefecture } from '../../access/index.js';

const ABOUT = `'search_request' AS thing, request.id, file.reference AS about`;
const OPEN = `FROM caller CROSS JOIN search_requests request JOIN cases file ON file.id = request.case_id
  WHERE request.expires_at > now()`;

/** Searches of others that wait for a supervisor's approval. */
export const REQUESTS_TO_DECIDE = `SELECT ${ABOUT}, request.created_at AS since,
    request.expires_at AS until, request.case_id ${OPEN} AND request.state = 'awaiting_approval'
    AND request.actor <> caller.actor AND ${inPrefecture('request.prefecture_id', BY_CALLER_ROW)}`;

/** The caller's own that a supervisor has decided on: to be run, or to be read why not. */
export const REQUESTS_DECIDED = `SELECT ${ABOUT}, request.decided_at AS since,
    request.expires_at AS until, request.case_id ${OPEN} AND request.state IN ('approved', 'refused')
    AND request.actor = caller.actor AND ${inPrefecture('request.prefecture_id', BY_CALLER_ROW)}`;
