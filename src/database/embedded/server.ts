import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { Backend } from './backend.js';
import { Connection } from './connection.js';
import { SessionLock } from './session-lock.js';

/** After this long in an idle transaction that others wait for, a connection is ended. */
const IDLE_IN_TRANSACTION_MS = 30_000;

/** Serves a PGlite database to PostgreSQL clients on a Unix socket. */
export class EmbeddedServer {
  readonly #open = new Map<Connection, Promise<void>>();

  private constructor(private readonly server: Server) {}

  /** @param path where no socket may exist yet */
  static async listen(
    pglite: PGlite,
    path: string,
    idleLimitMs = IDLE_IN_TRANSACTION_MS,
  ): Promise<EmbeddedServer> {
    const backend = await Backend.of(pglite);
    const turns = new SessionLock<Connection>(idleLimitMs);
    const server = createServer();
    const embedded = new EmbeddedServer(server);
    let connections = 0;
    server.on('connection', (socket) => {
      const connection = new Connection(++connections, socket, backend, turns);
      const served = connection.serve().finally(() => embedded.#open.delete(connection));
      embedded.#open.set(connection, served);
    });
    server.listen(path);
    await once(server, 'listening');
    return embedded;
  }

  /** Ends every connection, rolls back what they had open, and removes the socket. */
  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const connection of this.#open.keys()) connection.shutDown();
    await Promise.all(this.#open.values());
    await closed;
  }
}
