import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { isTransaction, openTransaction } from '../transactions/open-transaction.js';
import { transactionRow } from '../transactions/transaction-row.js';
import { readCsv } from './read-csv.js';
import { readJsonLines } from './read-json-lines.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet } from './sheet-row.js';
import { type Encoding, encodingOf } from './text-encoding.js';

/** What a sheet is kept as. */
type ImportedFormat = 'csv' | 'json-lines' | 'xlsx' | 'ansi-nist';

/**
 * Opens a sheet, whatever it is called: a workbook is a ZIP, lines of JSON begin with a brace, and a file of
 * ANSI/NIST-ITL, which is a sheet of one row, with its length.
 *
 * @param encoding of a table, where it is known; else it is looked for
 * @throws Problem `sheet-unreadable`, `sheet-names`, `transaction-unreadable`, also while it is read
 */
export async function readSheet(path: string, encoding?: Encoding): Promise<Sheet> {
  const format = await formatOf(path);
  if (format === 'ansi-nist') return sheetOfTransaction(path);
  if (format === 'xlsx') return readWorkbook(path);
  if (format === 'json-lines') return readJsonLines(path);
  return readCsv(path, encoding ?? (await encodingOf(path)));
}

async function sheetOfTransaction(path: string): Promise<Sheet> {
  const row = transactionRow(await openTransaction(path));
  return { headings: null, rows: Readable.from([row]) };
}

async function formatOf(path: string): Promise<ImportedFormat> {
  if (await isTransaction(path)) return 'ansi-nist';
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
  const head = buffer.toString('latin1', 0, bytesRead);
  if (head.startsWith('PK\x03\x04')) return 'xlsx';
  return /^(\xef\xbb\xbf)?\s*\{/.test(head) ? 'json-lines' : 'csv';
}
