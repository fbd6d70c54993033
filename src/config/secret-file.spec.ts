import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSecretFile } from './secret-file.js';

describe('a file with a secret', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mirsam-secret-'));
    path = join(folder, 'secret');
    writeFileSync(path, 'kept', { mode: 0o600 });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is read without a change of it, as on a disk that is read-only', () => {
    const { ctimeNs } = statSync(path, { bigint: true });
    expect(readSecretFile(path)).toBe('kept');
    expect(statSync(path, { bigint: true }).ctimeNs).toBe(ctimeNs);
  });

  it('that others may read is closed to them', () => {
    chmodSync(path, 0o644);
    expect(readSecretFile(path)).toBe('kept');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('whose permissions nobody may change is read all the same', () => {
    // Of the kernel: 0644 and not to be changed, by root either.
    expect(() => {
      chmodSync('/proc/self/comm', 0o600);
    }).toThrow(/EPERM/);
    expect(readSecretFile('/proc/self/comm')).toMatch(/\S/);
  });

  it('that is not there is none', () => {
    expect(readSecretFile(join(folder, 'other'))).toBeUndefined();
  });
});
