import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import { createSecretFile, readSecretFile } from './secret-file.js';

/** Says what it is, so that nobody gives it away for the public one. */
const SIGNING_KEY = 'audit-signing-key.pem';
/** Its name before, which the guide had for the public key. */
const FORMER_NAME = 'audit-key.pem';

/**
 * The private key that signs the log: that of `AUDIT_KEY_FILE`, or the one kept in `DATA_DIR`, made
 * on first use.
 *
 * @throws Error when the file has no Ed25519 key: it is not replaced, as old seals are known by it
 */
export function loadAuditKey({ auditKeyFile, dataDir }: Config): KeyObject {
  const path = auditKeyFile ?? join(dataDir, SIGNING_KEY);
  if (auditKeyFile === undefined) renameFormer(dataDir);
  const pem =
    auditKeyFile === undefined
      ? (readSecretFile(path) ?? createSecretFile(path, newKey()))
      : readFileSync(path, 'utf8');
  const key = ed25519(pem);
  if (key) return key;
  throw new Error(`${path} has no Ed25519 private key in PEM`);
}

/** Whether there is a key that signs the log, made or given. */
export function hasAuditKey({ auditKeyFile, dataDir }: Config): boolean {
  const kept = [SIGNING_KEY, FORMER_NAME].map((name) => join(dataDir, name));
  return auditKeyFile !== undefined || kept.some((path) => existsSync(path));
}

/** An older version has left it; other instances may do the same at this moment. */
function renameFormer(dataDir: string): void {
  if (existsSync(join(dataDir, SIGNING_KEY))) return;
  try {
    renameSync(join(dataDir, FORMER_NAME), join(dataDir, SIGNING_KEY));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function ed25519(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}
