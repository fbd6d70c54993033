/** Whose data a table holds, and what becomes of it; a table that is not here is listed as not classified yet. */
export const TABLES: Readonly<Record<string, readonly [whose: string, goes: string]>> = {
  records: [
    'people who are looked for (sketches) and known people (subjects): number, traits, description, dates; of known people name, aliases, birth date; of a sketch who drew it',
    'until erased; reviewed by the day that is set',
  ],
  sketch_makings: [
    'how a sketch was made: the witness by a code of the case, what they could see, the interview, the image',
    'with the record',
  ],
  subject_papers: [
    'of known people, numbers of identity card and passport: for their prefecture and the national level',
    'with the record',
  ],
  images: [
    'their pictures, by hash; the files beside the database; when, how and on which ground a photograph was taken',
    'with the record',
  ],
  removed_images: ['pictures that were removed from a record', 'with the record'],
  templates: ['biometric: a vector of each face', 'with the record'],
  gallery_faces: ['the same vectors, as a search reads them', 'with the record'],
  former_faces: ['hashes of faces that were enrolled anew', 'with the record'],
  record_changes: ['what a record was before', 'with the record'],
  record_terms: ['keys of names and words, to find them by', 'with the record'],
  record_openings: [
    'to which prefecture a record is opened, until when',
    'until the record is erased',
  ],
  cases: [
    'what is investigated: reference, offence, dates, where and how it was',
    'reviewed; closed when erased, where and how emptied',
  ],
  consultations: ['who looked at images, for which case and why', 'purpose erased with the case'],
  searches: [
    'who searched, for which case and why; probe, filters, list',
    'probe erased with record or case',
  ],
  search_probe_members: [
    'what was searched with: vector, hash of the upload and of its original',
    'the same',
  ],
  search_candidates: ['who was shown, with score and reasons', 'erased with whom it shows'],
  search_requests: [
    'searches that await a supervisor, with their images',
    'images go once run or refused',
  ],
  exclusions: ['whom examiners ruled out for a case', 'with record or case'],
  opinions: ['what examiners say of a candidate', 'words erased with record or case'],
  decisions: ['what supervisors decide', 'the same'],
  corroborations: ['evidence beside the face; of a witness, what they were shown', 'the same'],
  identifications: ['whom a sketch was found to show', 'with record or case'],
  link_alerts: [
    'a sketch, and another or a subject, that may show one person',
    'explanation erased with either',
  ],
  link_adjudications: ['what the holders say of it', 'words erased with either'],
  duplicate_pairs: [
    'two records of an import, or one and another, that may be of one person',
    'erased with either',
  ],
  duplicate_decisions: ['whether they are, by whom and why', 'the same'],
  court_outcomes: [
    'what a court decided of a known person: acquittal, dismissal or conviction, its day and number',
    'of a conviction with the record; of what led to an erasure, for good: no personal data of whom it was',
  ],
  tombstones: [
    'that a record was erased, by whom and why; no personal data of whom it was',
    'for good',
  ],
  notices: ['who is told of an erasure', 'for good'],
  audit_entries: ['staff: who did what, when, to which id', 'for good'],
  unit_changes: ['staff: who changed the organisation, and why', 'for good'],
  unit_change_effects: ['staff: whom a change of the organisation took along', 'for good'],
  users: ['staff: name, role, prefecture, password hash', 'kept, made inactive'],
  api_keys: ['programs: name, role, hash of the key', 'kept, revoked'],
  second_factors: ['staff: sealed secret', 'until taken away'],
  idempotency_keys: [
    'staff: that a request was sent, and which record or search it made',
    '24 hours',
  ],
  imports: ['staff: who imports which list, for which case', 'for good'],
  import_rows: [
    'people of an imported list: its row until it is entered or the import ends; then its reference there, the name and hash of its image',
    'with the record; of what was refused, 90 days after the import',
  ],
  known_addresses: ['staff: from which addresses they signed in, by hash', 'cleared away by age'],
};

/** No data of a person: what the service needs to run, and counts of many. */
export const OF_NOBODY = [
  ...['audit_keys', 'audit_positions', 'audit_seals', 'audit_unsealed', 'collection_means'],
  'duplicate_queue',
  ...[
    'face_indexes',
    'files_to_unlink',
    'gallery_parts',
    'installation',
    'linkage_queue',
    'migrations',
  ],
  ...[
    'number_series',
    'prefectures',
    'rate_limits',
    'repeatable_objects',
    'revoked_tokens',
    'trait_counts',
  ],
];
