import type { DataSource, EntityManager } from 'typeorm';
import {
  type CanonicalEntry,
  ENTRY_COLUMNS,
  entryLeafHash,
} from '../../src/audit/canonical-entry.js';
import {
  storedPublicKeys,
  type LogFault,
  type SealDocument,
  trustedKeys,
  verifyLog,
} from '../../src/audit/index.js';
import { insertSeal } from '../../src/audit/seal-rows.js';

class Undo extends Error {}

/** What comes of this in a transaction that is undone. */
export async function undone<T>(
  db: DataSource,
  act: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const results: T[] = [];
  const transaction = db.transaction('READ COMMITTED', async (manager) => {
    results.push(await act(manager));
    throw new Undo();
  });
  await transaction.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  const [result] = results;
  if (result === undefined && results.length === 0) throw new Error('It has not run');
  return result as T;
}

/** What is found in the log as this transaction sees it. */
export async function faultsIn(
  manager: EntityManager,
  { keys, checkpoint }: { keys?: string[]; checkpoint?: SealDocument } = {},
): Promise<LogFault[]> {
  const found: LogFault[] = [];
  const trusted = trustedKeys(keys ?? (await storedPublicKeys(manager)));
  const { faults } = await verifyLog(manager, trusted, checkpoint, (fault) => found.push(fault));
  expect(faults).toBe(found.length);
  return found;
}

/** The entry at a position, and its seal. */
export async function entryAt(
  manager: EntityManager,
  position: number,
): Promise<{ id: string; seal: number }> {
  const [row] = await manager.query<{ id: string; seal: number }[]>(
    `SELECT entry_id::text AS id, seal::int AS seal FROM audit_positions WHERE position = $1`,
    [position],
  );
  if (!row) throw new Error(`Nothing at ${position}`);
  return row;
}

/** Each of two entries gets what the other says. */
export async function swapContents(manager: EntityManager, one: string, other: string) {
  const columns = 'at, request_id, actor, actor_name, role, prefecture_id, action, target, details';
  await manager.query(
    `UPDATE audit_entries e SET (${columns}) =
       (SELECT ${columns} FROM audit_entries o WHERE o.id = $1::bigint + $2::bigint - e.id)
     WHERE e.id IN ($1, $2)`,
    [one, other],
  );
}

/** An entry of that time; its id. */
export async function writeOne(manager: EntityManager, time: string): Promise<string> {
  const [row] = await manager.query<[{ id: string }]>(
    `INSERT INTO audit_entries (at, request_id, actor, actor_name, role, prefecture_id, action, target)
     VALUES (${time}, 'r', 'a', 'n', 'admin', gen_random_uuid(), 'x', 't') RETURNING id::text AS id`,
  );
  return row.id;
}

/** A position whose leaf fits what the entry is now, as who changed it would compute it. */
export async function writePosition(
  manager: EntityManager,
  id: string,
  position: number,
  seal: number,
): Promise<void> {
  const [entry] = await manager.query<[CanonicalEntry]>(
    `SELECT ${ENTRY_COLUMNS} FROM audit_entries e WHERE id = $1`,
    [id],
  );
  await manager.query(
    `INSERT INTO audit_positions (position, entry_id, leaf_hash, seal) VALUES ($1, $2, $3, $4)`,
    [position, id, entryLeafHash(entry), seal],
  );
}

/** In place of the seal of that number. */
export async function writeSeal(manager: EntityManager, seal: SealDocument): Promise<void> {
  await manager.query(`DELETE FROM audit_seals WHERE number = $1`, [seal.number]);
  await insertSeal(manager, seal);
}
