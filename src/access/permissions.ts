import type { Role } from '../common/index.js';

/** The permission table: role by action. Scope (whose records) is decided where data is read. */
const table = {
  forensic_officer: [
    'prefectures.read',
    'vocabulary.read',
    'cases.create',
    'cases.read',
    'cases.update',
    'records.create',
    'records.read',
    'records.update',
    'records.withdraw',
    'searches.create',
    'searches.read',
  ],
  detective: [
    'prefectures.read',
    'vocabulary.read',
    'cases.create',
    'cases.read',
    'cases.update',
    'records.read',
    'searches.create',
    'searches.read',
  ],
  supervisor: [
    'prefectures.read',
    'vocabulary.read',
    'cases.create',
    'cases.read',
    'cases.update',
    'records.create',
    'records.read',
    'records.update',
    'records.withdraw',
    'searches.create',
    'searches.read',
    'searches.read-all',
  ],
  auditor: ['prefectures.read', 'vocabulary.read', 'searches.read', 'searches.read-all'],
  // An administrator manages accounts and sees no record: two duties, two people.
  admin: [
    'prefectures.read',
    'prefectures.create',
    'vocabulary.read',
    'users.manage',
    'api-keys.manage',
  ],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof table)[Role][number];

export function mayDo(role: Role, permission: Permission): boolean {
  return (table[role] as readonly Permission[]).includes(permission);
}
