import { Command, CommandRunner } from 'nest-commander';
import { readConfig } from '../config/index.js';
import { Database } from '../database/index.js';

@Command({ name: 'migrate', description: 'Bring the database to the current schema, and stop.' })
export class MigrateCommand extends CommandRunner {
  async run(): Promise<void> {
    const database = await Database.open(readConfig());
    try {
      await database.connect();
      process.stderr.write(`The ${database.kind} database is up to date.\n`);
    } finally {
      await database.close();
    }
  }
}
