import fc from 'fast-check';
import { FACE, SCAR, transaction } from '../../test/factories/transactions.js';
import { layoutOf } from '../../test/support/transaction-layout.js';
import { readBodyImage, readTransaction, TransactionFault } from './index.js';

const FILES = 10_000;
/** A file of a few kilobytes is read in far less; a reader that loops is not. */
const LONGEST_MS = 1_000;

const WHOLE = transaction([FACE, SCAR, { ...FACE, bytes: Buffer.alloc(300, 0x1d) }]);
const TEXTS = [
  '1.001:',
  '10.999:',
  '10.001:99999999',
  '\x1c',
  '\x1d',
  '\x1e\x1f',
  '\0',
  '\xff',
  '-1',
];

const place = fc.nat(WHOLE.length - 1);
/** One thing that goes wrong with a file on its way. */
const damage: fc.Arbitrary<(file: Buffer) => Buffer> = fc.oneof(
  fc.record({ at: place, byte: fc.nat(255) }).map(({ at, byte }) => (file: Buffer) => {
    const changed = Buffer.from(file);
    if (at < changed.length) changed[at] = byte;
    return changed;
  }),
  place.map((at) => (file: Buffer) => file.subarray(0, at)),
  fc.record({ at: place, length: fc.nat(40) }).map(
    ({ at, length }) =>
      (file: Buffer) =>
        Buffer.concat([file.subarray(0, at), file.subarray(at + length)]),
  ),
  fc.record({ at: place, text: fc.constantFrom(...TEXTS) }).map(
    ({ at, text }) =>
      (file: Buffer) =>
        Buffer.concat([file.subarray(0, at), Buffer.from(text, 'latin1'), file.subarray(at)]),
  ),
  fc.record({ from: place, length: fc.nat(400), at: place }).map(
    ({ from, length, at }) =>
      (file: Buffer) =>
        Buffer.concat([
          file.subarray(0, at),
          file.subarray(from, from + length),
          file.subarray(at),
        ]),
  ),
);

/** What the service makes of a file: its records by type and number of fields, or the code of its refusal. */
function readingOf(file: Buffer) {
  try {
    const { records } = readTransaction(file);
    records.filter(({ type }) => type === 10).forEach(readBodyImage);
    return records;
  } catch (failure) {
    if (failure instanceof TransactionFault) return failure.code;
    throw failure;
  }
}

it(`${FILES} damaged transactions are refused with a code, or read as the second reader does`, () => {
  const outcomes = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      const file = damages.reduce((is, damaged) => damaged(is), WHOLE);
      const started = performance.now();
      const reading = readingOf(file);
      expect(performance.now() - started).toBeLessThan(LONGEST_MS);
      const outcome = typeof reading === 'string' ? reading : 'read';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (typeof reading === 'string') return;
      const [, ...laidOut] = layoutOf(file);
      expect(reading.map(({ type, image }) => [type, image ?? null])).toEqual(
        laidOut.map(({ type, image }) => [type, image]),
      );
    }),
    { numRuns: FILES },
  );
  // The damage reaches far in: all kinds of refusal, and files that are well formed all the same.
  expect([...outcomes.keys()].length).toBeGreaterThan(10);
  expect(outcomes.get('read')).toBeGreaterThan(100);
});
