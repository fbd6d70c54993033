import type { EntityManager } from 'typeorm';
import type { Waiting } from '../common/index.js';
import { type CanonicalEntry, ENTRY_COLUMNS, utcText } from './canonical-entry.js';
import type { SealDocument } from './seal.js';

/** Numbers are far from 2^53: a thousand entries a second reach it in 285,000 years. */
const SEAL_COLUMNS = `number::float8 AS number, first_position::float8 AS "firstPosition", count,
  encode(root, 'hex') AS root, encode(previous, 'hex') AS previous, encode(hash, 'hex') AS hash,
  ${utcText('sealed_at')} AS "sealedAt", key_id AS "keyId",
  translate(encode(signature, 'base64'), E'\\n', '') AS signature`;

/** The seal over the latest entries; undefined where nothing was sealed yet. */
export async function newestSeal(manager: EntityManager): Promise<SealDocument | undefined> {
  const [seal] = await manager.query<SealDocument[]>(
    `SELECT ${SEAL_COLUMNS} FROM audit_seals ORDER BY audit_seals.number DESC LIMIT 1`,
  );
  return seal;
}

/** So many seals from a number on. */
export function sealsFrom(
  manager: EntityManager,
  number: number,
  limit: number,
): Promise<SealDocument[]> {
  return manager.query(
    `SELECT ${SEAL_COLUMNS} FROM audit_seals WHERE audit_seals.number >= $1
     ORDER BY audit_seals.number LIMIT $2`,
    [number, limit],
  );
}

export async function insertSeal(manager: EntityManager, seal: SealDocument): Promise<void> {
  await manager.query(
    `INSERT INTO audit_seals (number, first_position, count, root, previous, hash, sealed_at, key_id,
       signature)
     VALUES ($1, $2, $3, decode($4, 'hex'), decode($5, 'hex'), decode($6, 'hex'), $7, $8,
       decode($9, 'base64'))`,
    [
      seal.number,
      seal.firstPosition,
      seal.count,
      seal.root,
      seal.previous,
      seal.hash,
      seal.sealedAt,
      seal.keyId,
      seal.signature,
    ],
  );
}

/**
 * Entries that have no position yet, in the order of their ids, from one id on. What was queued
 * again, though it has a position, is passed over: it would stop all that comes after it.
 */
export function unsealedAfter(
  manager: EntityManager,
  id: string,
  limit: number,
): Promise<CanonicalEntry[]> {
  return manager.query(
    `SELECT ${ENTRY_COLUMNS} FROM audit_unsealed u JOIN audit_entries e ON e.id = u.entry_id
     WHERE u.entry_id > $1
       AND NOT EXISTS (SELECT FROM audit_positions p WHERE p.entry_id = u.entry_id)
     ORDER BY u.entry_id LIMIT $2`,
    [id, limit],
  );
}

/** Gives entries the positions from `firstPosition` on; they wait no longer. */
export async function insertPositions(
  manager: EntityManager,
  { number, firstPosition }: SealDocument,
  entryIds: readonly string[],
  leaves: readonly Buffer[],
): Promise<void> {
  await manager.query(
    `INSERT INTO audit_positions (position, entry_id, leaf_hash, seal)
     SELECT $1::bigint + place - 1, entry, decode(leaf, 'hex'), $2
     FROM unnest($3::bigint[], $4::text[]) WITH ORDINALITY AS _ (entry, leaf, place)`,
    [firstPosition, number, entryIds, leaves.map((leaf) => leaf.toString('hex'))],
  );
  await manager.query(`DELETE FROM audit_unsealed WHERE entry_id = ANY($1::bigint[])`, [entryIds]);
}

/** Whether an entry may wait; without a lock, so that asking each second costs next to nothing. */
export async function anyUnsealed(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<unknown[]>(`SELECT FROM audit_unsealed LIMIT 1`);
  return rows.length > 0;
}

export async function countUnsealed(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<[{ unsealed: number }]>(
    `SELECT count(*)::int AS unsealed FROM audit_unsealed`,
  );
  return row.unsealed;
}

/** How many entries wait for their seal, and for how many seconds the oldest has. */
export async function sealingDelay(manager: EntityManager): Promise<Waiting> {
  const [row] = await manager.query<[Waiting]>(
    `SELECT (SELECT count(*)::int FROM audit_unsealed) AS count, coalesce((
       SELECT extract(epoch FROM clock_timestamp() - e.at) FROM audit_unsealed u
         JOIN audit_entries e ON e.id = u.entry_id ORDER BY u.entry_id LIMIT 1), 0)::float8 AS seconds`,
  );
  return row;
}

/** The database's clock, as seals tell the time. */
export async function databaseTime(manager: EntityManager): Promise<string> {
  const [row] = await manager.query<[{ time: string }]>(
    `SELECT ${utcText('clock_timestamp()')} AS time`,
  );
  return row.time;
}

export async function storePublicKey(manager: EntityManager, id: string, pem: string) {
  await manager.query(
    `INSERT INTO audit_keys (id, public_key) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
    [id, pem],
  );
}

/** Every public key that this log was ever signed with, in PEM. */
export async function storedPublicKeys(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ pem: string }[]>(
    `SELECT public_key AS pem FROM audit_keys ORDER BY since, id`,
  );
  return rows.map(({ pem }) => pem);
}
