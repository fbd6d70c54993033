import { Command, CommandRunner, SubCommand } from 'nest-commander';
import { rotateSigningKey } from '../config/index.js';
import { configOfService } from './of-service.js';

@SubCommand({
  name: 'rotate',
  description: 'Sign tokens with a new key; those of the old one open until they expire.',
})
export class KeysRotateCommand extends CommandRunner {
  async run(): Promise<void> {
    rotateSigningKey(await configOfService());
    process.stderr.write(
      'Rotated. Once more, and the tokens of the old key are refused at once.\n',
    );
  }
}

@Command({ name: 'keys', description: 'Signing keys.', subCommands: [KeysRotateCommand] })
export class KeysCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help();
  }
}
