import type { Writable } from 'node:stream';
import type { Request } from 'express';

/**
 * Feeds the parser of a multipart body, as multer's `streamHandler`. The parser itself is given each piece as
 * `FileParts` has it, so that whatever multer does with the two streams goes on as it is.
 */
export function feedFileParts(request: Request, parser: Writable): void {
  const [, quoted, plain] = BOUNDARY.exec(request.header('content-type') ?? '') ?? [];
  const parts = new FileParts(quoted ?? plain ?? '');
  const write = parser._write.bind(parser);
  const final = parser._final.bind(parser);
  parser._write = (bytes: Buffer, encoding, done) => {
    const passed = parts.take(bytes);
    if (passed.length > 0) write(passed, encoding, done);
    else done();
  };
  parser._final = (done) => {
    write(parts.rest(), 'buffer' as BufferEncoding, (failure) => {
      if (failure) done(failure);
      else final(done);
    });
  };
  request.pipe(parser);
}

const BOUNDARY = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i;

const HEADERS_END = Buffer.from('\r\n\r\n');

/** What no parser takes for headers of one part: it is left to refuse them. */
const MOST_HEADER_BYTES = 16 * 1024;

/**
 * Gives each part of a multipart body that says it is an image a file name, where it has none. The parser takes
 * a part for a file only if it has one, though RFC 7578 §4.2 asks for none: it would read the image as text.
 */
export class FileParts {
  private readonly delimiter: Buffer;
  /** What is not passed on yet: a delimiter may begin in it, or headers are not at their end. */
  private held = Buffer.from('\r\n');
  private ours = this.held.length;
  private inHeaders = false;

  constructor(boundary: string) {
    this.delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  }

  /** What is to be read in place of the next bytes of the body. */
  take(bytes: Buffer): Buffer {
    this.held = Buffer.concat([this.held, bytes]);
    const passed: Buffer[] = [];
    while (this.inHeaders ? this.passHeaders(passed) : this.passContent(passed));
    return this.withoutStart(Buffer.concat(passed));
  }

  /** What is left when the body has ended. */
  rest(): Buffer {
    return this.withoutStart(this.held);
  }

  /** Whether there may be more to pass on. */
  private passContent(passed: Buffer[]): boolean {
    const at = this.held.indexOf(this.delimiter);
    const end = at < 0 ? this.held.length - this.delimiter.length + 1 : at + this.delimiter.length;
    if (end > 0) this.pass(end, passed);
    this.inHeaders = at >= 0;
    return this.inHeaders;
  }

  private passHeaders(passed: Buffer[]): boolean {
    const at = this.held.indexOf(HEADERS_END);
    if (at < 0 && this.held.length <= MOST_HEADER_BYTES) return false;
    if (at >= 0) passed.push(named(this.held.subarray(0, at)));
    this.held = this.held.subarray(Math.max(0, at));
    this.inHeaders = false;
    return true;
  }

  private pass(end: number, passed: Buffer[]): void {
    passed.push(this.held.subarray(0, end));
    this.held = this.held.subarray(end);
  }

  /** The first delimiter begins no line but the body's: the line end before it was ours. */
  private withoutStart(bytes: Buffer): Buffer {
    const own = Math.min(this.ours, bytes.length);
    this.ours -= own;
    return bytes.subarray(own);
  }
}

function named(headers: Buffer): Buffer {
  const text = headers.toString('latin1');
  if (!/^content-type:[ \t]*(image\/|application\/octet-stream)/im.test(text)) return headers;
  const line = /^content-disposition:(?!.*;[ \t]*filename\*?=).*$/im;
  return Buffer.from(text.replace(line, '$&; filename="image"'), 'latin1');
}
