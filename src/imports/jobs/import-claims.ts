import type { DataSource, EntityManager } from 'typeorm';
import { asSystem } from '../../database/index.js';
import type { BulkImport } from './bulk-import.entity.js';
import type { ImportRow } from './import-row.entity.js';

// Work is claimed for some time: what a worker that was killed has begun is begun again by another once that is over.
// Two that do the same row all the same make one record of it, by the condition in `keepOutcome`.

/** Longer than a row takes; an import that is looked through renews it. */
const LEASE = `interval '30 seconds'`;
const FREE = `(leased_until IS NULL OR leased_until < clock_timestamp())`;

const claimed = async <T>(
  db: DataSource,
  sql: string,
  parameters: unknown[],
): Promise<T | null> => {
  const [rows] = await asSystem('imports are worked on', () =>
    db.query<[T[], number]>(sql, parameters),
  );
  return rows[0] ?? null;
};

/** @param passedOver imports whose files this process does not see */
export function claimImportToCheck(
  db: DataSource,
  passedOver: readonly string[],
): Promise<Pick<BulkImport, 'id'> | null> {
  return claimed(
    db,
    `UPDATE imports SET leased_until = clock_timestamp() + ${LEASE} WHERE id = (
      SELECT id FROM imports WHERE state = 'checking' AND ${FREE} AND id <> ALL ($1::uuid[])
      ORDER BY seq LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING id`,
    [passedOver],
  );
}

/**
 * Keeps an import that is being looked through for some more time, and from whoever would end it, until the transaction
 * ends.
 * @returns false where somebody has ended it, or lets it be looked through anew
 */
export async function renewClaim(
  manager: EntityManager,
  { id, checks }: Pick<BulkImport, 'id' | 'checks'>,
): Promise<boolean> {
  const [, count] = await manager.query<[unknown[], number]>(
    `UPDATE imports SET leased_until = clock_timestamp() + ${LEASE}
      WHERE id = $1 AND state = 'checking' AND checks = $2`,
    [id, checks],
  );
  return count > 0;
}

/** Lets an import that was looked through be claimed at once. */
export async function freeClaim(manager: EntityManager, id: string): Promise<void> {
  await manager.query(`UPDATE imports SET leased_until = NULL WHERE id = $1`, [id]);
}

export type ClaimedRow = Pick<ImportRow, 'importId' | 'line' | 'tries'>;

/** @param passedOver imports whose files this process does not see */
export function claimRow(
  db: DataSource,
  passedOver: readonly string[],
): Promise<ClaimedRow | null> {
  return claimed(
    db,
    `UPDATE import_rows SET leased_until = clock_timestamp() + ${LEASE}, tries = tries + 1
      WHERE (import_id, line) = (
        SELECT waiting.import_id, waiting.line FROM import_rows waiting
        JOIN imports ON imports.id = waiting.import_id
        WHERE imports.state = 'running' AND waiting.outcome = 'waiting'
          AND (waiting.leased_until IS NULL OR waiting.leased_until < clock_timestamp())
          AND imports.id <> ALL ($1::uuid[])
        ORDER BY imports.seq, waiting.line LIMIT 1 FOR UPDATE OF waiting SKIP LOCKED)
      RETURNING import_id AS "importId", line, tries`,
    [passedOver],
  );
}

/** Running imports of which no row waits. */
export async function worked(db: DataSource): Promise<string[]> {
  const rows = await asSystem('imports are worked on', () =>
    db.query<{ id: string }[]>(
      `SELECT id FROM imports WHERE state = 'running' AND NOT EXISTS (
        SELECT FROM import_rows WHERE import_id = imports.id AND outcome = 'waiting')`,
    ),
  );
  return rows.map(({ id }) => id);
}

/** Lists that nobody has started for a month: what they say of people is not kept for longer. */
export async function forgotten(db: DataSource): Promise<string[]> {
  const rows = await asSystem('imports are worked on', () =>
    db.query<{ id: string }[]>(
      `SELECT id FROM imports WHERE state = 'checked' AND created_at < now() - interval '30 days'`,
    ),
  );
  return rows.map(({ id }) => id);
}
