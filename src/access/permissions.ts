import type { Role } from '../common/index.js';

const everybody = ['prefectures.read', 'vocabulary.read'] as const;

const detective = [
  ...everybody,
  'cases.create',
  'cases.read',
  'cases.update',
  'consultations.create',
  'records.read',
  'searches.create',
  'searches.read',
  'searches.export',
  'link-alerts.read',
  'tombstones.read',
  'notices.read',
  'link-alerts.adjudicate',
  'adjudications.create',
] as const;

const forensicOfficer = [
  ...detective,
  'records.create',
  'records.update',
  'records.withdraw',
  'adjudications.create-blind',
] as const;

/** The permission table: role by action. Scope (whose records) is decided where data is read. */
const table = {
  detective,
  forensic_officer: forensicOfficer,
  supervisor: [
    ...forensicOfficer,
    'searches.read-all',
    'searches.demand-exact',
    'searches.approve',
    'cases.reopen',
    'records.expunge',
    'records.review',
    'adjudications.decide',
    'identifications.revoke',
  ],
  auditor: [
    ...everybody,
    'searches.read',
    'searches.read-all',
    'searches.export',
    'audit.read',
    'tombstones.read',
  ],
  // An administrator manages accounts and sees no record: two duties, two people.
  admin: [...everybody, 'prefectures.create', 'users.manage', 'api-keys.manage'],
} as const satisfies Record<Role, readonly string[]>;

export type Permission = (typeof table)[Role][number];

export function mayDo(role: Role, permission: Permission): boolean {
  return (table[role] as readonly Permission[]).includes(permission);
}
