import { OF_ACCOUNTS } from './account-policies.js';
import type { Permission } from './permissions.js';
import { OF_RECORDS, SEES_RECORDS } from './record-policies.js';
import type { TablePolicy } from './table-policy.js';
import {
  all,
  ANYBODY,
  either,
  partAmong,
  inPrefecture,
  may,
  mayAsFarAs,
  NATIONAL,
  OPENED,
  OWN,
  SELF,
  withRow,
} from './row-conditions.js';

const SYSTEM_ONLY = {};

const OF_SEARCH = (table: string) => withRow('searches run', `run.id = ${table}.search_id`);
const OF_CASE = withRow('cases file', 'file.id = exclusions.case_id');
const BY_SELF = (column: string) => `'user:' || ${column} = ${SELF}`;
/** Nobody's data: who was identified may read it. */
const COUNTS = { caller: { select: ANYBODY }, system: ['select'] } as const;

/** Numbers and hashes, which tell of no entry what it says. */
const CHAIN = { caller: { select: may('audit.read') }, system: ['select', 'insert'] } as const;

const own = (...permissions: readonly Permission[]) =>
  all(may(...permissions), `prefecture_id = ${OWN}`);
const OWN_IMPORTS = {
  select: own('records.create'),
  insert: own('records.create'),
  update: own('records.create'),
};
const ownAs = (...permissions: readonly Permission[]) =>
  all(may(...permissions), `prefecture_id = ${OWN}`, `actor = ${SELF}`);
const examined = (table: string, person: string, ...permissions: readonly Permission[]) =>
  all(may(...permissions), BY_SELF(person), OF_SEARCH(table));

/** Whose they are counts for who made them, too: people and cases go over to another prefecture. */
const madeOrHeld = (...permissions: readonly Permission[]) =>
  all(
    inPrefecture(),
    either(
      all(mayAsFarAs('self', ...permissions), `actor = ${SELF}`),
      mayAsFarAs('prefecture', ...permissions),
    ),
  );
// Blind examiners read what they have not looked at: which that is, the service knows.
const SEARCHES = madeOrHeld('searches.read', 'adjudications.create-blind');
const REQUESTS = madeOrHeld('search-requests.read');
/** One of two records is the caller's prefecture's own, or whoever's at national level. */
const PARTY = withRow(
  'records held',
  `held.id IN (first_id, second_id) AND ${inPrefecture('held.prefecture_id')}`,
);
const OWN_OF_PAIR = (table: string) =>
  withRow(
    'records held',
    `held.id IN (${table}first_id, ${table}second_id) AND held.prefecture_id = ${OWN}`,
  );
const HOLDERS = inPrefecture(['probe_prefecture_id', 'candidate_prefecture_id']);
/** What a notice of the caller's is about. */
const TOLD = withRow(
  'notices',
  `notices.tombstone_id = tombstones.id AND notices.recipient = ${SELF}`,
);
/**
 * What PostgreSQL gives of each table, whatever the service asks: the second of two guards. A table
 * that is not here gives nothing. The database is brought after a change of it at the next start.
 */
