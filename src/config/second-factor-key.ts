import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import { createSecretFile, readSecretFile } from './secret-file.js';

const KEY_BYTES = 32;

type KeyFile = Pick<Config, 'secondFactorKeyFile' | 'dataDir'>;

/**
 * The key that seals secrets of second factors: that of `SECOND_FACTOR_KEY_FILE`, or the one kept in
 * `DATA_DIR`, made on first use.
 *
 * @throws Error when the file has no such key: it is not replaced, as what it sealed would not open
 */
export function loadSecondFactorKey(config: KeyFile): Uint8Array {
  const path = pathOf(config);
  const text =
    config.secondFactorKeyFile === undefined
      ? (readSecretFile(path) ?? createSecretFile(path, newKey()))
      : readFileSync(path, 'utf8');
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length === KEY_BYTES) return key;
  throw new Error(`${path} has no key of ${KEY_BYTES} bytes in base64`);
}

const newKey = () => randomBytes(KEY_BYTES).toString('base64url');

/** Whether there is one already; nothing is made. */
export const hasSecondFactorKey = (config: KeyFile): boolean => existsSync(pathOf(config));

const pathOf = ({ secondFactorKeyFile, dataDir }: KeyFile) =>
  secondFactorKeyFile ?? join(dataDir, 'second-factor-key');
