import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { foreignTransaction } from '../../../test/factories/foreign-transactions.js';
import { FACE } from '../../../test/factories/transactions.js';
import { Problem } from '../../common/index.js';
import { openTransaction } from './open-transaction.js';
import { transactionRow } from './transaction-row.js';

const FILES = 1_000;
const WHOLE = foreignTransaction(FACE.bytes);

describe('a damaged file of ANSI/NIST-ITL', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'transactions-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is a row of texts, or refused with record and field', async () => {
    const path = join(folder, 'file.an2');
    const outcomes = new Set<string>();
    const change = fc.record({ at: fc.nat(WHOLE.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const file = Buffer.from(WHOLE);
        for (const { at, byte } of changes) file[at] = byte;
        await writeFile(path, file);
        try {
          const { cells } = transactionRow(await openTransaction(path));
          for (const [, cell] of cells) expect(typeof cell).toBe('string');
          outcomes.add('read');
        } catch (failure) {
          if (!(failure instanceof Problem)) throw failure;
          expect(failure.code).toBe('transaction-unreadable');
          expect(failure.options.extensions).toMatchObject({
            record: expect.any(Number) as number,
          });
          outcomes.add(String(failure.options.extensions?.fault));
        }
      }),
      { numRuns: FILES },
    );
    expect(outcomes.has('read')).toBe(true);
    expect(outcomes.size).toBeGreaterThan(5);
  });
});
