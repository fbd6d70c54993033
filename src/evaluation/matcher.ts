import type { Modality } from '../faces/index.js';

/** Similarity by gallery entry, most similar first. */
export type Similarities = ReadonlyMap<number, number>;

/** Something that enrols a gallery and searches it. */
export interface Matcher {
  readonly name: string;
  /** Whether the image could be enrolled as this entry. */
  enrol(path: string, modality: Modality, entry: number): Promise<boolean>;
  /** Null when the probe could not be enrolled. */
  search(path: string, modality: Modality): Promise<Similarities | null>;
}
