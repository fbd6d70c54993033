import { MigrationExecutor } from 'typeorm';
import type { DataSource, QueryRunner } from 'typeorm';
import { applyObjects, changedObjects } from './apply-objects.js';
import { assertUsable } from './assert-usable.js';
import { repeatableObjects } from './repeatable-objects.js';
import type { RepeatableObject } from './repeatable-objects.js';

/** Key of the advisory lock under which the schema changes: "mirsam" in ASCII. */
const MIGRATION_LOCK = 0x6d_69_72_73_61_6d;

/**
 * Applies pending migrations and then the repeatable objects that have changed, all of them or none.
 * Instances that start at once wait for each other: lock and changes share one transaction on one
 * connection, so that the lock is held exactly as long as the change is invisible, however the
 * instance ends. (A session lock would not do: the connections of an embedded database share a
 * session.) Where nothing has changed, nothing is locked or written.
 *
 * @returns names of the migrations and objects that were applied by this call
 * @throws DatabaseNotUsable when the server is too old or lacks pgvector
 */
export async function migrateSafely(
  dataSource: DataSource,
  objects?: readonly RepeatableObject[],
): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  const schema = new WantedSchema(dataSource, runner, objects ?? (await repeatableObjects()));
  try {
    await assertUsable(runner);
    if (await schema.isThere()) return [];
    await runner.startTransaction();
    await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    const applied = await schema.apply();
    await runner.commitTransaction();
    return applied;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** Whether there is nothing left for `migrateSafely` to do. */
export async function isMigrated(dataSource: DataSource): Promise<boolean> {
  const runner = dataSource.createQueryRunner();
  try {
    await assertUsable(runner);
    return await new WantedSchema(dataSource, runner, await repeatableObjects()).isThere();
  } finally {
    await runner.release();
  }
}

/** The schema that this version of the service works on. */
class WantedSchema {
  private readonly executor: MigrationExecutor;
  private readonly migrations: readonly string[];

  constructor(
    dataSource: DataSource,
    private readonly runner: QueryRunner,
    private readonly objects: readonly RepeatableObject[],
  ) {
    this.executor = new MigrationExecutor(dataSource, runner);
    this.executor.transaction = 'none';
    this.migrations = dataSource.migrations.map((each) => each.name ?? each.constructor.name);
  }

  async isThere(): Promise<boolean> {
    const executed = await this.executed();
    if (!this.migrations.every((name) => executed.includes(name))) return false;
    return (await this.changed(executed)).length === 0;
  }

  async apply(): Promise<string[]> {
    const migrations = await this.executor.executePendingMigrations();
    const changed = await this.changed(await this.executed());
    await applyObjects(this.runner, changed);
    return [...migrations, ...changed].map(({ name }) => name);
  }

  /** None where a newer version has been: what that one has made stays. */
  private async changed(executed: readonly string[]): Promise<RepeatableObject[]> {
    if (!executed.every((name) => this.migrations.includes(name))) return [];
    return changedObjects(this.runner, this.objects);
  }

  private async executed(): Promise<string[]> {
    return (await this.executor.getExecutedMigrations()).map(({ name }) => name);
  }
}
