import { join } from 'node:path';
import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { tellWhileWaiting } from '../common/index.js';
import { awaitServer } from './await-server.js';
import { dataSourceOptions } from './data-source-options.js';
import type { PostgresAddress } from './data-source-options.js';
import { DatabaseNotUsable } from './database-not-usable.js';
import { DirectoryInUse, EmbeddedDatabase } from './embedded/index.js';
import { isMigrated, migrateSafely } from './migrate-safely.js';

/** The part of the configuration that says which database: the embedded one without `databaseUrl`. */
export interface DatabaseSettings {
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  /** Longest that a statement of the service may take on a server; 0 for no limit. */
  readonly statementTimeoutMs?: number;
  /**
   * For a command: it works on a database that is there, beside a service that may be running on it,
   * and changes no schema.
   */
  readonly existing?: boolean;
}

/** The database of the service, and everything connected to it. */
export class Database {
  readonly #dataSources: DataSource[] = [];

  private constructor(
    readonly kind: 'embedded' | 'server',
    private readonly address: PostgresAddress,
    private readonly existing: boolean,
    private readonly embedded?: EmbeddedDatabase,
  ) {}

  /**
   * Starts the embedded database, or waits up to 30 s for the server.
   *
   * @throws DirectoryInUse when another process runs on `dataDir`, unless an existing one is asked for
   * @throws DatabaseNotUsable when the server does not let us in
   */
  static async open(settings: DatabaseSettings): Promise<Database> {
    const { databaseUrl, dataDir, existing = false } = settings;
    if (databaseUrl) {
      const address = { url: databaseUrl };
      await awaitServer(address);
      return new Database('server', address, existing);
    }
    const directory = embeddedIn(dataDir);
    try {
      const embedded = await tellWhileWaiting(
        `Opening the database in ${directory}`,
        () => EmbeddedDatabase.open(directory),
        OPENING_MS,
      );
      return new Database('embedded', { socketDirectory: embedded.host }, existing, embedded);
    } catch (error) {
      if (!existing || !(error instanceof DirectoryInUse)) throw error;
      return Database.beside(error);
    }
  }

  /** Whether an embedded database was ever made in `dataDir`. */
  static isIn(dataDir: string): Promise<boolean> {
    return EmbeddedDatabase.isIn(embeddedIn(dataDir));
  }

  /** Whether a process has the embedded database of `dataDir` open. */
  static isServed(dataDir: string): Promise<boolean> {
    return EmbeddedDatabase.isOpen(embeddedIn(dataDir));
  }

  /** The embedded database of the service that runs, on its own socket: as on a server, several may use it. */
  private static async beside({ socketDirectory }: DirectoryInUse): Promise<Database> {
    const address = { socketDirectory };
    await awaitServer(address);
    return new Database('embedded', address, true);
  }

  /** For `TypeOrmModule.forRootAsync` and `connect`. */
  options(): PostgresDataSourceOptions {
    return dataSourceOptions(this.address);
  }

  /**
   * A data source that is connected and whose schema is up to date; `close` ends it.
   *
   * @throws DatabaseNotUsable when an existing database has another schema than this version's
   */
  async connect(options: DataSourceOptions = this.options()): Promise<DataSource> {
    const dataSource = await new DataSource(options).initialize();
    this.#dataSources.push(dataSource);
    if (!this.existing) await migrateSafely(dataSource);
    else if (!(await isMigrated(dataSource))) {
      throw new DatabaseNotUsable(
        'is not of this version of Mirsam: start its service, or run `mirsam migrate`, with this version first',
      );
    }
    return dataSource;
  }

  /** Ends the data sources that are still open, then the embedded database. May be repeated. */
  async close(): Promise<void> {
    const open = this.#dataSources.filter((dataSource) => dataSource.isInitialized);
    await Promise.all(open.map((dataSource) => dataSource.destroy()));
    await this.embedded?.close();
  }
}

/** A new one takes longer. */
const OPENING_MS = 3000;

const embeddedIn = (dataDir: string) => join(dataDir, 'database');
