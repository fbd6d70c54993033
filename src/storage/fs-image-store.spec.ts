import { execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Logger } from '@nestjs/common';
import { FsImageStore } from './fs-image-store.js';

const run = promisify(execFile);
const STORE_URL = new URL('./fs-image-store.js', import.meta.url).href;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let root: string;
let store: FsImageStore;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'image-store-'));
  store = new FsImageStore(root);
});

afterEach(() => rm(root, { recursive: true, force: true }));

const pathOf = (key: string) => join(root, key.slice(0, 2), key.slice(2));

/** Every file that can be seen under its hash, that is, outside `tmp/`. */
async function visible(): Promise<{ key: string; path: string }[]> {
  const shards = (await readdir(root)).filter((name) => name !== 'tmp');
  const lists = shards.map(async (shard) =>
    (await readdir(join(root, shard))).map((name) => ({
      key: shard + name,
      path: join(root, shard, name),
    })),
  );
  return (await Promise.all(lists)).flat();
}

describe('FsImageStore', () => {
  it('gives back what it was given, under the hash of the bytes', async () => {
    const bytes = randomBytes(5000);
    const key = sha256(bytes);
    expect(await store.has(key)).toBe(false);
    expect(await store.read(key)).toBeNull();
    expect(await store.put(bytes)).toEqual({ sha256: key });
    expect(await store.has(key)).toBe(true);
    expect(await store.read(key)).toEqual(bytes);
    expect(await new FsImageStore(root).read(key)).toEqual(bytes);
  });

  it('lists what is kept, by the first digits of its hash, and nothing else that lies there', async () => {
    const { sha256: key } = await store.put(Buffer.from('listed'));
    const part = key.slice(0, 2);
    await writeFile(join(root, part, 'note.txt'), 'by somebody');
    const [file, ...others] = await store.list(part);
    expect(others).toEqual([]);
    expect(file?.sha256).toBe(key);
    expect(Math.abs(Date.now() - (file?.writtenAt.getTime() ?? 0))).toBeLessThan(600_000);
    const empty = key.startsWith('00') ? '01' : '00';
    expect(await store.list(empty)).toEqual([]);
  });

  it('says that a file is missing which a record names, to the operator, too', async () => {
    const { sha256: key } = await store.put(randomBytes(10));
    await rm(pathOf(key));
    const told: string[] = [];
    const silent = () => undefined;
    Logger.overrideLogger({ log: silent, warn: silent, error: (text: string) => told.push(text) });
    await expect(store.load(key)).rejects.toMatchObject({ code: 'image-file-missing' });
    Logger.overrideLogger(false);
    expect(told).toEqual([expect.stringContaining(key)]);
  });

  it('keeps files to itself', async () => {
    const { sha256: key } = await store.put(randomBytes(10));
    expect((await stat(pathOf(key))).mode & 0o777).toBe(0o600);
    expect((await stat(join(root, 'tmp'))).mode & 0o777).toBe(0o700);
  });

  it('stores the same bytes once, in turn and at once, in one process and in two', async () => {
    const bytes = randomBytes(200_000);
    const twin = new FsImageStore(root);
    const puts = Array.from({ length: 50 }, (_, i) => (i % 2 ? store : twin).put(bytes));
    const keys = new Set((await Promise.all(puts)).map((answer) => answer.sha256));
    expect([...keys]).toEqual([sha256(bytes)]);
    const { ino } = await stat(pathOf(sha256(bytes)));
    await store.put(bytes);
    expect((await stat(pathOf(sha256(bytes)))).ino).toBe(ino);
    expect(await visible()).toHaveLength(1);
    expect(await readdir(join(root, 'tmp'))).toEqual([]);
  });

  it('deletes, and says whether there was something', async () => {
    const { sha256: key } = await store.put(randomBytes(10));
    expect(await store.delete(key)).toBe(true);
    expect(await store.delete(key)).toBe(false);
    expect(await store.read(key)).toBeNull();
  });

  it('notices one flipped bit and heals when the image is stored again', async () => {
    const bytes = randomBytes(3000);
    const { sha256: key } = await store.put(bytes);
    const damaged = await readFile(pathOf(key));
    damaged.writeUInt8(damaged.readUInt8(1500) ^ 4, 1500);
    await writeFile(pathOf(key), damaged);
    await expect(store.read(key)).rejects.toMatchObject({
      code: 'stored-image-corrupt',
      type: { status: 500 },
    });
    await store.put(bytes);
    expect(await store.read(key)).toEqual(bytes);
  });

  it('refuses everything that is not a hash', async () => {
    const hash = 'a'.repeat(64);
    const bad = ['', 'a', '../../etc/passwd', `${hash}a`, hash.toUpperCase(), `${hash}\n`];
    bad.push(
      `../${hash.slice(3)}`,
      `aa/${hash.slice(3)}`,
      `\0${hash.slice(1)}`,
      `g${hash.slice(1)}`,
    );
    for (const key of bad)
      for (const ask of ['read', 'has', 'delete'] as const)
        await expect(store[ask](key)).rejects.toMatchObject({ code: 'image-hash-invalid' });
  });

  it('does not follow a link laid in its place', async () => {
    const secret = join(root, 'secret');
    await writeFile(secret, 'secret');
    const key = sha256(Buffer.from('secret'));
    await mkdir(join(root, key.slice(0, 2)));
    await symlink(secret, pathOf(key));
    await expect(store.read(key)).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it('sweeps what writes left behind, nothing else, on a new root too', async () => {
    const { sha256: key } = await store.put(randomBytes(10));
    await writeFile(join(root, 'tmp', 'left'), 'half');
    expect(await store.sweep()).toBe(1);
    expect(await store.sweep()).toBe(0);
    expect(await store.has(key)).toBe(true);
    expect(await new FsImageStore(join(root, 'new', 'place')).sweep()).toBe(0);
  });

  it('loses nothing to another instance that starts, and sweeps, while it writes', async () => {
    const other = new FsImageStore(root);
    let swept = 0;
    // Whether a sweep falls into a write is up to the machine: as often as it takes.
    for (let attempt = 0; attempt < 100 && swept === 0; attempt++) {
      const bytes = randomBytes(2_000_000);
      let writing = true;
      const put = store.put(bytes).finally(() => (writing = false));
      const isWriting = () => writing;
      while (isWriting() && swept === 0) swept = await other.sweep();
      // Not toEqual, which takes seconds to walk through two million bytes.
      expect((await store.read((await put).sha256))?.equals(bytes)).toBe(true);
    }
    expect(swept).toBe(1);
  });
});

describe('FsImageStore when the machine fails', () => {
  it('keeps every acknowledged image and shows no half one after kill -9', async () => {
    const WRITE = `
      import { randomBytes } from 'node:crypto';
      const { FsImageStore } = await import(process.argv[1]);
      const store = new FsImageStore(process.argv[2]);
      const forever = async () => {
        for (;;) console.log((await store.put(randomBytes(2_000_000))).sha256);
      };
      await Promise.all([forever(), forever(), forever(), forever()]);`;
    let leftovers = 0;
    const acknowledged: string[] = [];
    // Whether a kill falls into a write is up to the machine: four rounds, and as many as it takes.
    for (let round = 0; round < 4 || (round < 30 && leftovers === 0); round++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', WRITE, STORE_URL, root]);
      let output = '';
      child.stdout.on('data', (text: Buffer) => {
        output += text.toString();
        if (output.split('\n').length > 5 + 3 * (round % 4)) child.kill('SIGKILL');
      });
      const signal = await new Promise((resolve) =>
        child.on('close', (_code, by) => {
          resolve(by);
        }),
      );
      expect(signal).toBe('SIGKILL');
      acknowledged.push(...output.split('\n').filter((line) => line.length === 64));
      leftovers += await new FsImageStore(root).sweep();
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(20);
    expect(leftovers).toBeGreaterThan(0);
    for (const key of acknowledged) expect(await store.read(key)).not.toBeNull();
    for (const { key, path } of await visible()) expect(sha256(await readFile(path))).toBe(key);
    expect(await readdir(join(root, 'tmp'))).toEqual([]);
  });

  it('says that it is full, and leaves nothing behind', async () => {
    // The kernel itself refuses the bytes: no file of that process may exceed 64 blocks. The limit
    // comes as a signal first, which has to be taken for the write to fail with EFBIG.
    const WRITE = `
      process.on('SIGXFSZ', () => {});
      const { FsImageStore } = await import(process.argv[1]);
      const store = new FsImageStore(process.argv[2]);
      const put = (size) => store.put(Buffer.alloc(size, 7)).then(() => 'stored', (p) => p.code);
      console.log(JSON.stringify([await put(1_000_000), await put(100)]));`;
    const { stdout } = await run('sh', [
      '-c',
      // Nor may that of a measurement of coverage.
      'unset NODE_V8_COVERAGE && ulimit -f 64 && exec "$@"',
      'sh',
      ...[process.execPath, '--input-type=module', '-e', WRITE, STORE_URL, root],
    ]);
    expect(JSON.parse(stdout)).toEqual(['storage-full', 'stored']);
    expect(await visible()).toHaveLength(1);
    expect(await readdir(join(root, 'tmp'))).toEqual([]);
  });

  it('says that it is unavailable when its place cannot be used', async () => {
    const file = join(root, 'file');
    await writeFile(file, '');
    const misplaced = new FsImageStore(file);
    const refusal = { code: 'storage-unavailable', type: { status: 503 } };
    await expect(misplaced.put(randomBytes(10))).rejects.toMatchObject(refusal);
    await expect(misplaced.sweep()).rejects.toMatchObject(refusal);
    await expect(misplaced.has('a'.repeat(64))).rejects.toMatchObject(refusal);
  });

  it('holds no file open', async () => {
    const open = async () => (await readdir('/proc/self/fd')).length;
    const bytes = randomBytes(100);
    await store.put(bytes);
    const before = await open();
    for (let i = 0; i < 30; i++) {
      await store.put(randomBytes(100));
      await store.put(bytes);
      await store.read(sha256(bytes));
      await store.read('0'.repeat(64));
    }
    expect(await open()).toBe(before);
  });
});
