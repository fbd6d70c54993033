import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.js';
import { createSecretFile, readSecretFile } from './secret-file.js';

/**
 * The private key that signs the log: that of `AUDIT_KEY_FILE`, or the one kept in `DATA_DIR`, made
 * on first use.
 *
 * @throws Error when the file has no Ed25519 key: it is not replaced, as old seals are known by it
 */
export function loadAuditKey({ auditKeyFile, dataDir }: Config): KeyObject {
  const path = auditKeyFile ?? join(dataDir, 'audit-key.pem');
  const pem =
    auditKeyFile === undefined
      ? (readSecretFile(path) ?? createSecretFile(path, newKey()))
      : readFileSync(path, 'utf8');
  const key = ed25519(pem);
  if (key) return key;
  throw new Error(`${path} has no Ed25519 private key in PEM`);
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
