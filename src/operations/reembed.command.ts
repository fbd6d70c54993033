import { NestFactory } from '@nestjs/core';
import { Command, CommandRunner } from 'nest-commander';
import { systemContext } from '../common/index.js';
import { readConfig } from '../config/index.js';
import { ReembeddingService } from '../enrolment/index.js';
import { AppModule } from '../app/index.js';
import { progressBar } from './progress-bar.js';

@Command({
  name: 'reembed',
  description: 'Enrol anew the images whose templates are of another model.',
})
export class ReembedCommand extends CommandRunner {
  async run(): Promise<void> {
    const config = readConfig();
    const app = await NestFactory.createApplicationContext(AppModule.forRoot(config), {
      logger: ['error', 'warn'],
    });
    const bar = progressBar('Enrolling anew');
    try {
      const counts = await app
        .get(ReembeddingService, { strict: false })
        .run(systemContext('cli'), config.faceWorkers + 1, (done, all) => {
          bar.update(done, all);
        });
      process.stdout.write(`${JSON.stringify(counts)}\n`);
    } finally {
      bar.stop();
      await app.close();
    }
  }
}
