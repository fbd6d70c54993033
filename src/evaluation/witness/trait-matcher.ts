import type { Weights } from '../../matching/index.js';
import type { TraitSet } from '../../traits/index.js';
import type { ImageSource } from '../protocol/image-source.js';
import type { EnrolledImage, Matcher, Similarities } from '../matchers/matcher.js';
import type { ProductionMatcher } from '../matchers/production-matcher.js';
import type { Modality } from '../../faces/index.js';

/** The gallery and the probes that another matcher has enrolled, searched with traits as well. */
export class TraitMatcher implements Matcher {
  /** Its scores are of faces and traits. */
  readonly tellsStrangers = false;

  /**
   * @param told what is known of each probe
   * @param weights of the face, 0 for a search by traits alone, and of the traits
   */
  constructor(
    readonly name: string,
    private readonly faces: ProductionMatcher,
    private readonly told: readonly TraitSet[],
    private readonly weights: Weights,
  ) {}

  enrolGallery(_image: ImageSource, _modality: Modality, entry: number): Promise<EnrolledImage> {
    return Promise.resolve(this.faces.galleryImage(entry));
  }

  enrolProbe(_image: ImageSource, _modality: Modality, probe: number): Promise<EnrolledImage> {
    return Promise.resolve(this.faces.probeImage(probe));
  }

  async search(probe: number): Promise<Similarities | null> {
    const ranked = await this.faces.ranked(probe, [this.told[probe] ?? {}], this.weights);
    return ranked?.[0] ?? null;
  }

  forgetProbes(): Promise<void> {
    return this.faces.forgetProbes();
  }
}
