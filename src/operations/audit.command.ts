import { readFile } from 'node:fs/promises';
import { Command, CommandRunner, Option, SubCommand } from 'nest-commander';
import { type DataSource, type EntityManager } from 'typeorm';
import {
  AuditKey,
  AuditSealer,
  storedPublicKeys,
  type LogFault,
  newestSeal,
  readCheckpoint,
  trustedKeys,
  type LogVerification,
  verifyLog,
} from '../audit/index.js';
import type { Config } from '../config/index.js';
import { writeWholeFile } from '../storage/index.js';
import { configOfService, onDatabase } from './of-service.js';
import { tellFaults } from './tell-faults.js';

interface VerifyOptions {
  readonly checkpoint?: string;
  readonly publicKey?: string;
  readonly json?: boolean;
}

interface OutOptions {
  readonly out?: string;
}

/** A shell has emptied what `>` names before the command is run; this is whole, or as it was. */
const OUT = {
  flags: '--out <file>',
  description: 'Into that file, once all went well; stdout if absent.',
} as const;

@SubCommand({
  name: 'verify',
  description: 'Compute the whole log anew and name each fault; exit code 1 if there is one.',
})
export class AuditVerifyCommand extends CommandRunner {
  async run(_arguments: string[], options: VerifyOptions): Promise<void> {
    const { checkpoint, publicKey, json } = options;
    const given = publicKey === undefined ? undefined : await readFile(publicKey, 'utf8');
    const known = checkpoint === undefined ? undefined : await readFile(checkpoint, 'utf8');
    const { found, tell } = tellFaults(json, faultLine);
    const verified = await onDatabase(async ({ manager }) =>
      verifyLog(
        manager,
        await keysOf(manager, given),
        known === undefined ? undefined : readCheckpoint(known),
        tell,
      ),
    );
    process.stdout.write(json ? `${JSON.stringify({ ...verified, found })}\n` : summary(verified));
    if (verified.faults > 0) process.exitCode = 1;
  }

  @Option({
    flags: '--checkpoint <file>',
    description: 'What `audit checkpoint` printed before: the log must continue from there.',
  })
  checkpoint(value: string): string {
    return value;
  }

  @Option({
    flags: '--public-key <file>',
    description: 'The keys to trust, in PEM, kept elsewhere; else those in the database.',
  })
  publicKey(value: string): string {
    return value;
  }

  @Option({ flags: '--json', description: 'The outcome alone, on stdout.' })
  json(): boolean {
    return true;
  }
}

@SubCommand({
  name: 'checkpoint',
  description: 'Seal, and print the newest seal: kept elsewhere, it shows later what was cut off.',
})
export class AuditCheckpointCommand extends CommandRunner {
  async run(_arguments: string[], { out }: OutOptions): Promise<void> {
    const seal = await onDatabase(async (db, config) => {
      await sealerOn(db, config).seal();
      return newestSeal(db.manager);
    });
    if (!seal) throw new Error('There is nothing in the log yet');
    await printed(`${JSON.stringify(seal)}\n`, out);
  }

  @Option(OUT)
  out(value: string): string {
    return value;
  }
}

@SubCommand({ name: 'seal', description: 'Seal what the service has left unsealed.' })
export class AuditSealCommand extends CommandRunner {
  async run(): Promise<void> {
    const sealed = await onDatabase((db, config) => sealerOn(db, config).seal());
    process.stdout.write(`${JSON.stringify({ sealed })}\n`);
  }
}

@SubCommand({ name: 'key', description: 'Print the public key that verifies the seals, as PEM.' })
export class AuditKeyCommand extends CommandRunner {
  async run(_arguments: string[], { out }: OutOptions): Promise<void> {
    await printed(new AuditKey(await configOfService()).publicPem, out);
  }

  @Option(OUT)
  out(value: string): string {
    return value;
  }
}

@Command({
  name: 'audit',
  description: 'The log of who did what.',
  subCommands: [AuditVerifyCommand, AuditCheckpointCommand, AuditSealCommand, AuditKeyCommand],
})
export class AuditCommand extends CommandRunner {
  run(): Promise<void> {
    this.command.help();
  }
}

function sealerOn(db: DataSource, config: Config): AuditSealer {
  return new AuditSealer(db, new AuditKey(config));
}

async function printed(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) process.stdout.write(text);
  // Of the operator alone, who decides whom it is given to.
  else await writeWholeFile(out, text, 0o600);
}

async function keysOf(manager: EntityManager, given: string | undefined) {
  const keys = trustedKeys(given === undefined ? await storedPublicKeys(manager) : [given]);
  if (given !== undefined && keys.size === 0)
    throw new Error('There is no public key in that file');
  return keys;
}

function faultLine({ fault, ...where }: LogFault): string {
  const places = Object.entries(where).map(([name, value]) => `${name} ${value ?? 'none'}`);
  return `${fault}: ${places.join(', ')}`;
}

function summary({ entries, seals, unsealed, faults, newest }: LogVerification): string {
  const found = faults === 0 ? 'no fault' : faults === 1 ? '1 fault' : `${faults} faults`;
  const last = newest ? `, the newest of ${newest.sealedAt}` : '';
  return `${entries} entries in ${seals} seals${last}; ${unsealed} wait to be sealed: ${found}\n`;
}
