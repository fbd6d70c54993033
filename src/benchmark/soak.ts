import type { FaceEngine } from '../faces/index.js';
import { residentMb } from './resident-memory.js';

export interface SoakMark {
  readonly images: number;
  readonly resident_mb: number;
  readonly tensors: number;
}

const MARKS = 10;

/**
 * Runs `count` images, the given ones over and over, on a started engine with one worker, and
 * notes memory and tensors ten times on the way: a leak shows as a slope.
 */
export async function soak(
  engine: FaceEngine,
  images: readonly Uint8Array[],
  count: number,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<readonly SoakMark[]> {
  const marks: SoakMark[] = [];
  const every = Math.max(1, Math.floor(count / MARKS));
  for (let done = 1; done <= count; done++) {
    const image = images[done % images.length];
    if (image) await engine.analyse(image);
    progress(done, count);
    if (done % every !== 0 && done !== count) continue;
    marks.push({ images: done, resident_mb: residentMb(), tensors: await engine.tensorCount() });
  }
  return marks;
}
