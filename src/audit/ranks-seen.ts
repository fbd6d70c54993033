import { type Action, SHOW_RANKS } from './actions.js';

/** What somebody has done of this with a target, by the log; target and actor are SQL, as is the answer. */
const done = (actions: readonly Action[], target: string, actor: string) =>
  `audit_entries look WHERE look.target = ${target} AND look.actor = ${actor}
    AND look.action IN (${actions.map((action) => `'${action}'`).join(', ')})`;

const hasDone = (...asked: Parameters<typeof done>) => `EXISTS (SELECT FROM ${done(...asked)})`;

/** Whether somebody has looked at a link alert. All three are SQL. */
export const hasSeenAlert = (alertId: string, actor: string) =>
  hasDone(['linkage.read', 'linkage.adjudicate'], alertId, actor);

/** Whether somebody has seen the ranks of a search. All three are SQL. */
export const hasSeenRanks = (searchId: string, actor: string) =>
  hasDone(SHOW_RANKS, searchId, actor);

/**
 * Ids of records whom a search has shown somebody: by its list, set apart, as what a filter keeps out, in a
 * repeat, or where something was said of them. All three are SQL.
 */
export const shownBySearch = (searchId: string, actor: string) =>
  `SELECT jsonb_array_elements_text(coalesce(look.details -> 'shown',
    jsonb_build_array(look.details -> 'record')))::uuid AS id FROM ${done(SHOW_RANKS, searchId, actor)}`;
