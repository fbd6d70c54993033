import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir, rename, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const PREFIX = 'lock-';
const ATTEMPTS = 10;
/** How long a living process may take to say what it is doing. */
const ANSWER_MS = 1000;

/** Another process uses the directory. */
export class DirectoryInUse extends Error {
  constructor(
    /** Where it has its sockets. */
    readonly socketDirectory: string,
    pid: string,
  ) {
    super(
      `${socketDirectory} is in use by another running Mirsam (process ${pid || 'unknown'}): stop that one first`,
    );
    this.name = 'DirectoryInUse';
  }
}

/**
 * Exclusive use of a directory by one process, given back by the kernel however the process ends.
 *
 * Each contender listens on a socket of its own, shows it in the directory under a name that is
 * never used twice, and then looks at the others: announcing before looking means that of two
 * contenders at least one sees the other and steps back. A socket that refuses connections belongs
 * to the dead, and since its name never comes back to life it can be removed safely.
 */
export class DirectoryLock {
  #holding = false;

  private constructor(
    private readonly server: Server,
    private readonly path: string,
  ) {
    server.on('connection', (socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(this.#holding ? String(process.pid) : '');
    });
    server.unref();
  }

  /**
   * @param directory existing, of a path short enough for a socket
   * @throws DirectoryInUse
   */
  static async acquire(directory: string): Promise<DirectoryLock> {
    for (let attempt = 1; ; attempt += 1) {
      const lock = await DirectoryLock.#announce(directory);
      const rival = await lock.#rival(directory);
      if (rival === undefined) {
        lock.#holding = true;
        return lock;
      }
      await lock.release();
      if (rival !== '' || attempt === ATTEMPTS) throw new DirectoryInUse(directory, rival);
      await delay(Math.random() * 50 * attempt);
    }
  }

  /** Whether a process has it now. */
  static async isHeld(directory: string): Promise<boolean> {
    return (await rivals(directory).catch(() => [])).length > 0;
  }

  async release(): Promise<void> {
    await rm(this.path, { force: true });
    const closed = once(this.server, 'close');
    this.server.close();
    await closed;
  }

  static async #announce(directory: string): Promise<DirectoryLock> {
    const name = randomBytes(6).toString('hex');
    const draft = join(directory, `new-${name}`);
    const path = join(directory, PREFIX + name);
    const server = createServer();
    const lock = new DirectoryLock(server, path);
    server.listen(draft);
    await once(server, 'listening');
    // Only now visible to others: never in the moment between bind and listen, when it seems dead.
    await rename(draft, path);
    return lock;
  }

  /** The process id of who holds the directory, '' for another contender, undefined for nobody. */
  async #rival(directory: string): Promise<string | undefined> {
    const alive = await rivals(directory, this.path);
    return alive.find((state) => state !== '') ?? alive[0];
  }
}

/** What those say who use the directory or want to, but for `own`. */
async function rivals(directory: string, own?: string): Promise<string[]> {
  const others = (await readdir(directory))
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(directory, name))
    .filter((path) => path !== own);
  const states = await Promise.all(others.map(stateOf));
  return states.filter((state) => state !== undefined);
}

/** Asks the socket at `path`; removes it when nobody listens any more. */
async function stateOf(path: string): Promise<string | undefined> {
  const socket = connect(path);
  socket.setTimeout(ANSWER_MS, () => socket.destroy());
  try {
    await once(socket, 'connect');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ECONNREFUSED', 'ENOENT'].includes(code)) return code;
    await rm(path, { force: true });
    return undefined;
  }
  let answer = '';
  try {
    for await (const chunk of socket) answer += String(chunk);
    return answer;
  } catch {
    // Too busy to answer, or ending just now: looked at again.
    return '';
  }
}
