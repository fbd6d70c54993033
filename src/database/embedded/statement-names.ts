import { ProtocolViolation, cString, message } from './wire.js';
import type { FrontendMessage } from './wire.js';

/**
 * Named prepared statements belong to a connection, but all connections share one backend, so each
 * name is given a prefix of its connection on the way in. Unnamed statements need none: they are
 * parsed and used within one turn.
 */
export class StatementNames {
  readonly #prefix: string;
  readonly #named = new Set<string>();

  constructor(connectionId: number) {
    this.#prefix = `c${connectionId}:`;
  }

  /** The message with its statement name, if it has one, made unique to this connection. */
  rewrite({ type, bytes }: FrontendMessage): Buffer {
    switch (type) {
      case 'P':
        return this.#insertPrefix(bytes, 5, 'remember');
      case 'B':
        return this.#insertPrefix(bytes, endOfString(bytes, 5));
      case 'C':
      case 'D':
        return bytes[5] === STATEMENT ? this.#insertPrefix(bytes, 6) : bytes;
      default:
        return bytes;
    }
  }

  /** Messages that free what this connection has prepared, a Sync at their end. */
  closeAll(): Buffer {
    const closes = [...this.#named].map((name) => message('C', Buffer.from('S'), cString(name)));
    this.#named.clear();
    return Buffer.concat([...closes, message('S')]);
  }

  get any(): boolean {
    return this.#named.size > 0;
  }

  #insertPrefix(bytes: Buffer, start: number, remember?: 'remember'): Buffer {
    const end = endOfString(bytes, start);
    if (end === start + 1) return bytes;
    const name = `${this.#prefix}${bytes.toString('utf8', start, end - 1)}`;
    if (remember) this.#named.add(name);
    const type = bytes.toString('latin1', 0, 1);
    return message(type, bytes.subarray(5, start), cString(name), bytes.subarray(end));
  }
}

const STATEMENT = 'S'.charCodeAt(0);

/** Index after the terminating zero of the string at `start`. */
function endOfString(bytes: Buffer, start: number): number {
  const zero = bytes.indexOf(0, start);
  if (zero === -1) throw new ProtocolViolation('unterminated string');
  return zero + 1;
}
