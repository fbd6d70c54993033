import { Command, CommandRunner, Option } from 'nest-commander';
import type { DataSource } from 'typeorm';
import { type Config, ConfigError, DEFAULT_NETWORKS, readConfig } from '../../config/index.js';
import { DatabaseNotUsable } from '../../database/index.js';
import { assertNetworksFetched } from '../../faces/index.js';
import { configOfService, onDatabase } from '../of-service.js';
import { checkClock } from './check-clock.js';
import { checkRoles, checkSchema, checkUpgrades, checkVersions } from './check-database.js';
import { checkDisk } from './check-disk.js';
import { checkKeys, checkRecentSeals, checkSealKey } from './check-keys.js';
import { checkQueues } from './check-queues.js';
import { fault, type Finding, ok } from './finding.js';

interface DoctorOptions {
  readonly json?: boolean;
}

@Command({
  name: 'doctor',
  description:
    'Look at settings, disk, keys, networks, clocks, database, extensions, roles, schema, seals and queues, and say what to do; exit code 1 if something is at fault.',
})
export class DoctorCommand extends CommandRunner {
  async run(_arguments: string[], { json = false }: DoctorOptions): Promise<void> {
    const findings = await examine();
    process.stdout.write(json ? `${JSON.stringify({ findings })}\n` : findings.map(lines).join(''));
    if (findings.some(({ state }) => state === 'fault')) process.exitCode = 1;
  }

  @Option({ flags: '--json', description: 'As JSON.' })
  json(): true {
    return true;
  }
}

/** Everything that can still be looked at, whatever was found at fault before it. */
async function examine(): Promise<Finding[]> {
  try {
    const config = await configToExamine();
    return [
      ok('settings', 'As they may be'),
      await checkDisk(config),
      ...checkKeys(config),
      await checkNetworks(config),
      ...(await checkDatabase(config)),
    ];
  } catch (error) {
    const reasons = error instanceof ConfigError ? error.reasons : [(error as Error).message];
    return reasons.map((reason) => fault('settings', reason, 'Correct the environment'));
  }
}

/** Of a service on a PostgreSQL server also where its key is gone, by which other commands know it: that is a finding. */
async function configToExamine(): Promise<Config> {
  const config = readConfig();
  return config.databaseUrl ? config : configOfService();
}

async function checkNetworks({
  faceNetworks: networks = DEFAULT_NETWORKS,
}: Config): Promise<Finding> {
  try {
    await assertNetworksFetched(networks);
    return ok('networks', `${networks}, all there`);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return fault('networks', error.reasons.join('; '), 'Run `npm run networks`');
  }
}

async function checkDatabase(config: Config): Promise<Finding[]> {
  try {
    const findings = async (db: DataSource) => [
      await checkVersions(db, config.databaseUrl === undefined ? 'embedded' : 'server'),
      ...(await checkUpgrades(db)),
      await checkRoles(db),
      await checkSchema(db),
      ...(await checkClock(db, config.timeZone)),
      await checkSealKey(db, config),
      await checkRecentSeals(db),
      ...(await checkQueues(db)),
    ];
    return await onDatabase(findings, config);
  } catch (error) {
    const remedy =
      error instanceof DatabaseNotUsable
        ? 'Do what it says, and look again'
        : 'Start the database, or correct DATABASE_URL or DATA_DIR, and look again';
    return [fault('database', (error as Error).message, remedy)];
  }
}

function lines({ check, state, told, remedy }: Finding): string {
  const line = `${state.padEnd(8)} ${check}: ${told}\n`;
  return remedy === undefined ? line : `${line}         → ${remedy}\n`;
}
