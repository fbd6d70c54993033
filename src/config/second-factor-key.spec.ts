import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecondFactorKey } from './second-factor-key.js';

describe('the key that seals secrets of second factors', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'mirsam-second-factor-key-'));
  });
  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  it('is made once, for its owner alone', () => {
    const first = loadSecondFactorKey({ dataDir });
    expect(first).toHaveLength(32);
    expect(loadSecondFactorKey({ dataDir })).toEqual(first);
    expect(statSync(join(dataDir, 'second-factor-key')).mode & 0o777).toBe(0o600);
  });

  it('is that of SECOND_FACTOR_KEY_FILE, and none is made beside it', () => {
    const secondFactorKeyFile = join(dataDir, 'shared');
    writeFileSync(secondFactorKeyFile, `${Buffer.alloc(32, 7).toString('base64')}\n`);
    expect(loadSecondFactorKey({ dataDir, secondFactorKeyFile })).toEqual(Buffer.alloc(32, 7));
    expect(readdirSync(dataDir)).toEqual(['shared']);
  });

  it('is not replaced when it is damaged', () => {
    writeFileSync(join(dataDir, 'second-factor-key'), 'x');
    expect(() => loadSecondFactorKey({ dataDir })).toThrow('has no key of 32 bytes');
  });
});
