import type { Config } from '../../config/index.js';
import { freeOnDisk } from '../../upkeep/index.js';
import { fault, type Finding, ok, warning } from './finding.js';

/** Of what uploads are refused at: so much is left for whoever makes room. */
const SOON = 5;

/** Whether what is uploaded can be kept for a while. */
export async function checkDisk({
  dataDir,
  minFreeDiskMb: least,
}: Pick<Config, 'dataDir' | 'minFreeDiskMb'>): Promise<Finding> {
  return diskFinding(await freeOnDisk(dataDir), least, dataDir);
}

/** @param free and @param least in megabytes */
export function diskFinding(free: number, least: number, dataDir: string): Finding {
  const told = `${free} MB free for DATA_DIR (${dataDir})`;
  if (free < least) {
    return fault('disk', `${told}: uploads are refused below ${least}`, ROOM);
  }
  if (free < SOON * least) {
    return warning('disk', `${told}: uploads will be refused below ${least}`, ROOM);
  }
  return ok('disk', told);
}

const ROOM =
  'Make room, or move DATA_DIR to a larger disk; `mirsam storage verify --remove-orphans` removes files of no record';
