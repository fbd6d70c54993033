import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { REPOSITORY } from '../support/documented-pages.js';

const BUILT = join(REPOSITORY, 'dist/web');
const KB = 1024;

/** As it is sent: gzipped, in bytes. */
const sizeOf = (path: string) => gzipSync(readFileSync(join(BUILT, path))).length;
const sum = (paths: readonly string[]) => paths.reduce((all, path) => all + sizeOf(path), 0);

describe('the scripts of the console', () => {
  it('are less than 200 KB before the first page, and 400 KB in all', () => {
    const page = readFileSync(join(BUILT, 'index.html'), 'utf8');
    const first = [...page.matchAll(/"\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
    const all = readdirSync(join(BUILT, 'assets')).filter((name) => name.endsWith('.js'));
    expect(first.length).toBeGreaterThan(0);
    expect(sum(first)).toBeLessThan(200 * KB);
    expect(sum(all.map((name) => `assets/${name}`))).toBeLessThan(400 * KB);
  });
});
