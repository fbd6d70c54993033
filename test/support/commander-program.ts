import { CommandFactory } from 'nest-commander';
import { Commander } from 'nest-commander/src/constants.js';
import { commandLine } from '../../src/operations/index.js';

const MEASURING = new URL('../../src/measuring/index.js', import.meta.url);

interface Command {
  readonly commands: readonly Command[];
  name(): string;
  helpInformation(): string;
}

/** What `mirsam <command> --help` prints, without starting a process for each. */
export async function helpOf(commands: readonly string[]): Promise<string[]> {
  const app = await CommandFactory.createWithoutRunning(await commandLine(MEASURING));
  const program = app.get<Command>(Commander, { strict: false });
  const help = commands.map((command) =>
    command.split(' ').reduce(subcommand, program).helpInformation(),
  );
  await app.close();
  return help;
}

function subcommand(command: Command, name: string): Command {
  const found = command.commands.find((one) => one.name() === name);
  if (!found) throw new Error(`There is no command "${name}"`);
  return found;
}
