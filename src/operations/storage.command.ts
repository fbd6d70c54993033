import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { AppModule } from '../app/index.js';
import { type StoreFault, StoreVerificationService } from '../retention/index.js';
import { nationalContext } from './national-context.js';
import { withParts } from './of-service.js';
import { progressBar } from './progress-bar.js';
import { tellFaults } from './tell-faults.js';

interface VerifyOptions {
  readonly contents?: boolean;
  readonly removeOrphans?: boolean;
  readonly json?: boolean;
}

@SubCommand({
  name: 'verify',
  description:
    'Compare the images that the database names with the files, both ways; exit code 1 if one is missing or damaged.',
})
export class StorageVerifyCommand extends CommandRunner {
  async run(
    _arguments: string[],
    { contents = false, removeOrphans = false, json }: VerifyOptions,
  ): Promise<void> {
    const { found, tell: onFault } = tellFaults(json, faultLine);
    const bar = progressBar('Files compared');
    const onProgress = (done: number, all: number) => {
      bar.update(done, all);
    };
    const verified = await withParts(AppModule, async (app) => {
      const options = { contents, removeOrphans, onFault, onProgress };
      const verification = app.get(StoreVerificationService, { strict: false });
      return verification.verify(await nationalContext(app, 'cli'), options);
    }).finally(() => {
      bar.stop();
    });
    const { files, missing, damaged, orphans, removed } = verified;
    const read = damaged === null ? 'contents not read' : `${damaged} damaged`;
    const summary = `${files} files: ${missing} missing, ${read}, ${orphans} of no record or search, of which ${removed} removed\n`;
    process.stdout.write(json ? `${JSON.stringify({ ...verified, found })}\n` : summary);
    if (missing > 0 || damaged) process.exitCode = 1;
  }

  @Option({
    flags: '--contents',
    description: 'Read every file, and compute its hash anew: as long as a copy of them takes.',
  })
  contents(): true {
    return true;
  }

  @Option({
    flags: '--remove-orphans',
    description: 'Remove files that no row names, but for those of the last hour.',
  })
  removeOrphans(): true {
    return true;
  }

  @Option({ flags: '--json', description: 'As JSON.' })
  json(): true {
    return true;
  }
}

@Command({
  name: 'storage',
  description: 'The files of images.',
  subCommands: [StorageVerifyCommand],
})
export class StorageCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help();
  }
}

function faultLine({ fault, sha256, uses }: StoreFault): string {
  const whose = uses.map(({ keptAs, record, search }) => `${keptAs} of ${record ?? search ?? '?'}`);
  return `${fault}  ${sha256}  ${whose.join(', ')}`;
}
