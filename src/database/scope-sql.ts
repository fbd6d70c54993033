import { CALLER_ROLE, SYSTEM_ROLE } from '../access/index.js';
import { ACTOR_REF } from '../common/index.js';
import type { CallerScope, Scope } from './scope.js';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const WORD = /^[a-z_]{1,40}$/;

/**
 * What puts a transaction under a scope, until it ends: the connections of an embedded database
 * share one session, and pooled ones go from caller to caller. Without a scope the role is put on
 * all the same, and no policy gives it a row. `SET` and not `set_config`: a query before it would
 * fix the isolation level.
 */
export function scopeStatements(scope: Exclude<Scope, { as: 'owner' }> | undefined): string {
  if (scope?.as === 'system') return `SET LOCAL ROLE ${SYSTEM_ROLE}`;
  return [`SET LOCAL ROLE ${CALLER_ROLE}`, ...settings(scope)].join('; ');
}

function settings(scope: CallerScope | undefined): string[] {
  if (!scope) return [];
  const { prefectureId, national, role, actor } = scope;
  return [
    set('prefecture', prefectureId, UUID),
    set('national', String(national), WORD),
    set('role', role, WORD),
    set('actor', actor, ACTOR_REF),
  ];
}

function set(name: string, value: string, form: RegExp): string {
  if (!form.test(value)) throw new Error(`No ${name} of a scope: ${value}`);
  return `SET LOCAL mirsam.${name} = '${value}'`;
}
