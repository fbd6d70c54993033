import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { ConfigError, readConfig } from './read-config.js';

describe('readConfig', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'mirsam-config-'));
  });
  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  it('has a default for everything', () => {
    const config = readConfig({ DATA_DIR: dataDir });
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir,
      logLevel: 'info',
      faceBackend: 'auto',
    });
    expect(config.databaseUrl).toBeUndefined();
    expect(config.adminPassword).toBeUndefined();
    expect(config.faceWorkers).toBeGreaterThanOrEqual(1);
    expect(config.faceWorkers).toBeLessThanOrEqual(4);
  });

  it.each([
    [{ ADMIN_PASSWORD: 'Administrateur2026' }, 'ADMIN_PASSWORD is easily guessed'],
    [
      { ADMIN_NAME: 'مسؤول النظام', ADMIN_PASSWORD: 'مسؤول النظام 2026' },
      'ADMIN_PASSWORD is easily guessed',
    ],
    [{ ADMIN_NAME: 'x'.repeat(101) }, 'ADMIN_NAME must have at most 100 characters'],
    [
      { FACE_NETWORKS: 'any' },
      'FACE_NETWORKS must be one of mobileface-faceres, mobileface-faceres-fr_feature',
    ],
    [{ FACE_ADAPTER: '/nowhere' }, 'FACE_ADAPTER names what cannot be read: ENOENT'],
    [{ AUDIT_KEY_FILE: '/nowhere' }, 'AUDIT_KEY_FILE names what cannot be read: ENOENT'],
    [{ SECOND_FACTOR_KEY_FILE: '/etc/passwd' }, '/etc/passwd has no key of 32 bytes in base64'],
    [{ TIME_ZONE: 'Africa/Atlantis' }, 'TIME_ZONE must be a time zone'],
    [{ STATEMENT_TIMEOUT_MS: '-1' }, 'STATEMENT_TIMEOUT_MS must be between'],
  ])('says what is wrong with %j before anything is opened', (env, reason) => {
    expect(() => readConfig({ DATA_DIR: dataDir, ...env })).toThrow(reason);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('takes what is given, and an empty variable for absent', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '::1',
      DATA_DIR: dataDir,
      DATABASE_URL: 'postgresql://mirsam@db/mirsam',
      ADMIN_PASSWORD: 'correct horse battery',
      ADMIN_NAME: 'مسؤول النظام',
      JWT_SECRET: 's'.repeat(32),
      LOG_LEVEL: '',
      FACE_WORKERS: '2',
      FACE_TIMEOUT_MS: '90000',
      FACE_BACKEND: 'wasm',
    });
    expect(config).toMatchObject({
      port: 0,
      host: '::1',
      dataDir,
      databaseUrl: 'postgresql://mirsam@db/mirsam',
      adminPassword: 'correct horse battery',
      adminName: 'مسؤول النظام',
      jwtSecret: 's'.repeat(32),
      logLevel: 'info',
      faceWorkers: 2,
      faceTimeoutMs: 90_000,
      faceBackend: 'wasm',
    });
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('makes DATA_DIR absolute', () => {
    const { dataDir } = readConfig({ DATA_DIR: './data', JWT_SECRET: 's'.repeat(32) });
    expect(isAbsolute(dataDir)).toBe(true);
  });

  it('lists every bad variable at once, without their values', () => {
    const read = () =>
      readConfig({
        PORT: '3000.5',
        HOST: 'a b',
        DATA_DIR: dataDir,
        DATABASE_URL: 'mysql://root:hunter2@db',
        ADMIN_PASSWORD: 'short',
        JWT_SECRET: 'hunter2',
        LOG_LEVEL: 'loud',
        FACE_WORKERS: 'many',
        FACE_TIMEOUT_MS: '1',
        FACE_BACKEND: 'cuda',
      });
    expect(read).toThrow(ConfigError);
    const message = messageOf(read);
    for (const variable of [
      'PORT',
      'HOST',
      'DATABASE_URL',
      'ADMIN_PASSWORD',
      'JWT_SECRET',
      'LOG_LEVEL',
      'FACE_WORKERS',
      'FACE_TIMEOUT_MS',
      'FACE_BACKEND',
    ]) {
      expect(message).toContain(`\n  ${variable} must `);
    }
    expect(message).not.toContain('hunter2');
    expect(message).not.toContain('short');
  });

  it.each(['-1', '65536', 'abc', '1e9'])('refuses port %s', (PORT) => {
    expect(() => readConfig({ PORT, DATA_DIR: dataDir })).toThrow(/PORT must/);
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
