import { readFile } from 'node:fs/promises';
import type { FaceEngine } from '../faces/index.js';
import type { Matcher, Similarities } from './matcher.js';

/**
 * The baseline: face-api's stock `detectSingleFace().withFaceLandmarks().withFaceDescriptor()`,
 * compared by Euclidean distance as its documentation does.
 */
export class FaceApiMatcher implements Matcher {
  readonly name = 'face-api';
  private readonly gallery = new Map<number, Float32Array>();

  constructor(private readonly engine: FaceEngine) {}

  async enrol(path: string, _modality: unknown, entry: number): Promise<boolean> {
    const descriptor = await this.engine.stockDescriptor(await readFile(path));
    if (descriptor) this.gallery.set(entry, descriptor);
    return descriptor !== null;
  }

  async search(path: string): Promise<Similarities | null> {
    const probe = await this.engine.stockDescriptor(await readFile(path));
    if (!probe) return null;
    const scored = [...this.gallery].map(
      ([entry, descriptor]) => [entry, -euclidean(probe, descriptor)] as const,
    );
    return new Map(scored.sort((a, b) => b[1] - a[1]));
  }
}

function euclidean(a: Float32Array, b: Float32Array): number {
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}
