import fc from 'fast-check';
import { parseJson } from './parse-json.js';
import { Problem } from './problem.js';

const codeOf = (text: Buffer | string): string => {
  try {
    parseJson(text, 'record');
    return 'parsed';
  } catch (failure) {
    return failure instanceof Problem ? failure.code : 'fault';
  }
};

describe('parseJson', () => {
  it('parses whatever JSON.stringify writes', () => {
    const values = fc.jsonValue({ maxDepth: 6 }).filter(hasOwnNames);
    fc.assert(
      fc.property(values, fc.boolean(), (value, pretty) => {
        const text = JSON.stringify(value, null, pretty ? 2 : 0);
        const same = JSON.parse(text) as unknown;
        expect(parseJson(Buffer.from(text), 'body')).toEqual(same);
      }),
    );
  });

  it('parses or refuses any bytes, and never fails', () => {
    const bytes = fc.uint8Array({ maxLength: 60 }).map((each) => Buffer.from(each));
    const marks = fc.string({ unit: fc.constantFrom(...'{}[]":,\\a1 \ufeff'), maxLength: 40 });
    fc.assert(fc.property(fc.oneof(bytes, marks), (text) => codeOf(text) !== 'fault'));
  });

  it.each([
    ['a byte order mark', '\ufeff{"a":1}'],
    ['a byte order mark, as bytes', Buffer.from('\ufeff{"a":1}')],
    ['brackets in a text', `{"a":"${'['.repeat(100)}"}`],
    ['one name in two objects', '[{"a":1},{"a":2}]'],
    ['a name that is a value before', '{"a":"b","b":1}'],
    ['32 levels', '['.repeat(32) + ']'.repeat(32)],
    ['many short lists', `[${'[],'.repeat(1000)}0]`],
  ])('takes %s', (_what, text) => {
    expect(codeOf(text)).toBe('parsed');
  });

  it.each([
    ['Latin-1', Buffer.from('{"a":"caf\u00e9"}', 'latin1'), 'not-utf8'],
    ['half a character', Buffer.from('{"a":"é"}').subarray(0, 7), 'not-utf8'],
    ['a surrogate in UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'not-utf8'],
    ['UTF-16', Buffer.from('\ufeff{"a":"é"}', 'utf16le'), 'not-utf8'],
    ['a field that lost a character', '{"a":"caf\ufffd"}', 'not-utf8'],
    ['33 levels', '['.repeat(33) + ']'.repeat(33), 'json-too-deep'],
    ['20,000 open brackets', '['.repeat(20_000), 'json-too-deep'],
    ['24,000 open objects', '{"a":'.repeat(24_000), 'json-too-deep'],
    ['a name twice', '{"a":1, "a" :2}', 'json-names'],
    ['a name twice, once escaped', '{"a":1,"\\u0061":2}', 'json-names'],
    ['__proto__', '{"a":{"__proto__":{"b":1}}}', 'json-names'],
    ['constructor, escaped', '{"constr\\u0075ctor":1}', 'json-names'],
    ['an open text', '{"a', 'malformed-json'],
    ['two byte order marks', '\ufeff\ufeff{}', 'malformed-json'],
    ['nothing', '', 'malformed-json'],
    ['a wrong escape in a name', '{"\\x":1}', 'malformed-json'],
    ['more than 256 KiB', `"${'x'.repeat(256 * 1024)}"`, 'body-too-large'],
  ])('refuses %s', (_what, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('is quick, whatever is sent', () => {
    const started = performance.now();
    for (const piece of ['"\\"', '"', '\\', '{"a":', '[', 'a', '"a":']) {
      codeOf(piece.repeat(Math.floor(262_144 / piece.length)));
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

/** Whether no object within has a name that JavaScript takes for its own. */
function hasOwnNames(value: unknown): boolean {
  return !/"(__proto__|constructor|prototype)"/.test(JSON.stringify(value));
}
