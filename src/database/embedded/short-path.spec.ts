import { chmod, mkdir, mkdtemp, readlink, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { shortPathTo } from './short-path.js';

describe('shortPathTo', () => {
  let temporary: string;
  beforeEach(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'mirsam-path-'));
  });
  afterEach(async () => {
    await rm(temporary, { recursive: true });
  });

  it('is the directory itself while a socket fits', async () => {
    const directory = `/${'d'.repeat(88)}`;
    expect(await shortPathTo(directory, 13, temporary)).toBe(directory);
    expect(await shortPathTo(directory, 14, temporary)).not.toBe(directory);
  });

  it('counts bytes, not characters', async () => {
    const directory = `/${'ص'.repeat(50)}`;
    expect(await shortPathTo(directory, 13, temporary)).not.toBe(directory);
  });

  it('leads to a long directory through a private one, the same each time', async () => {
    const directory = join(temporary, 'd'.repeat(120));
    const path = await shortPathTo(directory, 13, temporary);
    expect(await readlink(path)).toBe(directory);
    expect(await shortPathTo(directory, 13, temporary)).toBe(path);
    expect(await shortPathTo(`${directory}e`, 13, temporary)).not.toBe(path);
  });

  it('does not enter a directory that others can write to, or that leads elsewhere', async () => {
    const directory = join(temporary, 'd'.repeat(120));
    const path = await shortPathTo(directory, 13, temporary);
    await chmod(dirname(path), 0o777);
    await expect(shortPathTo(directory, 13, temporary)).rejects.toThrow(/only its owner/);
    await rm(dirname(path), { recursive: true });
    await mkdir(dirname(path), { mode: 0o700 });
    await symlink('/elsewhere', path);
    await expect(shortPathTo(directory, 13, temporary)).rejects.toThrow(/not ours/);
  });
});
