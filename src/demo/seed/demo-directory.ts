import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../database/index.js';

/** In each directory that the demonstration has made, and in no other. */
const MARK = 'demo.json';

const BEING_MADE = { complete: false };
const COMPLETE = { complete: true };

/**
 * Takes a directory for the demonstration: one that is empty, or that it has made itself. What an interrupted
 * start has left there is removed.
 *
 * @returns whether all records are there already
 * @throws Error where something else is kept there, or another demonstration is being prepared
 */
export async function takeDemoDirectory(path: string): Promise<boolean> {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const mark = readMark(path);
  if (mark?.complete === true) return true;
  if (!mark && readdirSync(path).length > 0) {
    throw new Error(`${path} holds something else: give the demonstration a DATA_DIR of its own`);
  }
  if (await Database.isServed(path)) {
    throw new Error(`Another demonstration is being prepared in ${path}: wait for it`);
  }
  for (const name of readdirSync(path).filter((name) => name !== MARK)) {
    rmSync(join(path, name), { recursive: true });
  }
  writeMark(path, BEING_MADE);
  return false;
}

/** Says that all records are there. */
export function completeDemoDirectory(path: string): void {
  writeMark(path, COMPLETE);
}

function readMark(path: string): { readonly complete: boolean } | undefined {
  try {
    return JSON.parse(readFileSync(join(path, MARK), 'utf8')) as { complete: boolean };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    // Cut off while it was written: that was before anything else.
    if (error instanceof SyntaxError) return BEING_MADE;
    throw error;
  }
}

function writeMark(path: string, mark: object): void {
  writeFileSync(join(path, MARK), `${JSON.stringify(mark)}\n`, { flush: true });
}
