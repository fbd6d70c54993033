import { type Role, ROLES } from '../common/index.js';

/** Whose a row is, as its caller stands to it. */
export type Standing = 'own' | 'shared' | 'opened' | 'foreign' | 'national';

/**
 * How far a permission goes, in words and by whose a row is: `own`, of the caller's prefecture;
 * `shared`, another's that is shared nationally; `opened`, another's restricted record that is open to
 * the caller's prefecture; `foreign`, another's that is neither; `national`, any of another
 * prefecture, for a caller at national level.
 */
export const REACHES = {
  everything: { says: 'not tied to a prefecture', standings: 'all' },
  found: {
    says: 'of the own prefecture, shared nationally or opened to it; at national level all',
    standings: ['own', 'shared', 'opened', 'national'],
  },
  prefecture: {
    says: 'of the own prefecture; at national level all',
    standings: ['national', 'own'],
  },
  holder: { says: 'of the own prefecture alone, the national level included', standings: ['own'] },
  self: {
    says: 'one’s own, as long as it is of the own prefecture; at national level of any',
    standings: ['national', 'own'],
  },
} as const satisfies Record<string, { says: string; standings: 'all' | readonly Standing[] }>;

export type Reach = keyof typeof REACHES;

/** Of a role a reach, or nothing at all. */
type Grant = Partial<Readonly<Record<Role, Reach>>>;

const everybody = (reach: Reach) => ({ ...field(reach), auditor: reach, admin: reach });
const field = (reach: Reach) => ({ detective: reach, ...bureau(reach) });
const bureau = (reach: Reach) => ({ forensic_officer: reach, supervisor: reach });

/**
 * The permission matrix: action × role → whose. Every route declares which action it is; the guard
 * asks for the role, the services for whose (`within-reach.ts`), and PostgreSQL for both
 * (`row-policies.ts`).
 */
export const MATRIX = {
  'prefectures.read': everybody('everything'),
  // The organisation is the national level's.
  'prefectures.create': { admin: 'holder' },
  'prefectures.reorganise': { admin: 'holder' },
  'prefectures.change': { admin: 'prefecture' },
  'vocabulary.read': everybody('everything'),
  // An administrator manages accounts and sees no record: two duties, two people.
  // Of another prefecture, only the national level's: nobody gives a reach that they do not have.
  'users.manage': { admin: 'prefecture' },
  'api-keys.manage': { admin: 'prefecture' },

  'inbox.read': field('self'),

  'cases.create': field('holder'),
  'cases.read': field('prefecture'),
  'cases.update': field('prefecture'),
  'cases.reopen': { supervisor: 'prefecture' },
  'consultations.create': field('self'),

  'records.read': field('found'),
  // With what a prefecture keeps to itself of a record that others find: its case, notes and author.
  'records.read-whole': field('prefecture'),
  'records.create': bureau('holder'),
  'records.update': bureau('holder'),
  'records.withdraw': bureau('holder'),
  'records.restore': { supervisor: 'holder' },
  'records.open': { supervisor: 'holder' },
  // Lifts a restriction.
  'records.share': { supervisor: 'holder' },
  // A sheet that is given away, to police services. What a prefecture holds, it alone hands out.
  'sketches.disclose': field('holder'),
  // To the public, and of who may have been a minor.
  'sketches.publish': { supervisor: 'holder' },
  // A file with the face, for another service to keep.
  'records.hand-over': { supervisor: 'holder' },
  'records.expunge': { supervisor: 'prefecture' },
  // As the erasure and the conviction that follow of them.
  'court-outcomes.create': { supervisor: 'holder' },
  'reviews.read': { supervisor: 'prefecture' },
  'reviews.update': { supervisor: 'holder' },
  'tombstones.read': { ...field('found'), auditor: 'found' },
  'tombstones.read-whole': { ...field('prefecture'), auditor: 'prefecture' },
  'notices.read': field('self'),
  'openings.read': field('prefecture'),
  'identifications.read': field('prefecture'),

  'searches.create': field('self'),
  'searches.read': { ...field('self'), supervisor: 'prefecture', auditor: 'prefecture' },
  'searches.repeat': { ...field('self'), supervisor: 'prefecture' },
  'searches.export': { ...field('self'), supervisor: 'prefecture', auditor: 'prefecture' },
  'searches.demand-exact': { supervisor: 'self' },
  'search-reviews.read': { supervisor: 'prefecture' },
  'search-reviews.create': { supervisor: 'prefecture' },
  'search-requests.create': field('self'),
  'search-requests.read': { ...field('self'), supervisor: 'prefecture' },
  'searches.approve': { supervisor: 'prefecture' },
  // Also to who examines a search blindly, who may not read it.
  'probe-images.read': { ...field('self'), ...bureau('prefecture') },

  'link-alerts.read': field('prefecture'),
  'link-alerts.adjudicate': field('holder'),

  // Two records of one kind that may be of one person. Both have to be found.
  'duplicates.read': field('found'),
  'duplicates.decide': bureau('holder'),

  'adjudications.create': { ...field('self'), supervisor: 'prefecture' },
  'adjudications.create-blind': bureau('prefecture'),
  'adjudications.decide': { supervisor: 'prefecture' },
  // Also the sketch must be of the own prefecture.
  'cases.conclude': { ...field('self'), supervisor: 'prefecture' },
  'identifications.revoke': { supervisor: 'prefecture' },

  'audit.read': { auditor: 'prefecture' },
} as const satisfies Readonly<Record<string, Grant>>;

