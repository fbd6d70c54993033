import type { EntityManager } from 'typeorm';

/** Waits for whoever does the same, in any instance, and keeps others waiting until the transaction ends. */
export async function holdLock(manager: EntityManager, what: string): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`mirsam:${what}`]);
}