export const ROW_POLICIES: Readonly<Record<string, TablePolicy>> = {
  prefectures: {
    caller: {
      select: ANYBODY,
      insert: all(may('prefectures.create'), NATIONAL),
      // Of its own, a prefecture's administrators change the contact, by a trigger.
      update: all(may('prefectures.change'), inPrefecture('id')),
    },
    system: ['select'],
    changes: ['contact', 'name_fr', 'name_ar', 'name_en', 'active_from'],
  },
  // What became of which office is no secret.
  unit_changes: {
    caller: {
      select: ANYBODY,
      insert: all(may('prefectures.create', 'prefectures.reorganise'), NATIONAL, `actor = ${SELF}`),
    },
    system: [],
  },
  // Filled by a trigger on `unit_changes`.
  unit_change_effects: {
    caller: { select: all(may('prefectures.reorganise'), NATIONAL) },
    system: [],
  },
  ...OF_ACCOUNTS,
  revoked_tokens: { caller: SYSTEM_ONLY, system: ['select', 'insert', 'delete'] },
  rate_limits: { caller: SYSTEM_ONLY, system: ['select', 'insert', 'update', 'delete'] },
  known_addresses: { caller: SYSTEM_ONLY, system: ['select', 'insert', 'update', 'delete'] },
  idempotency_keys: {
    caller: { select: `actor = ${SELF}`, insert: `actor = ${SELF}` },
    system: ['select', 'delete'],
  },
  // One's own entries: who has looked at a search is no blind examiner of it.
  audit_entries: {
    caller: {
      select: either(`actor = ${SELF}`, all(may('audit.read'), inPrefecture())),
      insert: all(`actor = ${SELF}`, `prefecture_id = ${OWN}`),
    },
    system: ['select', 'insert'],
  },
  audit_unsealed: { caller: SYSTEM_ONLY, system: ['select', 'delete'] },
  audit_positions: CHAIN,
  audit_seals: CHAIN,
  audit_keys: CHAIN,
  cases: {
    caller: {
      // A search that is disclosed names its case.
      select: all(may('cases.read', 'searches.export'), inPrefecture()),
      insert: own('cases.create'),
      update: all(may('cases.update'), inPrefecture()),
      // What is done for a case holds it open.
      lock: all(may('cases.read'), inPrefecture()),
    },
    system: ['select'],
  },
  consultations: {
    caller: {
      select: `actor = ${SELF}`,
      // Of a case that they may read, and no longer than any other.
      insert: all(
        ownAs('consultations.create'),
        withRow('cases file', 'file.id = consultations.case_id'),
        `expires_at <= now() + interval '8 hours'`,
      ),
    },
    system: [],
  },
  number_series: {
    caller: {
      select: own('records.create'),
      insert: own('records.create'),
      update: own('records.create'),
    },
    system: [],
    changes: ['last'],
  },
  records: {
    caller: {
      select: all(
        SEES_RECORDS,
        either(
          inPrefecture(),
          all(`status = 'active'`, either(`sharing = 'national'`, `id = ANY (${OPENED})`)),
          // An empty shell, for those who could find what it was.
          all(`status = 'expunged'`, `sharing = 'national'`),
        ),
      ),
      insert: own('records.create'),
      update: own('records.update', 'records.withdraw'),
    },
    system: ['select', 'lock'],
    // Of whom and from when a record is, and its number, stay.
    changes: [
      ...['case_id', 'sharing', 'traits', 'description', 'dated_on', 'status', 'withdrawn_at'],
      ...['withdrawn_by', 'withdrawal_reason', 'updated_at', 'version', 'origin', 'software'],
      ...['author', 'witness_confidence', 'full_name', 'aliases', 'birth_date', 'identified_at'],
      ...['face_model', 'part', 'review_on', 'expunged_at', 'district_id', 'offence_age_min'],
      ...['offence_age_max', 'minority', 'registered_as'],
    ],
  },
  ...OF_RECORDS,
  // Worked on by the service, as whoever has started it.
  imports: { caller: OWN_IMPORTS, system: ['select', 'update'] },
  import_rows: {
    caller: { ...OWN_IMPORTS, delete: own('records.create') },
    system: ['select', 'update', 'delete'],
  },
  gallery_parts: {
    caller: { select: all(SEES_RECORDS, either(inPrefecture(), `sharing = 'national'`)) },
    system: ['select'],
  },
  // By part: a scan of all faces looks at no record.
  gallery_faces: {
    caller: {
      select: all(
        SEES_RECORDS,
        either(
          partAmong('part', 'SELECT seen.id FROM gallery_parts seen'),
          all('part IS NOT NULL', `record_id = ANY (${OPENED})`),
        ),
      ),
    },
    system: ['select'],
  },
  collection_means: COUNTS,
  trait_counts: COUNTS,
  face_indexes: COUNTS,
  searches: {
    caller: { select: SEARCHES, insert: ownAs('searches.create') },
    system: [],
  },
  search_probe_members: {
    caller: {
      select: OF_SEARCH('search_probe_members'),
      insert: all(may('searches.create'), OF_SEARCH('search_probe_members')),
    },
    system: [],
  },
  search_candidates: {
    caller: {
      select: OF_SEARCH('search_candidates'),
      insert: all(may('searches.create'), OF_SEARCH('search_candidates')),
      // What is said of a candidate comes one after the other.
      lock: OF_SEARCH('search_candidates'),
    },
    system: [],
    changes: ['rank'],
  },
  search_requests: {
    caller: { select: REQUESTS, insert: ownAs('searches.create'), update: REQUESTS },
    system: ['select', 'update'],
  },
  exclusions: {
    caller: {
      select: OF_CASE,
      insert: all(may('adjudications.create'), OF_CASE),
      update: all(may('adjudications.create'), OF_CASE),
    },
    system: ['select'],
  },
  opinions: {
    caller: {
      select: OF_SEARCH('opinions'),
      insert: examined('opinions', 'examiner_id', 'adjudications.create'),
      // One's own is withdrawn.
      update: examined('opinions', 'examiner_id', 'adjudications.create'),
    },
    system: [],
    changes: ['withdrawn_at', 'withdrawal_reason'],
  },
  decisions: {
    caller: {
      select: OF_SEARCH('decisions'),
      insert: examined('decisions', 'supervisor_id', 'adjudications.decide'),
    },
    system: [],
  },
  corroborations: {
    caller: {
      select: OF_SEARCH('corroborations'),
      insert: examined('corroborations', 'recorded_by_id', 'adjudications.create'),
    },
    system: [],
  },
  identifications: {
    caller: {
      // Also of a sketch of the prefecture, by somebody else's search.
      select: either(
        OF_SEARCH('identifications'),
        withRow(
          'records sketch',
          `sketch.id = identifications.sketch_id AND ${inPrefecture('sketch.prefecture_id')}`,
        ),
      ),
      insert: examined('identifications', 'identified_by_id', 'adjudications.create'),
      update: all(may('identifications.revoke'), OF_SEARCH('identifications')),
    },
    system: [],
  },
  // Laid by who orders it; what it erases, its trigger erases with the rights of the tables' owner.
  tombstones: {
    caller: {
      select: all(may('tombstones.read'), either(inPrefecture(), `sharing = 'national'`, TOLD)),
      insert: all(may('records.expunge'), inPrefecture()),
    },
    system: [],
  },
  notices: {
    caller: {
      // Who ordered the erasure sees those of searches that are theirs to see: who else looked, is theirs.
      // Nobody is told of a search that is another prefecture's by now.
      select: all(OF_SEARCH('notices'), either(`recipient = ${SELF}`, may('records.expunge'))),
      update: all(OF_SEARCH('notices'), `recipient = ${SELF}`),
    },
    system: [],
    changes: ['read_at'],
  },
  // Asked by the owner of the tables, before anybody is answered.
  installation: { caller: SYSTEM_ONLY, system: [] },
  // Filled by a trigger on `templates`, read by an expungement.
  former_faces: { caller: SYSTEM_ONLY, system: [] },
  // Cleared away by the owner of the tables, after the commit.
  files_to_unlink: { caller: SYSTEM_ONLY, system: ['select'] },
  linkage_queue: { caller: SYSTEM_ONLY, system: ['select', 'delete', 'lock'] },
  link_alerts: {
    caller: {
      select: all(may('link-alerts.read'), HOLDERS),
      update: all(may('link-alerts.adjudicate'), HOLDERS),
    },
    system: ['select', 'insert'],
    changes: ['state'],
  },
  link_adjudications: {
    caller: {
      select: withRow('link_alerts alert', 'alert.id = link_adjudications.alert_id'),
      insert: all(
        ownAs('link-alerts.adjudicate'),
        withRow('link_alerts alert', 'alert.id = link_adjudications.alert_id'),
      ),
    },
    system: [],
  },
  duplicate_queue: {
    // How many of an import wait.
    caller: { select: withRow('imports job', 'job.id = duplicate_queue.import_id') },
    system: ['select', 'delete', 'lock'],
  },
  // To who sees both records; before the two are said to be of one person, to who holds one of them.
  duplicate_pairs: {
    caller: {
      select: all(
        may('duplicates.read'),
        withRow('records one', 'one.id = duplicate_pairs.first_id'),
        withRow('records other', 'other.id = duplicate_pairs.second_id'),
        either(`state = 'same'`, PARTY),
      ),
      update: all(may('duplicates.decide'), OWN_OF_PAIR('')),
    },
    system: ['select', 'insert'],
    changes: ['state'],
  },
  duplicate_decisions: {
    caller: {
      select: withRow('duplicate_pairs pair', 'pair.id = duplicate_decisions.pair_id'),
      insert: all(
        ownAs('duplicates.decide'),
        withRow(
          'duplicate_pairs pair',
          `pair.id = duplicate_decisions.pair_id AND ${OWN_OF_PAIR('pair.')}`,
        ),
      ),
    },
    system: [],
  },
};
