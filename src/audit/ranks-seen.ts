import { type Action, SHOW_RANKS } from './actions.js';

/** What somebody has done of this with a target, by the log; target and actor are SQL, as is the answer. */
const done = (actions: readonly Action[], target: string, actor: string) =>
  `audit_entries look WHERE look.target = ${target} AND look.actor = ${actor}
    AND look.action IN (${actions.map((action) => `'${action}'`).join(', ')})`;

const hasDone = (...asked: Parameters<typeof done>) => `EXISTS (SELECT FROM ${done(...asked)})`;

/** Whether somebody has seen the ranks of a search. Both are SQL, as is the answer. */
export const hasSeenRanks = (searchId: string, actor: string) =>
  hasDone(SHOW_RANKS, searchId, actor);
