import { fsyncSync } from 'node:fs';
import { access, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';

/**
 * Opens the PostgreSQL data directory at `path`, made on first use. It is made under another name
 * and moved into place, so that a process killed meanwhile leaves nothing that looks like a database.
 */
export async function openCluster(path: string): Promise<PGlite> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists) await createCluster(path);
  const pglite = await PGlite.create({
    dataDir: path,
    extensions: { vector },
    // PGlite's own parameters end with its defaults for one user in a browser: no fsync (-F).
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
      ...['-c', 'wal_sync_method=fsync'],
      // A segment that is written over keeps what was erased for as long as it is not.
      ...['-c', 'wal_recycle=off'],
    ],
  });
  makeFsyncReal(pglite);
  return pglite;
}

async function createCluster(path: string): Promise<void> {
  const draft = `${path}.new`;
  await rm(draft, { recursive: true, force: true });
  const pglite = await PGlite.create({ dataDir: draft });
  await pglite.exec('CHECKPOINT');
  await pglite.close();
  await syncAll(draft);
  await rename(draft, path);
}

interface NodeFiles {
  readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number };
}

/**
 * The file system that PGlite gives to PostgreSQL ignores fsync: without this, an acknowledged
 * commit survives the death of the process but not a power failure.
 */
function makeFsyncReal(pglite: PGlite): void {
  const { filesystems } = pglite.Module.FS as unknown as { filesystems: { NODEFS: NodeFiles } };
  filesystems.NODEFS.stream_ops.fsync = ({ nfd }) => {
    fsyncSync(nfd);
    return 0;
  };
}

async function syncAll(directory: string): Promise<void> {
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const file = await open(join(entry.parentPath, entry.name));
    await file.sync().finally(() => file.close());
  }
}
