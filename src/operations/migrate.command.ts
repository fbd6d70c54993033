import { Command, CommandRunner } from 'nest-commander';
import { prepareDataDir, readConfig } from '../config/index.js';
import { Database } from '../database/index.js';

@Command({ name: 'migrate', description: 'Bring the database to the current schema, and stop.' })
export class MigrateCommand extends CommandRunner {
  async run(): Promise<void> {
    const config = readConfig();
    prepareDataDir(config);
    const database = await Database.open(config);
    try {
      await database.connect();
      process.stderr.write(`The ${database.kind} database is up to date.\n`);
    } finally {
      await database.close();
    }
  }
}
