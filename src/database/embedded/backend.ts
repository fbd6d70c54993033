import type { PGlite } from '@electric-sql/pglite';
import { cString, message, startupMessage } from './wire.js';

const READY_FOR_QUERY = 'Z'.charCodeAt(0);
const IDLE = 'I'.charCodeAt(0);
const READY_BYTES = 6;

/** PostgreSQL has ended or trapped: nothing can be asked of it any more. */
export class BackendLost extends Error {
  constructor(cause: unknown) {
    super('the embedded database has ended', { cause });
  }
}

/** The one PostgreSQL session behind all connections. */
export class Backend {
  private constructor(
    private readonly pglite: PGlite,
    /** What a connection is told once it has started: parameters, then ready. */
    readonly greeting: Buffer,
  ) {}

  static async of(pglite: PGlite): Promise<Backend> {
    return new Backend(pglite, await run(pglite, startupMessage('postgres', 'postgres')));
  }

  /** The answer to complete messages, and whether they left the session outside a transaction. */
  async run(messages: Buffer): Promise<{ answer: Buffer; idle: boolean }> {
    const answer = await run(this.pglite, messages);
    const ready = answer.subarray(-READY_BYTES);
    return { answer, idle: ready[0] === READY_FOR_QUERY && ready[READY_BYTES - 1] === IDLE };
  }

  /** Ends the transaction of a connection that has gone away. A leading Sync ends a cut-off batch. */
  async rollback(): Promise<void> {
    await run(this.pglite, Buffer.concat([message('S'), message('Q', cString('ROLLBACK'))]));
  }
}

async function run(pglite: PGlite, messages: Buffer): Promise<Buffer> {
  const parts: Buffer[] = [];
  try {
    await pglite.execProtocolRawStream(messages, {
      // PGlite reuses the memory it hands over.
      onRawData: (data) => parts.push(Buffer.from(data)),
    });
  } catch (error) {
    throw new BackendLost(error);
  }
  return Buffer.concat(parts);
}
