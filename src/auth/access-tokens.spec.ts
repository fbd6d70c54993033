import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Config, readConfig, rotateSigningKey } from '../config/index.js';
import { CredentialRefused, type User } from '../users/index.js';
import { AccessTokens } from './access-tokens.js';

const user = { id: '6f1c7a3e-52f1-4c1e-9a53-0d5f1e0c7b11', tokenVersion: 3 } as User;

describe('access tokens', () => {
  let config: Config;
  beforeEach(() => {
    config = readConfig({ DATA_DIR: mkdtempSync(join(tmpdir(), 'mirsam-tokens-')) });
  });
  afterEach(() => {
    rmSync(config.dataDir, { recursive: true });
  });

  it('of a key that another process has just made are good at once, and older ones still', async () => {
    const [here, elsewhere] = [new AccessTokens(config), new AccessTokens(config)];
    const before = await here.issue(user);
    expect(await here.verify(before)).toMatchObject({ userId: user.id, version: 3 });
    rotateSigningKey(config);
    const after = await elsewhere.issue(user);
    expect(await here.verify(after)).toMatchObject({ userId: user.id, version: 3 });
    expect(await here.verify(before)).toMatchObject({ userId: user.id, version: 3 });
  });

  it('are refused a second after their key was rotated away, whoever held it', async () => {
    const tokens = new AccessTokens(config);
    const token = await tokens.issue(user);
    await tokens.verify(token);
    rotateSigningKey(config);
    rotateSigningKey(config);
    await delay(1100);
    await expect(tokens.verify(token)).rejects.toThrow(CredentialRefused);
  });

  it('of a key that was never ours are refused', async () => {
    const strange = { ...config, dataDir: join(config.dataDir, 'elsewhere') };
    const token = await new AccessTokens(strange).issue(user);
    await expect(new AccessTokens(config).verify(token)).rejects.toThrow(CredentialRefused);
  });
});
