import { Command, CommandRunner } from 'nest-commander';
import { serve } from '../app/index.js';
import { withoutScope } from '../database/index.js';

@Command({ name: 'start', description: 'Serve the API until told to stop.' })
export class StartCommand extends CommandRunner {
  /** Commands act as the owner of the tables; what the service does unasked must not. */
  run(): Promise<void> {
    return withoutScope(serve);
  }
}
