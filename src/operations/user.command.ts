import { randomBytes } from 'node:crypto';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { fieldErrors, render, systemContext } from '../common/index.js';
import { NewUser, SecondFactors, UsersService } from '../users/index.js';
import { AccountsModule } from './accounts.module.js';
import { withParts } from './of-service.js';

interface UserOptions {
  readonly username: string;
  readonly displayName?: string;
  readonly role: string;
  readonly prefecture: string;
}

@SubCommand({ name: 'create', description: 'Create a user; the password is printed once.' })
export class UserCreateCommand extends CommandRunner {
  async run(_arguments: string[], options: UserOptions): Promise<void> {
    const password = randomBytes(15).toString('base64url');
    const input = plainToInstance(NewUser, {
      displayName: options.username,
      ...options,
      password,
    });
    const errors = fieldErrors(await validate(input));
    if (errors.length > 0) {
      const lines = errors.map(
        ({ field, message, params }) => `${field} ${render(message, 'en', params)}`,
      );
      throw new Error(lines.join('\n'));
    }
    const user = await withParts(AccountsModule, (app) =>
      app.get(UsersService, { strict: false }).create(systemContext('cli'), input),
    );
    process.stdout.write(`${JSON.stringify({ ...user, password })}\n`);
  }

  @Option({
    flags: '-u, --username <name>',
    required: true,
    description: 'What is typed to log in.',
  })
  username(value: string): string {
    return value;
  }

  @Option({ flags: '-n, --display-name <name>', description: 'Name shown in the log.' })
  displayName(value: string): string {
    return value;
  }

  @Option({ flags: '-r, --role <role>', required: true, description: 'Role, such as detective.' })
  role(value: string): string {
    return value;
  }

  @Option({ flags: '-p, --prefecture <code>', required: true, description: 'Code, such as CAS.' })
  prefecture(value: string): string {
    return value;
  }
}

@SubCommand({
  name: 'reset-second-factor',
  description: 'Take the second factor from whoever has lost it, and end their sessions.',
})
export class UserResetSecondFactorCommand extends CommandRunner {
  async run(_arguments: string[], { username }: { username: string }): Promise<void> {
    const user = await withParts(AccountsModule, async (app) => {
      const found = await app.get(UsersService, { strict: false }).byUsername(username);
      if (!found) throw new Error(`There is no user ${username}.`);
      await app.get(SecondFactors, { strict: false }).reset(systemContext('cli'), found.id);
      return found;
    });
    process.stdout.write(`${user.username} logs in by password alone.\n`);
  }

  @Option({ flags: '-u, --username <name>', required: true, description: 'Whose it is.' })
  username(value: string): string {
    return value;
  }
}

@Command({
  name: 'user',
  description: 'Accounts.',
  subCommands: [UserCreateCommand, UserResetSecondFactorCommand],
})
export class UserCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help();
  }
}
