import type { PGlite } from '@electric-sql/pglite';
import { cString, message, startupMessage } from './wire.js';

const READY_FOR_QUERY = 'Z'.charCodeAt(0);
const IDLE = 'I'.charCodeAt(0);
const READY_BYTES = 6;

/**
 * Follows every batch: PostgreSQL ignores it unless the batch was a COPY FROM STDIN, which would
 * look for its data, find no more input and end the database.
 */
const COPY_FAIL = message('f', cString('COPY FROM STDIN is not supported'));

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

  /**
   * The answer to a batch, and whether it left the session outside a transaction.
   *
   * @param complete whether the batch ends with a message that is answered by ReadyForQuery
   */
  async run(batch: Buffer, complete: boolean): Promise<{ answer: Buffer; idle: boolean }> {
    let answer = await run(this.pglite, Buffer.concat([batch, COPY_FAIL]));
    // The Sync of a batch in which COPY failed was taken for a part of its data.
    if (complete && !isReady(answer)) {
      answer = Buffer.concat([answer, await run(this.pglite, message('S'))]);
    }
    return { answer, idle: complete && answer.at(-1) === IDLE };
  }

  /** Ends the transaction of a connection that has gone away. A leading Sync ends a cut-off batch. */
  async rollback(): Promise<void> {
    await run(this.pglite, Buffer.concat([message('S'), message('Q', cString('ROLLBACK'))]));
  }
}

function isReady(answer: Buffer): boolean {
  return answer.at(-READY_BYTES) === READY_FOR_QUERY;
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
