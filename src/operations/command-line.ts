import { existsSync } from 'node:fs';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { CommandRunner } from 'nest-commander';
import { OPERATORS_COMMANDS } from './commands.js';

/** What a room of further commands exports. */
export interface CommandRoom {
  readonly COMMANDS: readonly Type<CommandRunner>[];
}

@Module({})
class CommandLineModule {}

/**
 * What `mirsam <command>` can do: the operators' commands and, where the build has it, those
 * of a further room.
 *
 * @param room the compiled `index.js` of that room, which the production image leaves out
 */
export async function commandLine(room: URL): Promise<DynamicModule> {
  const further = existsSync(room) ? ((await import(room.href)) as CommandRoom).COMMANDS : [];
  return { module: CommandLineModule, providers: [...OPERATORS_COMMANDS, ...further].sort(byName) };
}

function byName(one: Type, other: Type): number {
  return one.name < other.name ? -1 : 1;
}
