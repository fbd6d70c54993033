import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { type Config, hasAuditKey, readConfig } from '../config/index.js';
import { Database, type DatabaseSettings } from '../database/index.js';

/**
 * The settings of the service that a command is about.
 *
 * @throws Error when `DATA_DIR` is of none: a command makes no service where it was not told of one
 */
export async function configOfService(): Promise<Config> {
  const config = readConfig();
  const { databaseUrl, dataDir } = config;
  if (databaseUrl ? hasAuditKey(config) : await Database.isIn(dataDir)) return config;
  throw new Error(
    `There is no Mirsam in ${dataDir}, which is DATA_DIR (./data here, if that is not set). Give DATA_DIR (and DATABASE_URL, where the service has it) the value that the service is started with; \`mirsam start\` or \`mirsam migrate\` makes a new one.`,
  );
}

/**
 * Acts on the database of the service as the owner of its tables, also while the service runs.
 *
 * @param of settings of the service, where they are known
 */
export async function onDatabase<T>(
  act: (db: DataSource, config: Config) => Promise<T>,
  of?: Config,
): Promise<T> {
  const config = of ?? (await configOfService());
  const database = await Database.open({ ...config, existing: true });
  try {
    return await act(await database.connect(), config);
  } finally {
    await database.close();
  }
}

interface ServiceModule {
  forRoot(config: Config, database: DatabaseSettings): DynamicModule;
}

/** Acts with the parts of the service, as another instance of it, also while it runs. */
export async function withParts<T>(
  module: ServiceModule,
  act: (app: INestApplicationContext, config: Config) => Promise<T>,
): Promise<T> {
  const config = await configOfService();
  const parts = module.forRoot(config, { ...config, existing: true });
  const app = await NestFactory.createApplicationContext(parts, {
    logger: ['error', 'warn'],
    // Else Nest ends the process without a word.
    abortOnError: false,
  });
  try {
    return await act(app, config);
  } finally {
    await app.close();
  }
}
