import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { csvOptions } from '../../common/index.js';
import { importProblems } from '../imports.problems.js';
import { headed, type Sheet } from './sheet-row.js';
import { decoded, type Encoding } from './text-encoding.js';

/**
 * A table as spreadsheets save it.
 * @throws Problem `sheet-unreadable`, also while it is read
 */
export async function readCsv(path: string, encoding: Encoding): Promise<Sheet> {
  const texts = decoded(path, encoding);
  const first = await texts.next();
  const head = first.done ? '' : first.value;
  return headed(numbered(before(head, texts), head));
}

async function* before(head: string, texts: AsyncGenerator<string>): AsyncGenerator<string> {
  if (head !== '') yield head;
  yield* texts;
}

async function* numbered(
  texts: AsyncIterable<string>,
  head: string,
): AsyncGenerator<readonly [number, readonly string[]]> {
  const parser = parse(csvOptions(head));
  // What fails on the way fails the parser, and so the loop.
  pipeline(Readable.from(texts), parser, () => undefined);
  let line = 0;
  try {
    for await (const row of parser) yield [(line += 1), row as string[]];
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    throw importProblems['sheet-unreadable']({ params: { line: line + 1 }, cause: failure });
  }
}
