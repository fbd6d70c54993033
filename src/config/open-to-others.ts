import { statSync } from 'node:fs';
import type { Config } from './config.js';

/** Whether other users of the machine may look into `DATA_DIR`, where images and keys are. */
export function isOpenToOthers({ dataDir }: Pick<Config, 'dataDir'>): boolean {
  const found = statSync(dataDir, { throwIfNoEntry: false });
  return found !== undefined && (found.mode & 0o077) !== 0;
}
