import type { TablePolicy } from './table-policy.js';
import { all, either, inPrefecture, may, SELF, withRow } from './row-conditions.js';

const MANAGED_USERS = all(may('users.manage'), inPrefecture());
const MANAGED_KEYS = all(may('api-keys.manage'), inPrefecture());
const OF_MANAGED_USER = all(
  may('users.manage'),
  withRow(
    'users person',
    `person.id = second_factors.user_id AND ${inPrefecture('person.prefecture_id')}`,
  ),
);

const AUTHOR = either(
  ...['opinions.examiner_id', 'decisions.supervisor_id', 'corroborations.recorded_by_id'].map(
    (column) => withRow(column.split('.')[0] ?? '', `${column} = users.id`),
  ),
  withRow('identifications', 'users.id IN (identified_by_id, revoked_by_id)'),
);

/** What PostgreSQL gives of the tables of accounts: as far as whoever manages them reaches. */
export const OF_ACCOUNTS: Readonly<Record<string, TablePolicy>> = {
  users: {
    caller: {
      select: either(
        `'user:' || id = ${SELF}`,
        MANAGED_USERS,
        all(
          may('searches.read'),
          either(
            inPrefecture(),
            `prefecture_id IN (SELECT p.id FROM prefectures p WHERE national)`,
          ),
        ),
        // Whoever wrote what the caller may read, wherever they serve now.
        AUTHOR,
      ),
      insert: MANAGED_USERS,
      update: MANAGED_USERS,
    },
    system: ['select', 'insert', 'update'],
    columns: [
      ...['id', 'seq', 'username', 'display_name', 'role', 'prefecture_id', 'district_id'],
      ...['active', 'token_version', 'created_at', 'external_issuer', 'external_subject'],
      'sessions_ended_at',
      'claims_issued_at',
      'password_change_required',
      'second_factor_since',
    ],
    // Where somebody serves, a reorganisation changes; nobody their own role, by a trigger.
    changes: [
      ...['display_name', 'password_hash', 'password_change_required', 'role', 'district_id'],
      ...['active', 'token_version', 'sessions_ended_at', 'second_factor_since'],
    ],
  },
  // Of others' an administrator may only take one away.
  second_factors: {
    caller: { select: OF_MANAGED_USER, delete: OF_MANAGED_USER },
    system: ['select', 'insert', 'update', 'delete'],
    columns: ['user_id'],
  },
  api_keys: {
    caller: {
      select: MANAGED_KEYS,
      insert: MANAGED_KEYS,
      update: MANAGED_KEYS,
    },
    system: ['select', 'update'],
    changes: ['key_hash', 'previous_key_hash', 'previous_expires_at', 'expires_at', 'revoked_at'],
  },
};
