import type { ClientConfig } from 'pg';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { migrations } from '../../migrations/index.js';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';
import { WarningsLogger } from './warnings-logger.js';

/** Where PostgreSQL answers: a server, or the directory of the embedded database's socket. */
export type PostgresAddress = { readonly url: string } | { readonly socketDirectory: string };

/** Enough for a handful of requests at once; a server gives 100 to all instances together. */
const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 10_000;

/** A new connection prepares every statement anew: the first search on one takes ten times as long. */
const IDLE_MS = 15 * 60_000;

/** The address for a plain `pg` client. */
export function clientConfig(address: PostgresAddress): ClientConfig {
  return {
    ...('url' in address
      ? { connectionString: address.url }
      : { host: address.socketDirectory, user: 'postgres', database: 'postgres' }),
    application_name: 'mirsam',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  };
}

/** TypeORM's settings for either kind of database. Entities are added by those who know them. */
export function dataSourceOptions(address: PostgresAddress): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    ...('url' in address
      ? { url: address.url }
      : { host: address.socketDirectory, username: 'postgres', database: 'postgres' }),
    applicationName: 'mirsam',
    // A transaction of one statement is sent without waiting in between.
    extra: { pipeline: true, idleTimeoutMillis: IDLE_MS },
    poolSize: POOL_SIZE,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    namingStrategy: new SnakeNamingStrategy(),
    migrations,
    synchronize: false,
    logger: new WarningsLogger(),
    // Extensions come from migrations, identifiers from gen_random_uuid(), which needs none.
    installExtensions: false,
    uuidExtension: 'pgcrypto',
  };
}
