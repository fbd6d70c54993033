import type { DataSource, EntityManager } from 'typeorm';

/**
 * Reads in one snapshot. What would be written in it could be ended by whoever changes the same rows
 * meanwhile, so that PostgreSQL is told to refuse it: write afterwards, in a transaction of its own.
 */
export function readSnapshot<T>(
  db: DataSource,
  read: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return db.transaction('REPEATABLE READ', async (manager) => {
    const [, found] = await Promise.all([
      manager.query('SET TRANSACTION READ ONLY'),
      read(manager),
    ]);
    return found;
  });
}
