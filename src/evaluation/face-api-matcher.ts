import { readFile } from 'node:fs/promises';
import type { FaceEngine, Modality } from '../faces/index.js';
import type { Matcher, Similarities } from './matcher.js';

/**
 * The baseline: face-api's stock `detectSingleFace().withFaceLandmarks().withFaceDescriptor()`,
 * compared by Euclidean distance as its documentation does.
 */
export class FaceApiMatcher implements Matcher {
  readonly name = 'face-api';
  private readonly gallery = new Map<number, Float32Array>();
  private readonly probes = new Map<number, Float32Array>();

  constructor(private readonly engine: FaceEngine) {}

  enrolGallery(path: string, _modality: Modality, entry: number): Promise<void> {
    return this.describe(path, entry, this.gallery);
  }

  enrolProbe(path: string, _modality: Modality, probe: number): Promise<void> {
    return this.describe(path, probe, this.probes);
  }

  search(probe: number): Promise<Similarities | null> {
    const descriptor = this.probes.get(probe);
    if (!descriptor) return Promise.resolve(null);
    const scored = [...this.gallery].map(
      ([entry, other]) => [entry, -euclidean(descriptor, other)] as const,
    );
    return Promise.resolve(new Map(scored.sort((a, b) => b[1] - a[1])));
  }

  private async describe(path: string, key: number, into: Map<number, Float32Array>) {
    const descriptor = await this.engine.stockDescriptor(await readFile(path));
    if (descriptor) into.set(key, descriptor);
  }
}

function euclidean(a: Float32Array, b: Float32Array): number {
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}
