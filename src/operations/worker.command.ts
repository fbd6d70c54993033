import { once } from 'node:events';
import type { INestApplicationContext } from '@nestjs/common';
import { Command, CommandRunner } from 'nest-commander';
import { AppModule } from '../app/index.js';
import { withoutScope } from '../database/index.js';
import { ImportWorker } from '../imports/index.js';
import { MetricsServer, Tracing } from '../upkeep/index.js';
import { withParts } from './of-service.js';

@Command({
  name: 'worker',
  description:
    'Do what waits to be done, imports above all, beside the service, until told to stop; any number share it.',
})
export class WorkerCommand extends CommandRunner {
  /** Ends with what it is at: what it has not begun, another does. */
  run(): Promise<void> {
    return withoutScope(() => withParts(AppModule, toldToStop));
  }
}

async function toldToStop(app: INestApplicationContext): Promise<void> {
  await app.get(Tracing, { strict: false }).start();
  const metrics = await app.get(MetricsServer, { strict: false }).start();
  app.get(ImportWorker, { strict: false }).start();
  process.stdout.write('Mirsam works on what waits\n');
  if (metrics !== undefined) process.stdout.write(`Metrics are at ${metrics}\n`);
  await Promise.race(['SIGTERM', 'SIGINT'].map((signal) => once(process, signal)));
}
