import type { EnteredReason, LeftReason, RescoredReason } from './repeat-reasons.js';

/** One row of a list, then or now. */
export interface ListRow {
  readonly id: string;
  readonly number: string;
  readonly rank: number;
  /** As shown; null of a record that was erased since. */
  readonly score: number | null;
}

/** What has become of a record since a search. */
export interface RecordSince {
  /** In a gallery of the caller: active, and not restricted. */
  readonly available: boolean;
  readonly expunged: boolean;
  readonly enrolled: boolean;
  /** The record, or a face of it that is compared. */
  readonly changed: boolean;
  /** Set apart for the case: in the search, and now. */
  readonly excluded: { readonly then: boolean; readonly now: boolean };
}

interface BeforeAndAfter {
  readonly then: number;
  readonly now: number;
}

interface NumberedRecord {
  readonly id: string;
  readonly number: string;
}

interface Entered extends NumberedRecord {
  readonly rank: number;
  readonly why: EnteredReason;
}

interface Left extends NumberedRecord {
  /** In the list of then. */
  readonly rank: number;
  readonly why: LeftReason;
}

interface Rescored extends NumberedRecord {
  readonly rank: BeforeAndAfter;
  readonly score: BeforeAndAfter;
  readonly why: RescoredReason;
}

export interface ListChanges {
  readonly entered: readonly Entered[];
  readonly left: readonly Left[];
  readonly rescored: readonly Rescored[];
}

/**
 * How one search's list of now differs from that of then. The same probe, centring and model gave
 * both, so an unchanged record has its score of then.
 *
 * @param since of every record of both lists
 * @param limit most rows of a list
 */
export function compareLists(
  then: readonly ListRow[],
  now: readonly ListRow[],
  since: ReadonlyMap<string, RecordSince>,
  limit: number,
): ListChanges {
  const after = new Set(now.map(({ id }) => id));
  const before = new Map(then.map((row) => [row.id, row]));
  const entered = now.filter(({ id }) => !before.has(id));
  const left = then.filter(({ id }) => !after.has(id));
  return {
    entered: entered.map((row) => ({ ...placed(row), why: enteredBy(row, then, since, limit) })),
    left: left.map((row) => ({ ...placed(row), why: leftBy(row, now, since, limit) })),
    rescored: now.flatMap((row) => {
      const old = before.get(row.id);
      if (old?.score == null || row.score === null || old.score === row.score) return [];
      return rescored(old, row, { then: old.score, now: row.score }, since);
    }),
  };
}

function placed({ id, number, rank }: ListRow) {
  return { id, number, rank };
}

function rescored(
  then: ListRow,
  now: ListRow,
  score: BeforeAndAfter,
  since: ReadonlyMap<string, RecordSince>,
): Rescored {
  return {
    id: now.id,
    number: now.number,
    rank: { then: then.rank, now: now.rank },
    score,
    why: since.get(now.id)?.changed ? 'changed_since' : 'computed_otherwise',
  };
}

/** The same records in the same order with the same scores. */
export function isSame(then: readonly ListRow[], now: readonly ListRow[]): boolean {
  const told = (rows: readonly ListRow[]) =>
    JSON.stringify(rows.map(({ id, score }) => [id, score]));
  return told(then) === told(now);
}

function enteredBy(
  row: ListRow,
  then: readonly ListRow[],
  since: ReadonlyMap<string, RecordSince>,
  limit: number,
): EnteredReason {
  const record = since.get(row.id);
  if (record?.enrolled) return 'enrolled_since';
  if (record?.excluded.then) return 'exclusion_lifted_since';
  if (record?.changed) return 'changed_since';
  return hadNoRoom(row, then, limit) ? 'moved_up' : 'outside_then';
}

function leftBy(
  row: ListRow,
  now: readonly ListRow[],
  since: ReadonlyMap<string, RecordSince>,
  limit: number,
): LeftReason {
  const record = since.get(row.id);
  if (record?.expunged) return 'expunged_since';
  if (!record?.available) return 'withdrawn_or_restricted_since';
  if (record.excluded.now) return 'excluded_since';
  if (record.changed) return 'changed_since';
  return hadNoRoom(row, now, limit) ? 'moved_down' : 'outside_now';
}

/** Whether a list is full of rows that score as much; if not, its gallery lacked this one. */
function hadNoRoom({ score }: ListRow, list: readonly ListRow[], limit: number): boolean {
  if (list.length < limit) return false;
  // The last of them whose score is still known scored as much as those below it, or more.
  const last = list.findLast((row) => row.score !== null)?.score ?? Infinity;
  return score === null || score <= last;
}
