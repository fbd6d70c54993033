import { Command, CommandRunner } from 'nest-commander';
import { systemContext } from '../common/index.js';
import { ReembeddingService } from '../enrolment/index.js';
import { AppModule } from '../app/index.js';
import { withParts } from './of-service.js';
import { progressBar } from './progress-bar.js';

@Command({
  name: 'reembed',
  description: 'Enrol anew the images whose templates are of another model.',
})
export class ReembedCommand extends CommandRunner {
  async run(): Promise<void> {
    const bar = progressBar('Enrolling anew');
    const counts = await withParts(AppModule, (app, { faceWorkers }) =>
      app
        .get(ReembeddingService, { strict: false })
        .run(systemContext('cli'), faceWorkers + 1, (done, all) => {
          bar.update(done, all);
        }),
    ).finally(() => {
      bar.stop();
    });
    process.stdout.write(`${JSON.stringify(counts)}\n`);
  }
}
