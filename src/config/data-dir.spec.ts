import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { prepareDataDir } from './data-dir.js';
import { readConfig } from './read-config.js';
import { signingKeys } from './signing-keys.js';

describe('DATA_DIR', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'mirsam-data-'));
  });
  afterEach(() => {
    rmSync(dataDir, { recursive: true });
  });

  it('is made, with its parents, when a service begins, and by nothing that only reads settings', () => {
    const path = join(dataDir, 'one', 'two');
    const config = readConfig({ DATA_DIR: path });
    expect(readdirSync(dataDir)).toEqual([]);
    prepareDataDir(config);
    expect(readdirSync(path)).toEqual(['jwt-secret']);
    expect(statSync(path).mode & 0o777).toBe(0o700);
  });

  it('keeps one secret that only its owner can read', () => {
    const config = readConfig({ DATA_DIR: dataDir });
    prepareDataDir(config);
    const secret = readFileSync(join(dataDir, 'jwt-secret'), 'utf8');
    expect(secret.length).toBeGreaterThanOrEqual(64);
    expect(new TextDecoder().decode(signingKeys(config)[0].secret)).toBe(secret);
    prepareDataDir(config);
    expect(readFileSync(join(dataDir, 'jwt-secret'), 'utf8')).toBe(secret);
    expect(statSync(join(dataDir, 'jwt-secret')).mode & 0o777).toBe(0o600);
  });

  it('with a damaged secret is told of at the start', () => {
    writeFileSync(join(dataDir, 'jwt-secret'), 'x');
    expect(() => {
      prepareDataDir(readConfig({ DATA_DIR: dataDir }));
    }).toThrow(/damaged/);
  });

  it.each(['/proc/foo', '/proc/foo/bar', '/proc', '/dev/null/data'])(
    '%s is refused at once',
    (path) => {
      expect(() => {
        prepareDataDir(readConfig({ DATA_DIR: path }));
      }).toThrow(/DATA_DIR cannot be used: E[A-Z]+/);
    },
  );

  it('gives instances that start at once the same secret', async () => {
    const script = `
      const { prepareDataDir } = await import('${new URL('./data-dir.js', import.meta.url).href}');
      const { readConfig } = await import('${new URL('./read-config.js', import.meta.url).href}');
      const { signingKeys } = await import('${new URL('./signing-keys.js', import.meta.url).href}');
      const config = readConfig({ DATA_DIR: ${JSON.stringify(dataDir)} });
      prepareDataDir(config);
      process.stdout.write(signingKeys(config)[0].id);`;
    const ids = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        const [id] = await Promise.all([text(child.stdout), once(child, 'exit')]);
        return id;
      }),
    );
    expect(ids[0]).toHaveLength(11);
    expect(new Set(ids).size).toBe(1);
  });
});
