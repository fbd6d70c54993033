import { resolve } from 'node:path';
import { DEFAULT_NETWORKS, FACE_NETWORKS, type FaceNetworks } from '../../config/index.js';
import type { SketchAdapter } from './adapter.types.js';
import { logLikelihoodRatio, unlimitedLogLikelihoodRatio } from './log-likelihood-ratio.js';
import { REGIONS } from './face-regions.js';
import type { Region } from './face-regions.js';
import type { Modality } from '../face.types.js';
import type { FeatureProfile } from './feature-profile.js';
import { FEATURE_PROFILES } from './feature-profiles.js';
import { type FusedFace, fusedFace } from './fused-face.js';
import { type RegionDisagreement, regionDisagreements } from './region-disagreements.js';
import { apparentModality } from './apparent-modality.js';
import type { ApparentModality } from './apparent-modality.js';
import { faceQuality, qualityInputs } from './face-quality.js';
import type { QualityInput } from './face-quality.js';
import { loadAdapter, shippedAdapter } from './adapter-file.js';
import { projectFeatures } from './project-features.js';
import { templateRange } from './template-layout.js';
import { cosine } from './vectors.js';

/** What one region of two faces says. */
export interface RegionComparison {
  readonly region: Region;
  /** Cosine, −1 to 1. */
  readonly similarity: number;
  /** Natural-log likelihood ratio of this region by itself; regions are not independent. */
  readonly evidence: number;
}

/**
 * The networks whose features an adapter was trained on.
 *
 * @throws Error when it is damaged, or was trained on features that are no more
 */
export function networksOf(directory: string): FaceNetworks {
  const { features, version } = loadAdapter(resolve(directory)).manifest;
  const found = FACE_NETWORKS.find((networks) => FEATURE_PROFILES[networks].version === features);
  if (!found) throw new Error(`${version} was trained on ${features}, which is no more`);
  return found;
}

/** How much each region is to count; 1 is as much as it was found to be worth. */
export type RegionWeights = Readonly<Record<Region, number>>;

interface FaceModelOptions {
  /** Whose features it is for. */
  readonly networks?: FaceNetworks | undefined;
  /** Folder of an adapter other than the one that ships. */
  readonly directory?: string | undefined;
}

/** What turns features into templates, and similarities of templates into evidence. */
export class FaceModel {
  /**
   * Stored with each template: templates of two versions do not compare. The hash keeps two
   * trainings apart that were given one name.
   */
  readonly version: string;

  /** The training set's mean of each modality, projected; what a new collection starts from. */
  readonly means: Readonly<Record<Modality, Float32Array>>;

  private constructor(
    private readonly adapter: SketchAdapter,
    readonly networks: FaceNetworks,
  ) {
    const { version, sha256 } = adapter.manifest;
    this.version = `${this.profile.version}+${version}#${sha256.slice(0, 8)}`;
    this.means = {
      photo: this.project(adapter.means.photo),
      sketch: this.project(adapter.means.sketch),
    };
  }

  /**
   * Loads the adapter of a folder, or the one that ships for these networks.
   *
   * @throws Error when it is damaged, or was trained on other features or for other templates
   */
  static load({ networks = DEFAULT_NETWORKS, directory }: FaceModelOptions = {}): FaceModel {
    const profile = FEATURE_PROFILES[networks];
    const adapter = loadAdapter(resolve(directory ?? shippedAdapter(networks)));
    const { features, blocks, version } = adapter.manifest;
    const fits =
      features === profile.version &&
      JSON.stringify(blocks) === JSON.stringify(profile.blocks) &&
      adapter.modality.length === profile.texture.channels + 1;
    if (!fits) {
      throw new Error(
        `${version} was trained on ${features}; FACE_NETWORKS=${networks} needs ${profile.version}`,
      );
    }
    return new FaceModel(adapter, networks);
  }

  private get profile(): FeatureProfile {
    return FEATURE_PROFILES[this.networks];
  }

