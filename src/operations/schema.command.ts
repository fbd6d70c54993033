import { Command, CommandRunner } from 'nest-commander';
import { newSchemaText } from '../database/index.js';

@Command({ name: 'schema', description: 'Print the schema of a new database as SQL.' })
export class SchemaCommand extends CommandRunner {
  async run(): Promise<void> {
    process.stdout.write(await newSchemaText());
  }
}
