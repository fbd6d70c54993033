/**
 * The frontend side of the PostgreSQL wire protocol, version 3, as far as one backend is shared by
 * several connections (PostgreSQL documentation, chapter "Frontend/Backend Protocol").
 */

/** Longest message taken: far above any parameter, far below the memory of the database. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

export const SSL_REQUEST = 80_877_103;
export const GSS_REQUEST = 80_877_104;
export const PROTOCOL_3 = 3;

/** Bytes that are no message of the protocol; the connection cannot go on. */
export class ProtocolViolation extends Error {}

/** A message with its header; `type` is absent in those that open a connection. */
export interface FrontendMessage {
  readonly type: string | undefined;
  readonly bytes: Buffer;
}

/** Cuts the stream of one connection into messages. */
export class MessageReader {
  #chunks: Buffer[] = [];
  #buffered = 0;
  #started = false;

  /** The messages that are complete once `chunk` has come in. */
  *push(chunk: Buffer): Generator<FrontendMessage> {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    for (let message = this.#next(); message; message = this.#next()) yield message;
  }

  /** To be called when a startup message was accepted: typed messages follow. */
  started(): void {
    this.#started = true;
  }

  #next(): FrontendMessage | undefined {
    const typeBytes = this.#started ? 1 : 0;
    if (this.#buffered < typeBytes + 4) return undefined;
    const length = this.#peek(typeBytes + 4).readInt32BE(typeBytes);
    if (length < 4 || length > MAX_MESSAGE_BYTES) {
      throw new ProtocolViolation(`message of ${length} bytes`);
    }
    if (this.#buffered < typeBytes + length) return undefined;
    const bytes = this.#take(typeBytes + length);
    return { type: this.#started ? String.fromCharCode(bytes[0] ?? 0) : undefined, bytes };
  }

  /** Joins as few chunks as needed, so that a long message is not copied once per chunk. */
  #peek(length: number): Buffer {
    const [first = Buffer.alloc(0)] = this.#chunks;
    if (first.length >= length) return first;
    const joined = Buffer.concat(this.#chunks);
    this.#chunks = [joined];
    return joined;
  }

  #take(length: number): Buffer {
    const joined = this.#peek(length);
    const rest = joined.subarray(length);
    this.#chunks[0] = rest;
    if (rest.length === 0) this.#chunks.shift();
    this.#buffered -= length;
    return joined.subarray(0, length);
  }
}

/** One typed message from its body. */
export function message(type: string, ...body: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(5);
  header.write(type, 0, 'latin1');
  header.writeInt32BE(4 + body.reduce((sum, part) => sum + part.length, 0), 1);
  return Buffer.concat([header, ...body]);
}

export function cString(text: string): Buffer {
  return Buffer.from(`${text}\0`);
}

/** An `ErrorResponse`; `code` is a SQLSTATE. */
export function errorResponse(severity: 'ERROR' | 'FATAL', code: string, text: string): Buffer {
  const fields = [`S${severity}`, `V${severity}`, `C${code}`, `M${text}`].map(cString);
  return message('E', ...fields, Buffer.alloc(1));
}

/** A startup message for protocol 3.0. */
export function startupMessage(user: string, database: string): Buffer {
  const body = Buffer.concat([
    ...['user', user, 'database', database].map(cString),
    Buffer.alloc(1),
  ]);
  const header = Buffer.alloc(8);
  header.writeInt32BE(8 + body.length, 0);
  header.writeInt16BE(PROTOCOL_3, 4);
  return Buffer.concat([header, body]);
}
