import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FaceFigures, SoakMark } from '../../src/benchmark/index.js';

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));

async function bench(...options: string[]): Promise<FaceFigures & { soak: SoakMark[] }> {
  const args = [CLI, 'bench', 'faces', '--json', ...options];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as FaceFigures & { soak: SoakMark[] };
}

describe('bench faces', () => {
  it('prints figures that add up, alone on stdout', async () => {
    const figures = await bench('--rounds', '1', '--soak', '4');
    expect(figures).toMatchObject({ images: 8, rounds: 1 });
    for (const { ms, images_per_second } of [figures.stock, figures.ours]) {
      const { total, ...stages } = ms;
      const sum = Object.values(stages).reduce((a, b) => a + b, 0);
      expect(Math.min(...Object.values(stages))).toBeGreaterThanOrEqual(0);
      expect(sum).toBeGreaterThan(0.9 * total);
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
