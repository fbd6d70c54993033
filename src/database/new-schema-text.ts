import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from './database.js';
import { schemaText } from './schema-text.js';

/** The schema of a new database of this version: an embedded one is made for it, and removed. */
export async function newSchemaText(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mirsam-schema-'));
  const database = await Database.open({ dataDir });
  try {
    return await schemaText(await database.connect());
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true });
  }
}
