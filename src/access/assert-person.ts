import type { Actor } from '../common/index.js';
import { accessProblems } from './access.problems.js';
import { isByPeopleOnly, type Permission } from './permissions.js';

/** @throws Problem `person-needed` of an API key, where the permission is for people only */
export function assertPerson({ kind }: Pick<Actor, 'kind'>, permission: Permission): void {
  if (kind === 'api_key' && isByPeopleOnly(permission)) throw accessProblems['person-needed']();
}
