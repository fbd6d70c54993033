import type { FaceTimings } from '../face.types.js';

type Stage = Exclude<keyof FaceTimings, 'total' | 'passes'>;

/** Measures stages one after the other. */
export class Stopwatch {
  private readonly began = performance.now();
  private last = this.began;
  private readonly spent: Record<Stage, number> = {
    decode: 0,
    detect: 0,
    landmarks: 0,
    align: 0,
    networks: 0,
  };
  private readonly passes: Record<string, number> = {};

  lap(stage: Stage): void {
    const now = performance.now();
    this.spent[stage] += now - this.last;
    this.last = now;
  }

  /** What one of the networks took. */
  pass(network: string): void {
    const before = this.spent.networks;
    this.lap('networks');
    this.passes[network] = this.spent.networks - before;
  }

  timings(): FaceTimings {
    return { ...this.spent, passes: this.passes, total: performance.now() - this.began };
  }
}
