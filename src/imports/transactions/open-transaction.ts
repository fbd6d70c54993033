import { open, readFile, stat } from 'node:fs/promises';
import {
  type BodyImage,
  readBodyImage,
  readTransaction,
  type Transaction,
  TRANSACTION_LIMITS,
  TransactionFault,
} from '../../ansi-nist/index.js';
import { importProblems } from '../imports.problems.js';
import { FAULT_WORDS } from './fault-words.js';

/** A file of ANSI/NIST-ITL, with its pictures of faces, scars, marks and tattoos. */
export interface OpenedTransaction extends Transaction {
  readonly pictures: readonly BodyImage[];
}

/** How each such file begins: the length of its first record. */
const HEAD = /^1\.0*1:\d/;

export async function isTransaction(path: string): Promise<boolean> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
  return HEAD.test(buffer.toString('latin1', 0, bytesRead));
}

/** @throws Problem `transaction-unreadable` */
export async function openTransaction(path: string): Promise<OpenedTransaction> {
  try {
    // What is too large is refused by what the file system says of it.
    if ((await stat(path)).size > TRANSACTION_LIMITS.maxBytes) {
      throw new TransactionFault('too-large', { record: 1, field: null });
    }
    const transaction = readTransaction(await readFile(path));
    const pictures = transaction.records
      .filter(({ type }) => type === 10)
      .flatMap((record) => readBodyImage(record) ?? []);
    return { ...transaction, pictures };
  } catch (cause) {
    if (!(cause instanceof TransactionFault)) throw cause;
    const { code: fault, place } = cause;
    const params = { reason: FAULT_WORDS[fault], record: place.record, field: place.field ?? '–' };
    throw importProblems['transaction-unreadable']({
      params,
      extensions: { fault, ...place },
      cause,
    });
  }
}
