import { createPublicKey } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { keyId, newestSeal, recentSealFaults } from '../../audit/index.js';
import {
  type Config,
  hasAuditKey,
  hasSecondFactorKey,
  isOpenToOthers,
  loadAuditKey,
  loadSecondFactorKey,
} from '../../config/index.js';
import { fault, type Finding, ok, warning } from './finding.js';

const RETURN_KEY =
  'Restore it from a backup (`audit-signing-key.pem`, or AUDIT_KEY_FILE): a new one cannot vouch for old seals';

/** Whether the keys of the service are there, whole, and for its eyes only. */
export function checkKeys(config: Config): Finding[] {
  return [dirFinding(config), auditKeyFinding(config), secondFactorFinding(config)];
}

/** Whether the newest seal of the log is of the key that this service signs with. */
export async function checkSealKey(db: DataSource, config: Config): Promise<Finding> {
  const seal = await newestSeal(db.manager);
  if (!seal) return ok('seal key', 'Nothing is sealed yet');
  // One that is gone is told above, and none is made here.
  if (!hasAuditKey(config))
    return warning('seal key', `The newest seal is of the key ${seal.keyId}`, RETURN_KEY);
  const own = keyId(createPublicKey(loadAuditKey(config)));
  if (seal.keyId === own)
    return ok('seal key', `The newest seal is of this service’s key (${own})`);
  return warning(
    'seal key',
    `The newest seal is of the key ${seal.keyId}, and this service signs with ${own}`,
    'Where the key was not changed on purpose, DATA_DIR or AUDIT_KEY_FILE is of another service',
  );
}

/** Of a service that seals each second while somebody works: what was sealed of late. */
const RECENT_SEALS = 1000;

/** Whether the newest seals are whole and follow each other; all of the log takes longer. */
export async function checkRecentSeals(db: DataSource): Promise<Finding> {
  const { seals, faults } = await recentSealFaults(db.manager, RECENT_SEALS);
  const [first] = faults;
  if (!first) return ok('chain of seals', `The newest ${seals} are whole and follow each other`);
  return fault(
    'chain of seals',
    `${faults.length} faults in the newest ${seals}, the first: ${first.fault}`,
    'Run `mirsam audit verify`, with a checkpoint that is kept elsewhere: somebody changed the log',
  );
}

function dirFinding(config: Config): Finding {
  if (!isOpenToOthers(config)) return ok('data folder', `${config.dataDir}, for its owner alone`);
  return warning(
    'data folder',
    `Other users of this machine may look into ${config.dataDir}, where images and keys are`,
    `chmod -R go= ${config.dataDir}`,
  );
}

function auditKeyFinding(config: Config): Finding {
  if (!hasAuditKey(config)) {
    return fault('audit key', 'There is no key that signs the log', RETURN_KEY);
  }
  return tried('audit key', 'The key that signs the log is whole', () => loadAuditKey(config));
}

function secondFactorFinding(config: Config): Finding {
  const check = 'second-factor key';
  if (!hasSecondFactorKey(config)) return ok(check, 'None was made yet');
  return tried(check, 'The key of second factors is whole', () => loadSecondFactorKey(config));
}

function tried(check: string, told: string, load: () => unknown): Finding {
  try {
    load();
    return ok(check, told);
  } catch (error) {
    return fault(check, (error as Error).message, 'Restore the file from a backup');
  }
}
