import { CommandFactory } from 'nest-commander';
import { CommandsModule } from './app/index.js';

await CommandFactory.run(CommandsModule, {
  logger: false,
  errorHandler: (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
  serviceErrorHandler: (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
});
