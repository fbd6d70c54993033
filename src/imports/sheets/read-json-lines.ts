import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseJson, Problem } from '../../common/index.js';
import { importProblems } from '../imports.problems.js';
import type { Sheet, SheetRow } from './sheet-row.js';

/**
 * A JSON object a line, in UTF-8.
 * @throws Problem `sheet-unreadable`, `sheet-names`, also while it is read
 */
export function readJsonLines(path: string): Sheet {
  return { headings: null, rows: rowsOf(path) };
}

async function* rowsOf(path: string): AsyncGenerator<SheetRow> {
  // Its bytes, one character each: whether they are UTF-8 is asked of each line.
  const lines = createInterface({ input: createReadStream(path, 'latin1'), crlfDelay: Infinity });
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const fields = objectOf(Buffer.from(text, 'latin1'), line);
    yield { line, cells: Object.entries(fields).filter(([, cell]) => cell !== null) };
  }
}

function objectOf(text: Buffer, line: number): Readonly<Record<string, unknown>> {
  try {
    const value = parseJson(text, `line ${line}`);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    const code = cause.code === 'json-names' ? 'sheet-names' : 'sheet-unreadable';
    throw importProblems[code]({ params: { line }, cause });
  }
  throw importProblems['sheet-unreadable']({ params: { line } });
}
