import { Global, Module } from '@nestjs/common';
import type { DynamicModule, OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { Database } from './database.js';
import type { DatabaseSettings } from './database.js';
import { identifyInstallation } from './identify-installation.js';
import { PreparedNames } from './prepared-names.js';
import { repeatTransactions } from './repeat-transactions.js';
import { scopeQueries } from './scoped-query-runner.js';

/** Opens the database for the application and closes it last. */
@Global()
@Module({})
class OpenDatabaseModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static forRoot(settings: DatabaseSettings): DynamicModule {
    const database = { provide: Database, useFactory: () => Database.open(settings) };
    return { module: OpenDatabaseModule, providers: [database], exports: [Database] };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

/**
 * The application's data source, migrated as the owner of the tables before anything uses it; what is
 * asked of it from then on is asked within a scope. Rooms add their entities with
 * `TypeOrmModule.forFeature`.
 */
@Module({})
export class DatabaseModule {
  /** Opens the database when the application starts, with the errors of `Database.open`. */
  static forRoot(settings: DatabaseSettings): DynamicModule {
    let opened: Database | undefined;
    const dataSource = TypeOrmModule.forRootAsync({
      inject: [Database],
      useFactory: (database: Database) => {
        opened = database;
        // Waiting for a server was done in Database.open; other errors do not go away.
        return { ...database.options(), autoLoadEntities: true, retryAttempts: 1 };
      },
      dataSourceFactory: (options) => connectOrClose(opened, options, settings),
    });
    return {
      module: DatabaseModule,
      imports: [OpenDatabaseModule.forRoot(settings), dataSource],
    };
  }
}

/** An application that does not start has no shutdown in which its database would be closed. */
async function connectOrClose(
  database: Database | undefined,
  options: DataSourceOptions | undefined,
  settings: DatabaseSettings,
): Promise<DataSource> {
  if (!database) throw new Error('The database is opened before it is connected to');
  try {
    const dataSource = await database.connect(options);
    if (!settings.existing) await identifyInstallation(dataSource, settings.dataDir);
    // The connections of an embedded database share one session, and so their names; its one thread
    // has nobody who could interrupt it.
    scopeQueries(
      dataSource,
      database.kind === 'server'
        ? { names: new PreparedNames(), timeoutMs: settings.statementTimeoutMs ?? 0 }
        : null,
    );
    repeatTransactions(dataSource);
    return dataSource;
  } catch (error) {
    await database.close();
    throw error;
  }
}
