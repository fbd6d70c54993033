import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './read-config.js';
import { rotateSigningKey, signingKeys } from './signing-keys.js';

const HALF_AN_HOUR_MS = 1800 * 1000;

describe('signing keys', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'mirsam-keys-'));
  });
  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  it('that are kept follow a rotation, and drop the old one when its tokens have expired', () => {
    const config = readConfig({ DATA_DIR: dataDir });
    const [first] = signingKeys(config);
    rotateSigningKey(config);
    const [second, ...before] = signingKeys(config);
    expect(before).toEqual([first]);
    expect(second.id).not.toBe(first.id);
    expect(signingKeys(config, Date.now() + HALF_AN_HOUR_MS)).toEqual([second]);
    expect(statSync(join(dataDir, 'jwt-secret')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'jwt-secret.previous')).mode & 0o777).toBe(0o600);

    rotateSigningKey(config);
    expect(signingKeys(config).map(({ id }) => id)).not.toContain(first.id);
  });

  it('of the environment are those it has, and not ours to rotate', () => {
    const [now, before] = ['n'.repeat(32), 'b'.repeat(32)];
    const config = readConfig({ DATA_DIR: dataDir, JWT_SECRET: now, JWT_SECRET_PREVIOUS: before });
    const texts = signingKeys(config).map(({ secret }) => new TextDecoder().decode(secret));
    expect(texts).toEqual([now, before]);
    expect(() => {
      rotateSigningKey(config);
    }).toThrow(/JWT_SECRET is set/);
  });

  it('of an issuer are asked for with the audience they are meant for', () => {
    const read = (OIDC_ISSUER: string, OIDC_AUDIENCE?: string) => () =>
      readConfig({ DATA_DIR: dataDir, OIDC_ISSUER, OIDC_AUDIENCE });
    expect(read('https://id.example')).toThrow(/OIDC_AUDIENCE must be set/);
    expect(read('http://id.example', 'mirsam')).toThrow(/OIDC_ISSUER must be an https/);
    expect(read('https://id.example/realms/police', 'mirsam')).not.toThrow();
  });
});
