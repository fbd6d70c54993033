import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeZip } from '../../../test/factories/workbooks.js';
import { UPLOAD_LIMITS } from '../../storage/index.js';
import { openImages } from './open-images.js';

const FILES = {
  'p1.png': Buffer.from('one'),
  'Dossier/P2.PNG': Buffer.from('two'),
  ['Dossier/é.png'.normalize('NFD')]: Buffer.from('three'),
  'a/same.png': Buffer.from('a'),
  'b/same.png': Buffer.from('b'),
  '__MACOSX/p3.png': Buffer.from('no'),
  'large.png': Buffer.alloc(UPLOAD_LIMITS.fileSize + 5),
};

describe('openImages', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'images-'));
    for (const [name, bytes] of Object.entries(FILES)) {
      const path = join(folder, 'all', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    }
    await writeZip(join(folder, 'all.zip'), FILES);
    await writeFile(join(folder, 'none.zip'), 'no archive');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(['all', 'all.zip'])('finds images in %s as rows name them', async (path) => {
    const images = await openImages([null, join(folder, path)]);
    const read = async (name: string) => {
      const found = await images.read(name);
      return typeof found === 'string' ? `(${found})` : found.toString();
    };
    expect(await read('P1.png')).toBe('one');
    expect(await read('p2.png')).toBe('two');
    expect(await read('C:\\scans\\dossier\\p2.png')).toBe('two');
    expect(await read('é.png')).toBe('three');
    expect(await read('same.png')).toBe('(several)');
    expect(await read('B/same.png')).toBe('b');
    for (const name of ['p3.png', '../all.zip', 'absent', ''])
      expect(await read(name)).toBe('(none)');
    expect(await images.read('large.png')).toHaveLength(UPLOAD_LIMITS.fileSize + 1);
    await images.close();
  });

  it('finds each of many in a folder within the folder', async () => {
    const within = join(folder, 'many', 'scans');
    await mkdir(within, { recursive: true });
    const names = Array.from({ length: 100 }, (_, at) => `s${at}.png`);
    for (const name of names) await writeFile(join(within, name), name);
    const images = await openImages([join(folder, 'many')]);
    const found = await Promise.all(names.map((name) => images.read(name)));
    expect(found.map(String)).toEqual(names);
    await images.close();
  });

  it('refuses what is no archive', async () => {
    await expect(openImages([join(folder, 'none.zip')])).rejects.toMatchObject({
      code: 'archive-unreadable',
    });
  });
});
