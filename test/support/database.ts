import { rm } from 'node:fs/promises';
import type { DataSource, DataSourceOptions } from 'typeorm';
import type { Config } from '../../src/config/index.js';
import { readConfig } from '../../src/config/index.js';
import { Database } from '../../src/database/index.js';
import { copyTemplate, dropCopy, emptyDatabase, temporaryDirectory } from './template.js';

type Entities = NonNullable<DataSourceOptions['entities']>;

/** A migrated, empty database and data directory for one spec file. */
export class TestDatabase {
  #opened: Database | undefined;

  constructor(
    readonly dataDir: string,
    readonly databaseUrl: string | undefined,
  ) {}

  /** A configuration on this database, for `DatabaseModule.forRoot` or a whole application. */
  config(env: NodeJS.ProcessEnv = {}): Config {
    return readConfig({
      DATA_DIR: this.dataDir,
      DATABASE_URL: this.databaseUrl,
      JWT_SECRET: 'a secret that only the tests use',
      PORT: '0',
      LOG_LEVEL: 'silent',
      ...env,
    });
  }

  /** A data source on this database. An application must not use the embedded one meanwhile. */
  async connect(entities: Entities = []): Promise<DataSource> {
    this.#opened ??= await Database.open(this);
    return this.#opened.connect({ ...this.#opened.options(), entities });
  }

  /** Closes what `connect` opened and removes everything. */
  async drop(): Promise<void> {
    await this.#opened?.close();
    if (this.databaseUrl) await dropCopy(this.databaseUrl);
    await rm(this.dataDir, { recursive: true });
  }
}

/** A database as it is before the first start. */
export async function unmigratedDatabase(): Promise<TestDatabase> {
  const { databaseUrl } = await emptyDatabase();
  return new TestDatabase(await temporaryDirectory('test'), databaseUrl);
}

export async function testDatabase(): Promise<TestDatabase> {
  const dataDir = await temporaryDirectory('test');
  const { databaseUrl } = await copyTemplate(dataDir);
  return new TestDatabase(dataDir, databaseUrl);
}
