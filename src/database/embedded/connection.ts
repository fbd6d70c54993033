import type { Socket } from 'node:net';
import { BackendLost } from './backend.js';
import type { Backend } from './backend.js';
import { StatementNames } from './statement-names.js';
import type { SessionLock } from './session-lock.js';
import {
  GSS_REQUEST,
  MessageReader,
  PROTOCOL_3,
  ProtocolViolation,
  SSL_REQUEST,
  errorResponse,
} from './wire.js';
import type { FrontendMessage } from './wire.js';

/** Simple query, function call, Sync: what a backend answers with ReadyForQuery. */
const ENDS_BATCH = new Set(['Q', 'F', 'S']);
/** Parse, Bind, Describe, Execute, Close, and the Flush that asks for answers before a Sync. */
const IN_BATCH = new Set(['P', 'B', 'D', 'E', 'C', 'H']);
/** Data for a COPY that has failed already, see Backend: ignored, as PostgreSQL does. */
const COPY_DATA = new Set(['d', 'c', 'f']);

/**
 * One client of the embedded database. Its messages are held back until a batch is complete and
 * then run in one piece, because the unnamed statement and portal belong to the shared session;
 * inside a transaction the turn is kept until the session is idle again.
 */
export class Connection {
  readonly #reader = new MessageReader();
  readonly #names: StatementNames;
  #batch: Buffer[] = [];

  constructor(
    id: number,
    private readonly socket: Socket,
    private readonly backend: Backend,
    private readonly turns: SessionLock<Connection>,
  ) {
    this.#names = new StatementNames(id);
    // Also ends the iteration in `serve`; unheard, it would end the thread.
    socket.on('error', () => socket.destroy());
  }

  /** Serves the client until it leaves. */
  async serve(): Promise<void> {
    try {
      // Not destroyed on the way out: a last word may have to be sent.
      for await (const chunk of this.socket.iterator({ destroyOnReturn: false })) {
        for (const message of this.#reader.push(chunk as Buffer)) {
          if (!(await this.#take(message))) return;
        }
      }
    } catch (error) {
      if (error instanceof BackendLost) throw error;
      // Every other error is the socket's: the client has gone.
      if (error instanceof ProtocolViolation) this.#end('08P01', error.message);
    } finally {
      await this.#leave();
    }
  }

  /** Ends a connection that keeps everybody waiting; its transaction is rolled back. */
  evict(): void {
    this.#end('25P03', 'terminating connection due to idle-in-transaction timeout');
    this.socket.destroy();
  }

  /** Ends the connection because the database closes. */
  shutDown(): void {
    this.#end('57P01', 'terminating connection due to administrator command');
    this.socket.destroy();
  }

  /** @returns false when the client has said goodbye */
  async #take(message: FrontendMessage): Promise<boolean> {
    if (message.type === undefined) return this.#open(message.bytes);
    if (message.type === 'X') return false;
    if (COPY_DATA.has(message.type)) return true;
    const complete = ENDS_BATCH.has(message.type);
    // PostgreSQL would end, and with it the database of everybody, not just this connection.
    if (!complete && !IN_BATCH.has(message.type)) {
      throw new ProtocolViolation(`unsupported message ${JSON.stringify(message.type)}`);
    }
    this.#batch.push(this.#names.rewrite(message));
    if (complete || message.type === 'H') await this.#runBatch(complete);
    return true;
  }

  #open(bytes: Buffer): boolean {
    const code = bytes.length >= 8 ? bytes.readInt32BE(4) : 0;
    if (code === SSL_REQUEST || code === GSS_REQUEST) {
      this.socket.write('N');
      return true;
    }
    // A cancel request is the other possibility: there is no second thread that could cancel.
    if (code >>> 16 !== PROTOCOL_3) return false;
    this.#reader.started();
    this.socket.write(this.backend.greeting);
    return true;
  }

  async #runBatch(complete: boolean): Promise<void> {
    const batch = Buffer.concat(this.#batch);
    this.#batch = [];
    await this.turns.enter(this);
    if (this.socket.destroyed) return;
    const { answer, idle } = await this.backend.run(batch, complete);
    this.socket.write(answer);
    if (idle) this.turns.release(this);
    else this.turns.markIdle(this);
  }

  #end(code: string, text: string): void {
    if (this.socket.writable) this.socket.write(errorResponse('FATAL', code, text));
  }

  async #leave(): Promise<void> {
    this.socket.end();
    if (this.turns.isHeldBy(this)) await this.backend.rollback();
    if (this.#names.any) {
      await this.turns.enter(this);
      await this.backend.run(this.#names.closeAll(), true);
    }
    this.turns.release(this);
    this.socket.destroy();
  }
}
