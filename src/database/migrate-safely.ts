import { MigrationExecutor } from 'typeorm';
import type { DataSource, QueryRunner } from 'typeorm';
import { assertUsable } from './assert-usable.js';

/** Key of the advisory lock under which the schema changes: "mirsam" in ASCII. */
const MIGRATION_LOCK = 0x6d_69_72_73_61_6d;

/**
 * Applies pending migrations, all of them or none. Instances that start at once wait for each other:
 * lock and migrations share one transaction on one connection, so that the lock is held exactly as
 * long as the change is invisible, however the instance ends. (A session lock would not do: the
 * connections of an embedded database share a session.)
 *
 * @returns names of the migrations that were applied by this call
 * @throws DatabaseNotUsable when the server is too old or lacks pgvector
 */
export async function migrateSafely(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await assertUsable(runner);
    await runner.startTransaction();
    const applied = await applyPending(dataSource, runner);
    await runner.commitTransaction();
    return applied;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

async function applyPending(dataSource: DataSource, runner: QueryRunner): Promise<string[]> {
  await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = 'none';
  const applied = await executor.executePendingMigrations();
  return applied.map(({ name }) => name);
}
