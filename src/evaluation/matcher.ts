import type { Modality } from '../faces/index.js';

/** Similarity by gallery entry, most similar first. */
export type Similarities = ReadonlyMap<number, number>;

/** Something that enrols a gallery and probes, then searches. An image it cannot use is a miss. */
export interface Matcher {
  readonly name: string;
  enrolGallery(path: string, modality: Modality, entry: number): Promise<void>;
  enrolProbe(path: string, modality: Modality, probe: number): Promise<void>;
  /** Null when the probe could not be enrolled. */
  search(probe: number): Promise<Similarities | null>;
}
