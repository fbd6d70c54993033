import { readFile, stat } from 'node:fs/promises';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { type BundleCheck, MOST_BYTES, verifyBundle } from '../bundle/index.js';

interface VerifyOptions {
  readonly publicKey: string[];
  readonly json?: boolean;
}

@SubCommand({
  name: 'verify',
  arguments: '<bundle>',
  description: 'Verify an evidence bundle by a public key alone; exit code 1 on a fault.',
})
export class BundleVerifyCommand extends CommandRunner {
  async run([path = '']: string[], { publicKey, json }: VerifyOptions): Promise<void> {
    if ((await stat(path)).size > MOST_BYTES) throw new Error(`${path} is too large for a bundle`);
    const keys = await Promise.all(publicKey.map((file) => readFile(file, 'utf8')));
    const checks = await verifyBundle(await readFile(path), keys);
    const intact = checks.every(({ result }) => result !== 'fault');
    process.stdout.write(
      json ? `${JSON.stringify({ intact, checks })}\n` : summary(intact, checks),
    );
    process.exitCode = intact ? 0 : 1;
  }

  @Option({
    flags: '--public-key <pem>',
    description: 'File with the public key, got by another way than in the bundle; repeatable.',
    required: true,
  })
  publicKeyOption(path: string, before: string[] = []): string[] {
    return [...before, path];
  }

  @Option({ flags: '--json', description: 'Print the checks as JSON.' })
  jsonOption(): boolean {
    return true;
  }
}

@Command({
  name: 'bundle',
  description: 'Evidence bundles.',
  subCommands: [BundleVerifyCommand],
})
export class BundleCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help();
  }
}

const MARKS = { holds: 'ok     ', fault: 'FAULT  ', untold: 'untold ' };

function summary(intact: boolean, checks: readonly BundleCheck[]): string {
  const lines = checks.map(({ check, of, result, detail }) => {
    // Names in what nobody signed must not move the cursor of who reads this.
    return `${MARKS[result]}${check}: ${of}: ${detail}`.replace(/\p{Cc}/gu, '?');
  });
  return `${lines.join('\n')}\n${intact ? 'The bundle is intact.' : 'The bundle is NOT what was issued.'}\n`;
}
