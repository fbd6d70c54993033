import { createHash, randomBytes } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { temporaryDirectory } from './template.js';

/** A folder of this run, in which its processes leave each other what took long to compute. */
const FOLDER = 'MIRSAM_TEST_REMEMBERED';

/** Temporary files of tests are in it, too: in memory where there is room, and gone with it. */
export async function makeMemory(): Promise<void> {
  const folder = await temporaryDirectory('run');
  process.env[FOLDER] = folder;
  process.env.TMPDIR = folder;
}

export async function dropMemory(): Promise<void> {
  const folder = process.env[FOLDER];
  if (folder) await rm(folder, { recursive: true });
}

/** What `compute` gives for this key, computed once in a run of the tests; its buffers are plain bytes. */
export async function remembered<T>(key: string, compute: () => Promise<T>): Promise<T> {
  const file = join(process.env[FOLDER] ?? '', createHash('sha256').update(key).digest('hex'));
  const known = await readFile(file).catch(() => undefined);
  if (known) return deserialize(known) as T;
  const computed = await compute();
  // Whole at once: another process may be looking for it.
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, serialize(computed));
  await rename(draft, file);
  return computed;
}
