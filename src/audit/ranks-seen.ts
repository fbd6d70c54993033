import { type Action, SHOW_RANKS } from './actions.js';

/** Whether somebody has done one of these with a target, by the log; target and actor are SQL, as is the answer. */
const hasDone = (actions: readonly Action[], target: string, actor: string) => `EXISTS (
  SELECT FROM audit_entries look WHERE look.target = ${target} AND look.actor = ${actor}
    AND look.action IN (${actions.map((action) => `'${action}'`).join(', ')}))`;

/** Whether somebody has looked at a link alert. All three are SQL. */
export const hasSeenAlert = (alertId: string, actor: string) =>
  hasDone(['linkage.read', 'linkage.adjudicate'], alertId, actor);

/** Whether somebody has seen the ranks of a search. All three are SQL. */
export const hasSeenRanks = (searchId: string, actor: string) =>
  hasDone(SHOW_RANKS, searchId, actor);
