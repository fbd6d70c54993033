import { all, either, inPrefecture, may, OWN, SELF, withRow } from './row-conditions.js';
import type { TablePolicy } from './table-policy.js';

/** Stored searches show candidates to auditors, too. */
export const SEES_RECORDS = may('records.read', 'searches.read');

/** Conditions on rows of what hangs on a record, by the table's name. */
const OF_RECORD = (table: string) => withRow('records record', `record.id = ${table}.record_id`);
const OF_OWN_RECORD = (table: string) =>
  withRow('records record', `record.id = ${table}.record_id AND record.prefecture_id = ${OWN}`);
const HOLDS_RECORD = (table: string) =>
  all(may('records.create', 'records.update'), OF_OWN_RECORD(table));
const WHOLE_RECORD = (table: string) =>
  all(
    may('records.read-whole'),
    withRow(
      'records record',
      `record.id = ${table}.record_id AND ${inPrefecture('record.prefecture_id')}`,
    ),
  );

/** What PostgreSQL gives of the tables that hang on records. */
export const OF_RECORDS: Readonly<Record<string, TablePolicy>> = {
  record_openings: {
    caller: {
      select: all(SEES_RECORDS, either(inPrefecture('holder_id'), `prefecture_id = ${OWN}`)),
      insert: all(may('records.open'), `holder_id = ${OWN}`),
      update: all(may('records.open'), `holder_id = ${OWN}`),
    },
    system: ['select'],
    changes: ['ends_at', 'ended_by'],
  },
  // What a record was before, told to those who see the whole of it.
  record_changes: {
    caller: {
      select: WHOLE_RECORD('record_changes'),
      insert: all(
        may('records.update', 'records.withdraw'),
        `actor = ${SELF}`,
        OF_OWN_RECORD('record_changes'),
      ),
    },
    system: [],
  },
  // What other prefectures do not see of a record, they do not find it by.
  record_terms: {
    caller: {
      select: all(may('records.read'), inPrefecture()),
      insert: all(`prefecture_id = ${OWN}`, HOLDS_RECORD('record_terms')),
      delete: HOLDS_RECORD('record_terms'),
    },
    system: [],
  },
  // Of what other prefectures find they are told a part: whose memory it is, and when, the service keeps back.
  sketch_makings: {
    caller: {
      select: OF_RECORD('sketch_makings'),
      insert: HOLDS_RECORD('sketch_makings'),
      delete: HOLDS_RECORD('sketch_makings'),
    },
    system: ['select'],
  },
  // Numbers of identity papers: never of other prefectures', whatever else these find of the record.
  subject_papers: {
    caller: {
      select: all(may('records.read-whole'), inPrefecture()),
      insert: all(`prefecture_id = ${OWN}`, HOLDS_RECORD('subject_papers')),
      delete: HOLDS_RECORD('subject_papers'),
    },
    system: [],
  },
  // Entered by a person who answers for it; what follows of it, triggers do.
  court_outcomes: {
    caller: {
      select: all(may('court-outcomes.create'), OF_OWN_RECORD('court_outcomes')),
      insert: all(
        may('court-outcomes.create'),
        `entered_by = ${SELF}`,
        `entered_by LIKE 'user:%'`,
        OF_OWN_RECORD('court_outcomes'),
      ),
    },
    system: [],
  },
  images: {
    caller: {
      select: OF_RECORD('images'),
      insert: HOLDS_RECORD('images'),
      update: HOLDS_RECORD('images'),
      delete: HOLDS_RECORD('images'),
    },
    system: ['select'],
  },
  // Filled by a trigger on `images`.
  removed_images: { caller: { select: WHOLE_RECORD('removed_images') }, system: [] },
  templates: {
    caller: {
      select: OF_RECORD('templates'),
      insert: HOLDS_RECORD('templates'),
      delete: HOLDS_RECORD('templates'),
    },
    system: ['select'],
  },
};
