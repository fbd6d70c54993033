import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { awaitServer } from './await-server.js';
import { dataSourceOptions } from './data-source-options.js';
import type { PostgresAddress } from './data-source-options.js';
import { EmbeddedDatabase } from './embedded/index.js';
import { migrateSafely } from './migrate-safely.js';

/** The part of the configuration that says which database: the embedded one without `databaseUrl`. */
export interface DatabaseSettings {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  /** Longest that a statement of the service may take on a server; 0 for no limit. */
  readonly statementTimeoutMs?: number;
}

/** The database of the service, and everything connected to it. */
export class Database {
  readonly #dataSources: DataSource[] = [];

  private constructor(
    readonly kind: 'embedded' | 'server',
    private readonly address: PostgresAddress,
    private readonly embedded?: EmbeddedDatabase,
  ) {}

  /**
   * Starts the embedded database, or waits up to 30 s for the server.
   *
   * @throws DirectoryInUse when another process runs on `dataDir`
   * @throws DatabaseNotUsable when the server does not let us in
   */
  static async open({ databaseUrl, dataDir }: DatabaseSettings): Promise<Database> {
    if (databaseUrl) {
      const address = { url: databaseUrl };
      await awaitServer(address);
      return new Database('server', address);
    }
    const embedded = await EmbeddedDatabase.open(join(dataDir, 'database'));
    return new Database('embedded', { socketDirectory: embedded.host }, embedded);
  }

  /** For `TypeOrmModule.forRootAsync` and `connect`. */
  options(): PostgresDataSourceOptions {
    return dataSourceOptions(this.address);
  }

  /** A data source that is connected and whose schema is up to date; `close` ends it. */
  async connect(options: DataSourceOptions = this.options()): Promise<DataSource> {
    const dataSource = await new DataSource(options).initialize();
    this.#dataSources.push(dataSource);
    await migrateSafely(dataSource);
    return dataSource;
  }

  /** Ends the data sources that are still open, then the embedded database. May be repeated. */
  async close(): Promise<void> {
    const open = this.#dataSources.filter((dataSource) => dataSource.isInitialized);
    await Promise.all(open.map((dataSource) => dataSource.destroy()));
    await this.embedded?.close();
  }
}
