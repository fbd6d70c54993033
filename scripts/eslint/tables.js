/**
 * Which room owns a table, and which others may name it in SQL of their own, because one statement
 * has to see both (`access`: a row policy). Any other room asks through the owner's index.
 */
export const TABLES = {
  repeatable_objects: { owner: 'database' },
  installation: { owner: 'database' },

  prefectures: {
    owner: 'prefectures',
    namedBy: ['access', 'adjudication', 'audit', 'matching', 'retention', 'users', 'benchmark'],
  },
  unit_changes: { owner: 'prefectures' },
  unit_change_effects: { owner: 'prefectures' },
  users: { owner: 'users' },
  api_keys: { owner: 'users' },
  second_factors: { owner: 'users' },
  revoked_tokens: { owner: 'auth' },
  rate_limits: { owner: 'auth' },
  known_addresses: { owner: 'auth' },

  audit_entries: { owner: 'audit', namedBy: ['benchmark'] },
  audit_unsealed: { owner: 'audit', namedBy: ['benchmark'] },
  audit_positions: { owner: 'audit', namedBy: ['benchmark'] },
  audit_seals: { owner: 'audit' },
  audit_keys: { owner: 'audit' },

  idempotency_keys: { owner: 'idempotency', namedBy: ['auth'] },

  images: { owner: 'enrolment', namedBy: ['matching', 'search', 'benchmark'] },
  removed_images: { owner: 'enrolment', namedBy: ['search'] },
  templates: {
    owner: 'enrolment',
    namedBy: ['matching', 'search', 'linkage', 'evaluation', 'benchmark'],
  },

  cases: { owner: 'cases', namedBy: ['audit', 'search', 'adjudication', 'retention'] },
  consultations: { owner: 'cases' },

  records: {
    owner: 'records',
    namedBy: [
      ...['audit', 'matching', 'linkage', 'duplicates', 'adjudication', 'retention', 'benchmark'],
      'demo',
    ],
  },
  record_changes: { owner: 'records' },
  record_terms: { owner: 'records', namedBy: ['benchmark'] },
  record_openings: { owner: 'records', namedBy: ['access', 'adjudication'] },
  number_series: { owner: 'records' },
  sketch_makings: { owner: 'sketches' },
  subject_papers: { owner: 'subjects' },

  imports: { owner: 'imports', namedBy: ['duplicates'] },
  import_rows: { owner: 'imports' },

  gallery_parts: { owner: 'matching', namedBy: ['access'] },
  gallery_faces: { owner: 'matching' },
  collection_means: { owner: 'matching' },
  trait_counts: { owner: 'matching' },
  face_indexes: { owner: 'matching' },
  searches: { owner: 'search', namedBy: ['adjudication'] },
  search_probe_members: { owner: 'search', namedBy: ['adjudication'] },
  search_candidates: { owner: 'search', namedBy: ['adjudication'] },
  search_requests: { owner: 'search' },
  exclusions: { owner: 'search' },

  linkage_queue: { owner: 'linkage' },
  link_alerts: { owner: 'linkage', namedBy: ['search'] },
  link_adjudications: { owner: 'linkage' },
  duplicate_queue: { owner: 'duplicates' },
  duplicate_pairs: { owner: 'duplicates', namedBy: ['search'] },
  duplicate_decisions: { owner: 'duplicates' },

  opinions: { owner: 'adjudication', namedBy: ['search'] },
  decisions: { owner: 'adjudication' },
  corroborations: { owner: 'adjudication' },
  identifications: { owner: 'adjudication' },

  court_outcomes: { owner: 'retention' },
  tombstones: { owner: 'retention' },
  notices: { owner: 'retention' },
  former_faces: { owner: 'retention' },
  files_to_unlink: { owner: 'retention' },
};
