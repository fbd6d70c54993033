import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyDirectory } from './copy-directory.js';

describe('a copy of a directory', () => {
  let place: string;
  let from: string;
  let to: string;
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'mirsam-copy-'));
    [from, to] = [join(place, 'from'), join(place, 'to')];
    await mkdir(join(from, 'images'), { recursive: true });
    await writeFile(join(from, 'images', 'one'), '1');
    await writeFile(join(from, 'images', 'two'), '2');
  });
  afterEach(() => rm(place, { recursive: true }));

  it('has what a link points to', async () => {
    const disk = join(place, 'another-disk');
    await mkdir(disk);
    await writeFile(join(disk, 'kept'), 'there');
    await symlink(disk, join(from, 'linked'));
    await copyDirectory(from, to);
    await rm(disk, { recursive: true });
    expect(await readFile(join(to, 'linked', 'kept'), 'utf8')).toBe('there');
  });

  it('lacks what is removed while it is made', async () => {
    await copyDirectory(from, to, (path) => {
      if (path === 'images/one') rmSync(join(from, 'images', 'two'));
      return false;
    });
    expect(await readdir(join(to, 'images'))).not.toContain('two');
  });

  it('lacks what is left out, by its path within the directory', async () => {
    await copyDirectory(from, to, (path) => path === 'images/one');
    expect(await readdir(join(to, 'images'))).toEqual(['two']);
  });
});
