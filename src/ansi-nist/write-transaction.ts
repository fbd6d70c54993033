import {
  CNT,
  DATA,
  type Field,
  fieldName,
  FS,
  GS,
  IDC,
  itemOf,
  LEN,
  type LogicalRecord,
  RS,
  single,
  US,
} from './logical-record.js';
import { DCS, UTF8_DECLARED } from './type-1.js';

const SEPARATORS = [FS, GS, RS, US].map((code) => String.fromCharCode(code));
const [FILE = '', GROUP = '', RECORD = '', UNIT = ''] = SEPARATORS;

/**
 * Writes a transaction in traditional encoding. Lengths, the list of contents and designation characters are the writer's:
 * a caller cannot get them wrong.
 *
 * @param header Type-1, without its list of contents
 * @param others in the order in which they are to stand, without designation characters
 */
export function writeTransaction(header: LogicalRecord, others: readonly LogicalRecord[]): Buffer {
  const designated = others.map(({ type, fields, image }, index) => {
    const idc = single(String(index).padStart(2, '0'));
    return { type, fields: new Map([...fields, [IDC, idc]]), ...(image && { image }) };
  });
  const contents: Field = [
    ['1', String(designated.length)],
    ...designated.map((record) => [String(record.type), itemOf(record, IDC) ?? '']),
  ];
  const characters = designated.every(isAscii) ? [] : [[DCS, UTF8_DECLARED] as const];
  const fields = new Map([...header.fields, [CNT, contents], ...characters]);
  return Buffer.concat([{ ...header, fields }, ...designated].map(writeRecord));
}

function isAscii({ fields }: LogicalRecord): boolean {
  return [...fields.values()].flat(2).every((item) => Buffer.byteLength(item) === item.length);
}

function writeRecord({ type, fields, image }: LogicalRecord): Buffer {
  const numbers = [...fields.keys()].sort((one, other) => one - other);
  const texts = numbers.map((number) => tagged(type, number, fields.get(number) ?? []));
  const data = image && [Buffer.from(`${fieldName(type, DATA)}:`), image];
  const body = Buffer.concat([
    Buffer.from(texts.join(GROUP)),
    ...(data ? [Buffer.from(GROUP), ...data] : []),
    Buffer.from(FILE),
  ]);
  const head = Buffer.from(lengthField(type, body.length));
  return Buffer.concat([head, body]);
}

/** The length counts its own digits. */
function lengthField(type: number, body: number): string {
  const written = (length: number) => `${fieldName(type, LEN)}:${length}${GROUP}`;
  let length = body;
  while (written(length).length + body !== length) length = written(length).length + body;
  return written(length);
}

function tagged(type: number, number: number, field: Field): string {
  const value = field.map((items) => items.map(withoutSeparator).join(UNIT)).join(RECORD);
  return `${fieldName(type, number)}:${value}`;
}

/** A separator in a value would make another record of it. */
function withoutSeparator(item: string): string {
  if (SEPARATORS.some((separator) => item.includes(separator))) {
    throw new Error('A value of an ANSI/NIST-ITL record holds a separator');
  }
  return item;
}
