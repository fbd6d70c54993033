import { createHash } from 'node:crypto';
import { lstat, mkdir, readlink, symlink } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** `sun_path` holds 104 bytes on some systems, its terminating zero included. */
const LONGEST_SOCKET_PATH = 103;

/**
 * A name for `directory` under which a socket of `nameLength` bytes can be bound: itself, or a
 * symbolic link from a private directory when its path is too long for a Unix socket.
 *
 * @param directory absolute
 * @throws Error when somebody else has prepared the private directory
 */
export async function shortPathTo(
  directory: string,
  nameLength: number,
  temporary = tmpdir(),
): Promise<string> {
  if (Buffer.byteLength(directory) + 1 + nameLength <= LONGEST_SOCKET_PATH) return directory;
  const user = userInfo().uid;
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16);
  const shelter = join(temporary, `mirsam-${user}-${name}`);
  await mkdir(shelter, { mode: 0o700 }).catch(ignoreExisting);
  const found = await lstat(shelter);
  if (!found.isDirectory() || found.uid !== user || (found.mode & 0o077) !== 0) {
    throw new Error(`${shelter} must be a directory that only its owner can enter: remove it`);
  }
  const link = join(shelter, 'd');
  await symlink(directory, link).catch(ignoreExisting);
  if ((await readlink(link)) !== directory) throw new Error(`${link} is not ours: remove it`);
  return link;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
