import { FACE, forged, HEADER, SCAR, transaction } from '../../test/factories/transactions.js';
import { layoutOf } from '../../test/support/transaction-layout.js';
import {
  headerRecord,
  itemOf,
  readBodyImage,
  readTransaction,
  single,
  TransactionFault,
  writeTransaction,
} from './index.js';

const FILE = transaction();
const ASCII = { type: 2, fields: new Map([[24, single('M')]]) };

describe('a transaction of ANSI/NIST-ITL', () => {
  it('is read by a second reader of the layout as it was written', () => {
    const [first, second, face, scar, ...more] = layoutOf(FILE);
    expect(more).toEqual([]);
    expect(first).toEqual({
      type: 1,
      fields: {
        ...{ 1: String(FILE.indexOf(0x1c) + 1), 2: '0501', 3: '1|3/2|00/10|01/10|02' },
        ...{ 4: 'COMPOSITE', 5: '20261128', 7: 'INTERPOL-RABAT', 8: 'MA-CAS' },
        ...{ 9: 'CAS-2026-000123', 11: '00.00', 12: '00.00', 13: 'MIRSAM|1.0' },
        ...{ 14: '20261128093000Z', 15: '3|UTF-8' },
      },
      image: null,
    });
    expect(second).toMatchObject({ type: 2, fields: { 2: '00', 24: 'M', 900: 'شارب، Agadir' } });
    expect(face).toMatchObject({
      type: 10,
      fields: {
        ...{ 2: '01', 3: 'FACE', 4: 'MA-CAS', 5: '20261127', 6: '400', 7: '520', 8: '0', 9: '1' },
        ...{ 10: '1', 11: 'PNG', 12: 'GRAY', 13: '0', 20: 'F', 23: 'VENDOR|COMPOSITE SKETCH' },
        ...{ 26: 'DARK GLASSES/BEARD', 27: 'BRO', 28: 'BLK', 38: FACE.comment, 39: '1' },
      },
      image: FACE.bytes,
    });
    expect(scar).toMatchObject({
      fields: { 2: '02', 3: 'SCAR', 39: '1', 40: 'SC L CHK/SC CHIN', 42: 'SCAR' },
      image: SCAR.bytes,
    });
  });

  it('is read back as it was written', () => {
    const { header, records, passedOver } = readTransaction(FILE);
    expect(header).toEqual(HEADER);
    expect(passedOver).toEqual([]);
    expect(records.map(({ type, place }) => [type, place])).toEqual([
      [2, 2],
      [10, 3],
      [10, 4],
    ]);
    const [described, ...images] = records;
    expect(described && itemOf(described, 900)).toBe('شارب، Agadir');
    expect(images.map(readBodyImage)).toEqual([FACE, SCAR]);
  });

  it('tells its length, digits included, however long it is', () => {
    for (const size of [0, 1, 50, 820, 830, 840, 9_700, 99_800, 100_000]) {
      const file = transaction([{ ...FACE, bytes: Buffer.alloc(size, 0x1c) }]);
      expect(layoutOf(file).at(-1)?.image).toHaveLength(size);
    }
  });

  it('declares a character set where one is needed, and else none: older readers refuse a file that does', () => {
    const [first] = layoutOf(writeTransaction(headerRecord(HEADER, new Date()), [ASCII]));
    expect(first?.fields).not.toHaveProperty('15');
    expect(layoutOf(FILE)[0]?.fields).toHaveProperty('15', '3|UTF-8');
  });

  it('never lets a value end a field', () => {
    const described = { type: 2, fields: new Map([[900, single('a\x1db')]]) };
    const header = headerRecord(HEADER, new Date());
    expect(() => writeTransaction(header, [described])).toThrow('holds a separator');
  });

  it('passes over records that are binary throughout, and tells of them', () => {
    const binary = Buffer.from([0, 0, 0, 20, 1, ...Array.from({ length: 15 }, () => 0x1c)]);
    const one = transaction([]);
    const contents = '1.003:1\x1f1\x1e2\x1f00';
    const announced = forged(one, contents, '1.003:1\x1f2\x1e2\x1f00\x1e4\x1f01');
    const length = one.indexOf(0x1c) + 1;
    const file = Buffer.concat([forged(announced, `:${length}`, `:${length + 5}`), binary]);
    expect(readTransaction(file)).toMatchObject({ passedOver: [4], records: [{ type: 2 }] });
  });

  it.each([
    ['nothing at all', Buffer.alloc(0), 'tag-missing', 1, '1.001'],
    ['a picture', FACE.bytes, 'tag-missing', 1, '1.001'],
    ['one without its end', FILE.subarray(0, -1), 'truncated', 4, '10.001'],
    ['one with more after it', Buffer.concat([FILE, FILE]), 'bytes-left-over', 4, null],
    ['a length that is none', forged(FILE, '1.001:', '1.001:x'), 'length-wrong', 1, '1.001'],
    ['a length beyond the end', forged(FILE, '10.001:', '10.001:99'), 'truncated', 3, '10.001'],
    [
      'another record than announced',
      forged(FILE, '2\x1f00', '9\x1f00'),
      'tag-of-other-record',
      2,
      '9.001',
    ],
    ['another designation', forged(FILE, '10\x1f02', '10\x1f07'), 'content-wrong', 4, '10.002'],
    ['fewer records than counted', forged(FILE, '1\x1f3', '1\x1f4'), 'content-wrong', 1, '1.003'],
    ['a version of tomorrow', forged(FILE, '0501', '0900'), 'version-unsupported', 1, '1.002'],
    ['no day', forged(FILE, '20261128', '20261332'), 'value-invalid', 1, '1.005'],
    ['no origin', forged(FILE, '1.008:', '1.098:'), 'field-missing', 1, '1.008'],
    ['UTF-16', forged(FILE, '3\x1fUTF-8', '2\x1fUTF16'), 'encoding-unsupported', 1, '1.015'],
    ['broken UTF-8', forged(FILE, 'Agadir', 'Agad\xff\xfe'), 'text-invalid', 2, '2.900'],
    ['a control character', forged(FILE, 'Agadir', 'Agad\x07r'), 'text-invalid', 2, '2.900'],
    ['a field twice', forged(FILE, '10.027:', '10.026:'), 'field-repeated', 3, '10.026'],
    [
      'an early end of a record',
      forged(FILE, 'GRAY', 'GRA\x1c'),
      'separator-misplaced',
      3,
      '10.012',
    ],
  ])('refuses %s', (_what, file, code, record, field) => {
    expect(faultOf(() => readTransaction(file))).toEqual({ code, place: { record, field } });
  });

  it.each([
    ['no kind', '10.003:', '10.903:', 'field-missing', '10.003'],
    ['a side that is none', '10.006:400', '10.006:4e2', 'value-invalid', '10.006'],
    ['no day', '20261127', '20260230', 'value-invalid', '10.005'],
    [
      'a compression that is not read',
      '10.011:PNG',
      '10.011:WSQ',
      'encoding-unsupported',
      '10.011',
    ],
    ['no image', '10.999:', '10.998:', 'field-missing', '10.999'],
  ])('refuses a face with %s', (_what, was, is, code, field) => {
    const bytes = Buffer.from('picture');
    const [, face] = readTransaction(forged(transaction([{ ...FACE, bytes }]), was, is)).records;
    if (!face) throw new Error('no face');
    expect(faultOf(() => readBodyImage(face))).toEqual({ code, place: { record: 3, field } });
  });

  it('leaves other parts of the body unread', () => {
    const [, foot] = readTransaction(forged(FILE, 'FACE', 'FOOT')).records;
    expect(foot && readBodyImage(foot)).toBeUndefined();
  });
});

function faultOf(read: () => unknown): unknown {
  try {
    return read();
  } catch (failure) {
    if (!(failure instanceof TransactionFault)) throw failure;
    const { code, place } = failure;
    return { code, place };
  }
}
