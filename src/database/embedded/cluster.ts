import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';

/**
 * Opens the PostgreSQL data directory at `path`, made on first use. It is made under another name
 * and moved into place, so that a process killed meanwhile leaves nothing that looks like a database.
 */
export async function openCluster(path: string): Promise<PGlite> {
  if (!existsSync(path)) {
    const draft = `${path}.new`;
    await rm(draft, { recursive: true, force: true });
    await (await open(draft)).close();
    await rename(draft, path);
  }
  return open(path);
}

async function open(dataDir: string): Promise<PGlite> {
  return PGlite.create({ dataDir, extensions: { vector } });
}
