import { all, inPrefecture, may, OWN, withRow } from './row-conditions.js';

/** Conditions on rows of what hangs on a record, by the table's name. */
export const OF_RECORD = (table: string) =>
  withRow('records record', `record.id = ${table}.record_id`);
export const OF_OWN_RECORD = (table: string) =>
  withRow('records record', `record.id = ${table}.record_id AND record.prefecture_id = ${OWN}`);
export const HOLDS_RECORD = (table: string) =>
  all(may('records.create', 'records.update'), OF_OWN_RECORD(table));
export const WHOLE_RECORD = (table: string) =>
  all(
    may('records.read-whole'),
    withRow(
      'records record',
      `record.id = ${table}.record_id AND ${inPrefecture('record.prefecture_id')}`,
    ),
  );
