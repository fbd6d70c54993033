import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommandRunner } from 'nest-commander';
import { Database, schemaText } from '../database/index.js';

@Command({ name: 'schema', description: 'Print the schema of a new database as SQL.' })
export class SchemaCommand extends CommandRunner {
  async run(): Promise<void> {
    const dataDir = await mkdtemp(join(tmpdir(), 'mirsam-schema-'));
    const database = await Database.open({ dataDir });
    try {
      process.stdout.write(await schemaText(await database.connect()));
    } finally {
      await database.close();
      await rm(dataDir, { recursive: true });
    }
  }
}
