import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasAuditKey, loadAuditKey } from './load-audit-key.js';
import { readConfig } from './read-config.js';

const publicPem = (key: KeyObject) =>
  createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();

describe('the key that signs the log', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'mirsam-audit-key-'));
  });
  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  it('is made once, for its owner alone', () => {
    const config = readConfig({ DATA_DIR: dataDir, JWT_SECRET: 's'.repeat(32) });
    const first = loadAuditKey(config);
    expect(first.asymmetricKeyType).toBe('ed25519');
    expect(publicPem(loadAuditKey(config))).toBe(publicPem(first));
    expect(readdirSync(dataDir)).toEqual(['audit-signing-key.pem']);
    expect(statSync(join(dataDir, 'audit-signing-key.pem')).mode & 0o777).toBe(0o600);
  });

  it('of an older version is found, under a name that says what it is', () => {
    const config = readConfig({ DATA_DIR: dataDir });
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(join(dataDir, 'audit-key.pem'), pem, { mode: 0o600 });
    expect(hasAuditKey(config)).toBe(true);
    expect(publicPem(loadAuditKey(config))).toBe(publicPem(privateKey));
    expect(readdirSync(dataDir)).toEqual(['audit-signing-key.pem']);
    expect(publicPem(loadAuditKey(config))).toBe(publicPem(privateKey));
  });

  it('is that of AUDIT_KEY_FILE, and none is made beside it', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const file = join(dataDir, 'shared.pem');
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const env = { DATA_DIR: dataDir, JWT_SECRET: 's'.repeat(32), AUDIT_KEY_FILE: file };
    expect(publicPem(loadAuditKey(readConfig(env)))).toBe(publicPem(privateKey));
    expect(readdirSync(dataDir)).toEqual(['shared.pem']);
    rmSync(file);
    expect(() => loadAuditKey(readConfig(env))).toThrow('ENOENT');
  });

  it('is not replaced when it is damaged, or another kind of key', () => {
    const config = readConfig({ DATA_DIR: dataDir, JWT_SECRET: 's'.repeat(32) });
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const bad = ['', 'x', privateKey.export({ type: 'pkcs8', format: 'pem' })];
    for (const content of bad) {
      writeFileSync(join(dataDir, 'audit-signing-key.pem'), content);
      expect(() => loadAuditKey(config)).toThrow('has no Ed25519 private key');
    }
  });
});
