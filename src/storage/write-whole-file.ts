import { randomUUID } from 'node:crypto';
import { stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncDirectory, writeAtomically } from './durable-file.js';

/**
 * Writes a file that an operator named: it is whole, or it is not there, or it is what it was before.
 * What is no file, such as `/dev/stdout`, is written to as it is.
 */
export async function writeWholeFile(path: string, content: string | Buffer, mode = 0o644) {
  const before = await stat(path).catch(() => undefined);
  if (before && !before.isFile()) {
    await writeFile(path, content);
    return;
  }
  await writeAtomically(path, `${path}.${randomUUID()}`, Buffer.from(content), mode);
  await syncDirectory(dirname(path));
}
