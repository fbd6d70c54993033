import { CommandFactory } from 'nest-commander';
import { Problem, problemText } from './common/index.js';
import { asOwner } from './database/index.js';
import { commandLine } from './operations/index.js';

/** Not imported: a build without this room is whole. */
const MEASURING = new URL('./measuring/index.js', import.meta.url);

/** Commander has told about wrong usage and help itself, on the right stream. */
function fail(error: Error & { code?: string; exitCode?: number }): void {
  if (error.code?.startsWith('commander.')) {
    process.exitCode = error.exitCode ?? 1;
    return;
  }
  process.stderr.write(`${textOf(error)}\n`);
  // What was opened before, such as the embedded database, would keep the process alive.
  process.exit(1);
}

function textOf(error: Error): string {
  if (error instanceof Problem) return problemText(error);
  return error.message === '' ? error.name : error.message;
}

await asOwner('command line', async () =>
  CommandFactory.run(await commandLine(MEASURING), {
    logger: false,
    cliName: 'mirsam',
    errorHandler: fail,
    serviceErrorHandler: fail,
  }),
);
