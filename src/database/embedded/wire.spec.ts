import fc from 'fast-check';
import { StatementNames } from './statement-names.js';
import { MessageReader, ProtocolViolation, cString, message, startupMessage } from './wire.js';

/** `bytes` cut at the given places, taken modulo its length. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const edges = [...places.map((place) => place % (bytes.length + 1))].sort((a, b) => a - b);
  return [...edges, bytes.length].map((end, i) => bytes.subarray(edges[i - 1] ?? 0, end));
}

describe('MessageReader', () => {
  const typed = fc.record({
    type: fc.constantFrom('Q', 'P', 'B', 'D', 'E', 'S'),
    body: fc.uint8Array({ maxLength: 300 }),
  });

  it('finds the same messages however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(typed), fc.array(fc.nat(), { maxLength: 20 }), (sent, places) => {
        const stream = Buffer.concat(sent.map((m) => message(m.type, Buffer.from(m.body))));
        const reader = new MessageReader();
        reader.started();
        const read = cut(stream, places).flatMap((chunk) => [...reader.push(chunk)]);
        expect(read.map(({ type, bytes }) => ({ type, body: [...bytes.subarray(5)] }))).toEqual(
          sent.map(({ type, body }) => ({ type, body: [...body] })),
        );
      }),
    );
  });

  it('reads a startup message, then typed ones', () => {
    const reader = new MessageReader();
    const read: (string | undefined)[] = [];
    const stream = Buffer.concat([startupMessage('u', 'd'), message('Q', cString('SELECT 1'))]);
    for (const { type } of reader.push(stream)) {
      if (type === undefined) reader.started();
      read.push(type);
    }
    expect(read).toEqual([undefined, 'Q']);
  });

  it.each([-1, 3, 0x7f_ff_ff_ff])('refuses a length of %d', (length) => {
    const reader = new MessageReader();
    reader.started();
    const bytes = Buffer.from('Q....');
    bytes.writeInt32BE(length, 1);
    expect(() => [...reader.push(bytes)]).toThrow(ProtocolViolation);
  });
});

describe('StatementNames', () => {
  const read = (bytes: Buffer) => {
    const reader = new MessageReader();
    reader.started();
    const [only] = [...reader.push(bytes)];
    if (!only) throw new Error('incomplete');
    return only;
  };
  const rest = Buffer.from('rest of the message');

  it('gives a name in Parse, Bind, Describe and Close the prefix of its connection', () => {
    const names = new StatementNames(7);
    const rewritten = (type: string, ...body: Buffer[]) =>
      names.rewrite(read(message(type, ...body, rest)));
    const S = Buffer.from('S');
    expect(rewritten('P', cString('q'))).toEqual(message('P', cString('c7:q'), rest));
    expect(rewritten('B', cString('portal'), cString('q'))).toEqual(
      message('B', cString('portal'), cString('c7:q'), rest),
    );
    expect(rewritten('D', S, cString('q'))).toEqual(message('D', S, cString('c7:q'), rest));
    expect(rewritten('C', S, cString('q'))).toEqual(message('C', S, cString('c7:q'), rest));
    expect(names.closeAll()).toEqual(
      Buffer.concat([message('C', S, cString('c7:q')), message('S')]),
    );
    expect(names.any).toBe(false);
  });

  it('leaves unnamed statements, portals and other messages as they are', () => {
    const names = new StatementNames(7);
    for (const bytes of [
      message('P', cString(''), rest),
      message('B', cString('portal'), cString(''), rest),
      message('D', Buffer.from('P'), cString('portal')),
      message('E', cString('portal'), rest),
      message('Q', cString('SELECT 1')),
    ]) {
      expect(names.rewrite(read(bytes))).toEqual(bytes);
    }
    expect(names.any).toBe(false);
  });

  it('refuses a name without end', () => {
    expect(() => new StatementNames(7).rewrite(read(message('P', Buffer.from('q'))))).toThrow(
      ProtocolViolation,
    );
  });
});
