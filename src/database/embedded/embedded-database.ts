import { once } from 'node:events';
import { access, chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DirectoryLock } from './directory-lock.js';
import type { PGliteThreadData } from './pglite.worker.js';
import { shortPathTo } from './short-path.js';

/** The name under which `libpq` and `pg` look for a socket in a directory given as host. */
const SOCKET_NAME = '.s.PGSQL.5432';
/** Long enough for every socket that is bound there. */
const LONGEST_NAME = 'lock-000000000000'.length;

/** PostgreSQL in this process: PGlite with pgvector in a thread of its own, on a private socket. */
export class EmbeddedDatabase {
  #closing: Promise<void> | undefined;

  private constructor(
    /** Directory of the socket, to be given to `pg` as `host`. */
    readonly host: string,
    private readonly worker: Worker,
    private readonly ended: Promise<void>,
    private readonly lock: DirectoryLock,
  ) {}

  /**
   * Opens the database in `directory`, made on first use (some seconds).
   *
   * @param onLost told when the thread ends by itself; queries fail from then on
   * @throws DirectoryInUse when another process has opened it
   */
  static async open(
    directory: string,
    onLost: (error: Error) => void = rethrow,
  ): Promise<EmbeddedDatabase> {
    const run = runIn(directory);
    for (const path of [directory, run]) {
      await mkdir(path, { recursive: true });
      await chmod(path, 0o700);
    }
    const host = await shortPathTo(run, LONGEST_NAME);
    const lock = await DirectoryLock.acquire(host);
    try {
      const socketPath = join(host, SOCKET_NAME);
      await rm(socketPath, { force: true });
      const { worker, ended } = await startThread({
        clusterPath: clusterIn(directory),
        socketPath,
      });
      const database = new EmbeddedDatabase(host, worker, ended, lock);
      database.#watch(onLost);
      return database;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** Whether one was made in `directory` before. */
  static isIn(directory: string): Promise<boolean> {
    return access(clusterIn(directory)).then(
      () => true,
      () => false,
    );
  }

  /** Whether a process has that of `directory` open. */
  static async isOpen(directory: string): Promise<boolean> {
    if (!(await EmbeddedDatabase.isIn(directory))) return false;
    return DirectoryLock.isHeld(await shortPathTo(runIn(directory), LONGEST_NAME));
  }

  /** Rolls back what is open, writes a checkpoint and gives the directory back. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.worker.postMessage('close');
    await this.ended;
    await this.lock.release();
  }

  #watch(onLost: (error: Error) => void): void {
    let cause: unknown;
    this.worker.on('error', (error) => {
      cause = error;
    });
    void this.ended.then(() => {
      if (!this.#closing) onLost(new Error('The embedded database has ended', { cause }));
    });
  }
}

const runIn = (directory: string) => join(directory, 'run');
const clusterIn = (directory: string) => join(directory, 'cluster');

interface Thread {
  readonly worker: Worker;
  readonly ended: Promise<void>;
}

async function startThread(workerData: PGliteThreadData): Promise<Thread> {
  const worker = new Worker(new URL('./pglite.worker.js', import.meta.url), { workerData });
  const ended = new Promise<void>((resolve) =>
    worker.once('exit', () => {
      resolve();
    }),
  );
  const failed = ended.then(() => {
    throw new Error('The embedded database did not start');
  });
  failed.catch(() => undefined);
  // `once` also rejects with the error that ends the thread.
  await Promise.race([once(worker, 'message'), failed]);
  return { worker, ended };
}

/** A service without its database has nothing left to do: end it, and let it be started again. */
function rethrow(error: Error): void {
  process.nextTick(() => {
    throw error;
  });
}
