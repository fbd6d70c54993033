import { SHOW_RANKS } from './actions.js';

const NAMES = SHOW_RANKS.map((action) => `'${action}'`).join(', ');

/** Whether somebody has looked at a link alert, by the log. All three are SQL. */
export const hasSeenAlert = (alertId: string, actor: string) => `EXISTS (
  SELECT FROM audit_entries look WHERE look.target = ${alertId} AND look.actor = ${actor}
    AND look.action IN ('linkage.read', 'linkage.adjudicate'))`;

/** Whether somebody has seen the ranks of a search, by the log. All three are SQL. */
export const hasSeenRanks = (searchId: string, actor: string) => `EXISTS (
  SELECT FROM audit_entries look WHERE look.target = ${searchId} AND look.actor = ${actor}
    AND look.action IN (${NAMES}))`;