  /**
   * The projection of a face: the 256 numbers (`TEMPLATE_DIMENSIONS`) that are stored. They are
   * neither centred nor of length 1; see `centred`.
   *
   * @param features of the model's profile, as `FaceEngine.analyse` returns them
   * @throws RangeError when their number is another
   */
  project(features: Float32Array): Float32Array {
    return projectFeatures(features, this.adapter);
  }

  /** How useful a face is for recognition, 0 (useless) to 1 (ISO/IEC 29794-1); see `faceQuality`. */
  quality(face: QualityInput, modality: Modality): number {
    const { adapter } = this;
    return faceQuality(qualityInputs(face, modality, adapter), adapter.manifest.quality[modality]);
  }

  /** Whether a face looks drawn or photographed; `unclear` where a mistake would be likely. */
  look({ features, measures }: QualityInput): ApparentModality {
    return apparentModality(features, measures.chroma, this.adapter.modality, this.profile);
  }

  /**
   * Natural-log likelihood ratio of a similarity; see `logLikelihoodRatio`. Several faces as one
   * say what they say by themselves on average: that they agree finds people more often, and makes
   * the service no more certain of them (measured: docs/adr/0010).
   *
   * @param agreement of the faces that the probe was fused from; 1 for a single one
   */
  evidence(similarity: number, agreement = 1): number {
    return logLikelihoodRatio(agreement * similarity, this.adapter.manifest.calibration);
  }

  /**
   * The same without the limit that the number of training pairs sets. It is no claim that two
   * faces are of one person; see `unlimitedLogLikelihoodRatio`.
   *
   * @param agreement as in `evidence`
   */
  unlimitedEvidence(similarity: number, agreement = 1): number {
    return unlimitedLogLikelihoodRatio(agreement * similarity, this.adapter.manifest.calibration);
  }

  /**
   * Share of a comparison's weight that is left when regions are weighed so; 1 at most, since
   * trusting a witness more on one part makes no face more certain than it was found to be.
   */
  shareOf(weights?: RegionWeights): number {
    if (!weights) return 1;
    const { template } = this.profile;
    const worth = template.map(({ name }) => this.adapter.manifest.weights[name]);
    const left = template.map(({ name }, i) => (worth[i] ?? 0) * factorOf(name, weights));
    return Math.min(1, sum(left) / sum(worth));
  }

  /**
   * 256 factors, one for each number of a template, so that each region counts as much as it is
   * weighed. A weight of 1 leaves a region as it is.
   */
  templateWeights(weights: RegionWeights): Float32Array {
    return Float32Array.from(
      this.profile.template.flatMap(({ name, dimensions }) =>
        new Array<number>(dimensions).fill(Math.sqrt(factorOf(name, weights))),
      ),
    );
  }

  /** Several faces of one person as one; see `fusedFace`. */
  fused(faces: readonly Float32Array[]): FusedFace {
    return fusedFace(faces, this.profile.template);
  }

  /** On which regions pictures of one person disagree; see `regionDisagreements`. */
  disagreements(faces: readonly Float32Array[]): RegionDisagreement[] {
    return regionDisagreements(faces, this.profile);
  }

  /**
   * Compares two faces region by region; one row for each of `REGIONS`, in their order.
   *
   * @param probe one face, or several of one person as one
   * @param candidate 256 numbers, centred
   */
  regions(probe: FusedFace, candidate: Float32Array): RegionComparison[] {
    return REGIONS.map((region) => {
      const [from, to] = templateRange(this.profile.template, region);
      const similarity = cosine(probe.vector.subarray(from, to), candidate.subarray(from, to));
      const calibration = this.adapter.manifest.regions[region];
      const evidence = logLikelihoodRatio(probe.regions[region] * similarity, calibration);
      return { region, similarity, evidence };
    });
  }
}

/** The whole face holds every region: it counts for as much as they do on average. */
function factorOf(name: Region | 'whole', weights: RegionWeights): number {
  return name === 'whole' ? sum(REGIONS.map((r) => weights[r])) / REGIONS.length : weights[name];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
