import fc, { type Arbitrary } from 'fast-check';
import { forbiddenIn, normalText } from '../../src/common/index.js';
import { isText, resolved, type Schema, type Schemas } from './open-api.js';

/** What may not stand in a text. */
export const FORBIDDEN_PIECES = [
  '\ud800',
  '\udfff',
  '\u0000',
  '\u001b',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2066',
  '\ufe0f',
  '\ufeff',
  '\ufff9',
  '\ufffd',
  '\ue000',
  '\u{e0041}',
] as const;

/** What is kept as it is, or in normal form. */
const PIECES = [
  'vol',
  'Enquête',
  'Enque\u0302te',
  'ا\u0653دم',
  'می\u200cخواهم',
  '\u00a0',
  '\u3000',
  ' ',
  '\n',
  '\r\n',
  '\u2028',
  '.',
  '🙂',
  '2026',
  'ⵜⴰⵎⴰⵣⵉⵖⵜ',
] as const;

/** Texts of a field as people, programs and attackers write them: about one in six is refused. */
export function unusualTexts(example: unknown): Arbitrary<unknown> {
  const written = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 });
  const readable = written.map((pieces) => `vol ${pieces.join('')}`);
  const spoilt = fc.tuple(written, fc.constantFrom(...FORBIDDEN_PIECES), written);
  return fc.oneof(
    { weight: 6, arbitrary: readable },
    { weight: 2, arbitrary: fc.constant(example ?? 'vol') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: spoilt.map(([before, piece, after]) => [...before, piece, ...after].join('')),
    },
    { weight: 1, arbitrary: fc.constantFrom('', ' ', '\u00a0\u3000', '.', '\u2800') },
  );
}

/** What is done to a JSON text on its way: bytes that are not UTF-8, a mark, a cut, depth, a name twice. */
export const unusualJson: Arbitrary<(json: string) => Uint8Array<ArrayBuffer>> = fc.constantFrom(
  (json: string) => Uint8Array.from(Buffer.from(json, 'latin1')),
  (json: string) => Uint8Array.from(Buffer.from(`{"caf\u00e9":${json}}`, 'latin1')),
  (json: string) => Uint8Array.from(Buffer.from(json, 'utf16le')),
  (json: string) => Uint8Array.from(Buffer.from(`\ufeff${json}`)),
  (json: string) => Uint8Array.from(Buffer.from(json.slice(0, json.length / 2))),
  (json: string) => Uint8Array.from(Buffer.from('['.repeat(20_000) + json)),
  (json: string) => Uint8Array.from(Buffer.from(`{"a":${json},"a":${json}}`)),
  (json: string) => Uint8Array.from(Buffer.from(json.replace('{', '{"__proto__":{"a":1},'))),
);

/** What is wrong with the texts of a request that was accepted, beside its answer. */
export function textFault(
  sent: unknown,
  answered: unknown,
  schema: Schema,
  schemas: Schemas,
): string | undefined {
  if (!isObject(sent)) return undefined;
  const { properties = {} } = resolved(schema, schemas);
  const faults = Object.entries(properties).map(([name, inner]) => {
    const of = resolved(inner, schemas);
    if (!isText(of.items ?? of)) return undefined;
    const texts = textsIn(sent[name]);
    if (texts.some((text) => !text.isWellFormed() || forbiddenIn(text) !== undefined)) {
      return `${name} was accepted`;
    }
    const back = isObject(answered) ? textsIn(answered[name]) : [];
    const same =
      texts.length === 0 ||
      back.length === 0 ||
      back.join('\u0000') === texts.map(normalText).join('\u0000');
    return same ? undefined : `${name} is answered as ${JSON.stringify(back)}`;
  });
  return faults.find((fault) => fault !== undefined);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A text, or those of a list. */
function textsIn(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each) => typeof each === 'string');
}
