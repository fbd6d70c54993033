import { CommandFactory } from 'nest-commander';
import { CommandsModule } from './app/index.js';
import { asOwner } from './database/index.js';

/** Commander has told about wrong usage and help itself, on the right stream. */
function fail(error: Error & { code?: string; exitCode?: number }): void {
  if (error.code?.startsWith('commander.')) {
    process.exitCode = error.exitCode ?? 1;
    return;
  }
  process.stderr.write(`${error.message}\n`);
  // What was opened before, such as the embedded database, would keep the process alive.
  process.exit(1);
}

await asOwner('command line', () =>
  CommandFactory.run(CommandsModule, {
    logger: false,
    cliName: 'npm run cli --',
    errorHandler: fail,
    serviceErrorHandler: fail,
  }),
);
