import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  AuditFigures,
  FaceFigures,
  NameFigures,
  SearchFigures,
  SoakMark,
} from '../../src/benchmark/index.js';
import { runCommand } from '../support/command-here.js';
import { describeEmbedded, temporaryDirectory, testServer } from '../support/template.js';
import { parseSvg } from '../support/well-formed.js';

let folder: string;

beforeAll(async () => {
  folder = await temporaryDirectory('bench');
});
afterAll(() => rm(folder, { recursive: true }));

async function run<T>(what: string, ...options: string[]): Promise<T> {
  const args = ['bench', what, '--json', ...options];
  const settings = { DATABASE_URL: testServer(), TMPDIR: folder };
  const { code, stdout, stderr } = await runCommand(args, settings);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

const bench = (...options: string[]) =>
  run<FaceFigures & { soak: SoakMark[] }>('faces', ...options);

describeEmbedded('bench faces', () => {
  it('prints figures that add up, alone on stdout', async () => {
    const figures = await bench('--rounds', '1', '--soak', '4');
    expect(figures).toMatchObject({ images: 8, rounds: 1 });
    for (const { ms, images_per_second } of [figures.stock, figures.ours]) {
      const { total, ...stages } = ms;
      const sum = Object.values(stages).reduce((a, b) => a + b, 0);
      expect(Math.min(...Object.values(stages))).toBeGreaterThanOrEqual(0);
      // What lies between two stages is little, but grows where the machine is busy.
      expect(sum).toBeGreaterThan(0.75 * total);
      expect(sum).toBeLessThanOrEqual(1.001 * total);
      expect(images_per_second * total).toBeLessThanOrEqual(1001);
    }
    expect(figures.ratio).toBeCloseTo(
      figures.ours.images_per_second / figures.stock.images_per_second,
      6,
    );
    const { memory } = figures;
    expect(memory.tensors_after).toBe(memory.tensors_before);
    expect(figures.two_workers.scaling).toBeGreaterThan(0);
    expect(figures.soak.map(({ images }) => images)).toEqual([1, 2, 3, 4]);
    expect(new Set(figures.soak.map(({ tensors }) => tensors))).toEqual(
      new Set([memory.tensors_before]),
    );
  });

  it('names the folder that holds no images', async () => {
    const folder = fileURLToPath(new URL('.', import.meta.url));
    await expect(bench('--images', folder)).rejects.toThrow(`${folder}: no images`);
  });
});

describe('bench search', () => {
  it('finds in exact searches all that brute force finds, whatever the filter, and draws it', async () => {
    const plot = join(folder, 'search.svg');
    const options = ['--templates', '100', '--probes', '10', '--clients', '2', '--plot', plot];
    const figures = await run<SearchFigures>('search', ...options);
    // Two hundred more were added one by one, to see how fast that goes.
    expect(figures.templates).toBeGreaterThanOrEqual(300);
    expect(figures.filters.map(({ share }) => share)).toEqual([1, 0.1, 0.01, 0.001]);
    for (const { exact, hurried, naive } of figures.filters) {
      expect(exact).toMatchObject({ mode: 'exact', recall: 1 });
      expect(hurried.recall).toBeGreaterThanOrEqual(0.99);
      expect(naive.p50).toBeGreaterThan(0);
      expect(exact.p95).toBeGreaterThanOrEqual(exact.p50);
    }
    expect(figures.load.map(({ clients }) => clients)).toEqual([2, 2, 2, 2]);
    expect(Math.min(figures.index.recallWhole, figures.index.recallTenth)).toBeGreaterThan(0.9);
    await expect(parseSvg(await readFile(plot, 'utf8'))).resolves.toBeDefined();
  }, 400_000);
});

describe('bench audit', () => {
  it('fills, seals, verifies and reads a log, with its baseline', async () => {
    const figures = await run<AuditFigures>('audit', '--entries', '1500');
    expect(figures).toMatchObject({ entries: 1500, seals: 2, faults: 0 });
    expect(figures.appends.map(({ writers }) => writers)).toEqual([1, 4, 16]);
    for (const { plain_per_second, sealed_per_second, ratio } of figures.appends) {
      expect(ratio).toBeCloseTo(sealed_per_second / plain_per_second, 6);
    }
    expect(figures.pages.length).toBeGreaterThanOrEqual(9);
    for (const { p50, p95 } of figures.pages) expect(p95).toBeGreaterThanOrEqual(p50);
    expect(figures.seal_per_second).toBeGreaterThan(0);
    expect(figures.verify_per_second).toBeGreaterThan(0);
  });
});

describe('bench names', () => {
  it('finds names in another spelling, beside its baselines', async () => {
    const figures = await run<NameFigures>('names', '--subjects', '1000');
    expect(figures).toMatchObject({ subjects: 1000, pairs: 200 });
    expect(figures.ours.found).toBeGreaterThanOrEqual(0.95);
    expect(figures.ilike.found).toBeLessThan(figures.ours.found);
    expect(figures.ours.p95).toBeGreaterThanOrEqual(figures.ours.p50);
  });
});