export type Permission = keyof typeof MATRIX;

/**
 * What a person answers for by name, or what nobody can undo: refused to API keys, whatever their
 * role. A case is closed by a key, too: a supervisor opens it again.
 */
const BY_PEOPLE_ONLY: ReadonlySet<Permission> = new Set<Permission>([
  ...(['cases.reopen', 'records.restore', 'records.open', 'records.share'] as const),
  ...(['sketches.publish', 'records.hand-over', 'records.expunge'] as const),
  'court-outcomes.create',
  'prefectures.reorganise',
  ...(['search-requests.create', 'searches.approve', 'search-reviews.create'] as const),
  ...(['adjudications.create', 'adjudications.create-blind', 'adjudications.decide'] as const),
  ...(['cases.conclude', 'identifications.revoke', 'link-alerts.adjudicate'] as const),
  'duplicates.decide',
]);

/** Whether only a person who is signed in may take the action, and no API key. */
export function isByPeopleOnly(permission: Permission): boolean {
  return BY_PEOPLE_ONLY.has(permission);
}

const grants: Readonly<Record<Permission, Grant>> = MATRIX;

/** How far a role may go with an action; undefined where it may not take it at all. */
export function reachOf(role: Role, permission: Permission): Reach | undefined {
  return grants[permission][role];
}

/** All that a role may do, and how far. */
export function reachesOf(role: Role): Readonly<Partial<Record<Permission, Reach>>> {
  const all = Object.entries(grants).map(([permission, grant]) => [permission, grant[role]]);
  return Object.fromEntries(all.filter(([, reach]) => reach !== undefined)) as ReturnType<
    typeof reachesOf
  >;
}

/** Who may take the action on some row at all. */
export function rolesThatMay(permission: Permission): Role[] {
  return ROLES.filter((role) => mayDo(role, permission));
}

/** Whether a role may take the action on any row at all. */
export function mayDo(role: Role, permission: Permission): boolean {
  return reachOf(role, permission) !== undefined;
}

/** Whether a role may take the action on a row that stands so to its caller, who made it or did not. */
export function reaches(
  role: Role,
  permission: Permission,
  standing: Standing,
  isMaker = false,
): boolean {
  const reach = reachOf(role, permission);
  if (reach === undefined || (reach === 'self' && !isMaker)) return false;
  const standings: 'all' | readonly Standing[] = REACHES[reach].standings;
  return standings === 'all' || standings.includes(standing);
}
