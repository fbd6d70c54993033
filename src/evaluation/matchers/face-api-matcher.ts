import type { FaceEngine, Modality } from '../../faces/index.js';
import { intake } from '../../storage/index.js';
import type { ImageSource } from '../protocol/image-source.js';
import type { EnrolledImage, Matcher, Similarities } from './matcher.js';
import { nullIfRejected } from './null-if-rejected.js';

/**
 * The baseline: face-api's stock `detectSingleFace().withFaceLandmarks().withFaceDescriptor()`,
 * compared by Euclidean distance as its documentation does.
 */
export class FaceApiMatcher implements Matcher {
  readonly name = 'face-api';
  readonly tellsStrangers = false;
  private readonly gallery = new Map<number, Float32Array>();
  private readonly probes = new Map<number, Float32Array>();

  constructor(private readonly engine: FaceEngine) {}

  enrolGallery(image: ImageSource, _modality: Modality, entry: number): Promise<EnrolledImage> {
    return this.describe(image, entry, this.gallery);
  }

  enrolProbe(image: ImageSource, _modality: Modality, probe: number): Promise<EnrolledImage> {
    return this.describe(image, probe, this.probes);
  }

  search(probe: number): Promise<Similarities | null> {
    const descriptor = this.probes.get(probe);
    if (!descriptor) return Promise.resolve(null);
    const scored = [...this.gallery].map(
      ([entry, other]) => [entry, -euclidean(descriptor, other)] as const,
    );
    return Promise.resolve(new Map(scored.sort((a, b) => b[1] - a[1] || a[0] - b[0])));
  }

  forgetProbes(): Promise<void> {
    this.probes.clear();
    return Promise.resolve();
  }

  private async describe(
    image: ImageSource,
    key: number,
    into: Map<number, Float32Array>,
  ): Promise<EnrolledImage> {
    const none = { method: null, quality: null };
    const bytes = await image.read();
    // What is no image at all, the networks would fail on.
    if (!(await nullIfRejected(intake(bytes)))) return { status: 'refused', ...none };
    const descriptor = await this.engine.faceApiDescriptor(bytes);
    if (descriptor) into.set(key, descriptor);
    return { status: descriptor ? 'found' : 'not_found', ...none };
  }
}

function euclidean(a: Float32Array, b: Float32Array): number {
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}
