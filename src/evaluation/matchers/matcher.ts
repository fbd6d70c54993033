import type { Modality } from '../../faces/index.js';
import type { ImageSource } from '../protocol/image-source.js';

/** Similarity by gallery entry, most similar first. */
export type Similarities = ReadonlyMap<number, number>;

/** What became of an image. */
export interface EnrolledImage {
  /** `found`, `fallback`, `not_found`, or `refused` for what is no image the service takes. */
  readonly status: string;
  /** How the face was found; null where there is none or the system does not tell. */
  readonly method: string | null;
  /** 0–1, 0 for an image that is not enrolled; null where the system has no such figure. */
  readonly quality: number | null;
}

/** Something that enrols a gallery and probes, then searches. An image it cannot use is a miss. */
export interface Matcher {
  readonly name: string;
  /** Whether its similarities are those by which the service says how many strangers it expects. */
  readonly tellsStrangers: boolean;
  enrolGallery(image: ImageSource, modality: Modality, entry: number): Promise<EnrolledImage>;
  enrolProbe(image: ImageSource, modality: Modality, probe: number): Promise<EnrolledImage>;
  /** Null when the probe could not be enrolled. */
  search(probe: number): Promise<Similarities | null>;
  /** Takes out all probes, as if they had never been enrolled; the gallery stays. */
  forgetProbes(): Promise<void>;
}

/** A matcher that also searches with several probes of one person as one. */
export interface FusingMatcher extends Matcher {
  /** Null when none of the probes could be enrolled. */
  searchTogether(probes: readonly number[]): Promise<Similarities | null>;
}
