import type { FaceTimings } from '../face.types.js';

type Stage = Exclude<keyof FaceTimings, 'total'>;

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

  lap(stage: Stage): void {
    const now = performance.now();
    this.spent[stage] += now - this.last;
    this.last = now;
  }

  timings(): FaceTimings {
    return { ...this.spent, total: performance.now() - this.began };
  }
}
