import fc from 'fast-check';
import { FileParts } from './file-parts.js';

const part = (headers: string, content: string) => `--b\r\n${headers}\r\n\r\n${content}\r\n`;
const IMAGE = 'Content-Disposition: form-data; name="image"';
const PNG = 'Content-Type: image/png';

/** A body as it is read, in pieces of these lengths. */
function read(body: string, lengths: readonly number[] = []): string {
  const parts = new FileParts('b');
  const bytes = Buffer.from(body, 'latin1');
  const passed: Buffer[] = [];
  let at = 0;
  for (const length of [...lengths, bytes.length]) {
    passed.push(parts.take(bytes.subarray(at, at + length)));
    at += length;
  }
  return Buffer.concat([...passed, parts.rest()]).toString('latin1');
}

describe('parts of a multipart body', () => {
  it.each([
    `${IMAGE}\r\n${PNG}`,
    `${PNG}\r\n${IMAGE}`,
    `${IMAGE}\r\nContent-Type: application/octet-stream`,
  ])('are files when their type says so: %j', (headers) => {
    const body = `${part(headers, 'bytes')}${part(IMAGE, 'text')}--b--\r\n`;
    const named = headers.replace(IMAGE, `${IMAGE}; filename="image"`);
    expect(read(body)).toBe(`${part(named, 'bytes')}${part(IMAGE, 'text')}--b--\r\n`);
  });

  const line = fc.constantFrom(
    IMAGE,
    PNG,
    `${IMAGE}; filename="a.png"`,
    'Content-Type: text/plain',
  );
  const content = fc.string({
    unit: fc.constantFrom('\r', '\n', '-', 'b', PNG, 'é'),
    maxLength: 30,
  });
  const parts = fc.array(fc.tuple(fc.array(line, { maxLength: 3 }), content), { maxLength: 4 });
  const bodies = parts.map((all) =>
    all.map(([lines, text]) => part(lines.join('\r\n'), text)).join(''),
  );

  it('are the same in whatever pieces they come', () => {
    const pieces = fc.array(fc.nat({ max: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(bodies, pieces, (body, lengths) => {
        expect(read(`${body}--b--\r\n`, lengths)).toBe(read(`${body}--b--\r\n`));
      }),
    );
  });

  it('lose nothing and are given a name at most', () => {
    fc.assert(
      fc.property(fc.oneof(bodies, content), (body) => {
        expect(read(body).replaceAll('; filename="image"', '')).toBe(body);
      }),
    );
  });
});
