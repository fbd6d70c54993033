import { resolve } from 'node:path';
import type { SketchAdapter } from './adapter.types.js';
import { logLikelihoodRatio, unlimitedLogLikelihoodRatio } from './log-likelihood-ratio.js';
import { REGIONS } from './face-regions.js';
import type { Region } from './face-regions.js';
import type { Modality } from '../face.types.js';
import { FEATURE_BLOCKS } from './feature-blocks.js';
import type { FusedFace } from './fused-face.js';
import { apparentModality } from './apparent-modality.js';
import type { ApparentModality } from './apparent-modality.js';
import { FEATURE_VERSION } from './model-version.js';
import { faceQuality, qualityInputs } from './face-quality.js';
import type { QualityInput } from './face-quality.js';
import { loadAdapter, SHIPPED_ADAPTER } from './adapter-file.js';
import { projectFeatures, templateRange } from './project-features.js';
import { cosine } from './vectors.js';

/** What one region of two faces says. */
export interface RegionComparison {
  readonly region: Region;
  /** Cosine, −1 to 1. */
  readonly similarity: number;
  /** Natural-log likelihood ratio of this region by itself; regions are not independent. */
  readonly evidence: number;
}

/** How much each region is to count; 1 is as much as it was found to be worth. */
export type RegionWeights = Readonly<Record<Region, number>>;

/** What turns features into templates, and similarities of templates into evidence. */
export class FaceModel {
  /**
   * Stored with each template: templates of two versions do not compare. The hash keeps two
   * trainings apart that were given one name.
   */
  readonly version: string;

  /** The training set's mean of each modality, projected; what a new collection starts from. */
  readonly means: Readonly<Record<Modality, Float32Array>>;

  private constructor(private readonly adapter: SketchAdapter) {
    const { version, sha256 } = adapter.manifest;
    this.version = `${FEATURE_VERSION}+${version}#${sha256.slice(0, 8)}`;
    this.means = {
      photo: this.project(adapter.means.photo),
      sketch: this.project(adapter.means.sketch),
    };
  }

  /**
   * Loads the adapter of a folder, or the one that ships with the service.
   *
   * @throws Error when it is damaged, or was trained on other features or for other templates
   */
  static load(directory: string = SHIPPED_ADAPTER): FaceModel {
    const adapter = loadAdapter(resolve(directory));
    const { features, blocks, version } = adapter.manifest;
    if (features !== FEATURE_VERSION || JSON.stringify(blocks) !== JSON.stringify(FEATURE_BLOCKS)) {
      throw new Error(`${version} was trained on ${features}; ${FEATURE_VERSION} is needed`);
    }
    return new FaceModel(adapter);
  }

  /**
   * The projection of a face: the 256 numbers (`TEMPLATE_DIMENSIONS`) that are stored. They are
   * neither centred nor of length 1; see `centred`.
   *
   * @param features 5,888 numbers, as `FaceEngine.analyse` returns them
   * @throws RangeError when their number is another
   */
  project(features: Float32Array): Float32Array {
    return projectFeatures(features, this.adapter);
  }

  /** How useful a face is for recognition, 0 (useless) to 1 (ISO/IEC 29794-1); see `faceQuality`. */
  quality(face: QualityInput, modality: Modality): number {
    const { means, manifest } = this.adapter;
    return faceQuality(qualityInputs(face, modality, means), manifest.quality[modality]);
  }

  /** Whether a face looks drawn or photographed; `unclear` where a mistake would be likely. */
  look({ features, measures }: QualityInput): ApparentModality {
    return apparentModality(features, measures.chroma, this.adapter.modality);
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
   */
  unlimitedEvidence(similarity: number): number {
    return unlimitedLogLikelihoodRatio(similarity, this.adapter.manifest.calibration);
  }

  /**
   * Share of a comparison's weight that is left when regions are weighed so; 1 at most, since
   * trusting a witness more on one part makes no face more certain than it was found to be.
   */
  shareOf(weights?: RegionWeights): number {
    if (!weights) return 1;
    const worth = FEATURE_BLOCKS.map(({ name }) => this.adapter.manifest.weights[name]);
    const left = FEATURE_BLOCKS.map(({ name }, i) => (worth[i] ?? 0) * factorOf(name, weights));
    return Math.min(1, sum(left) / sum(worth));
  }

  /**
   * Compares two faces region by region; one row for each of `REGIONS`, in their order.
   *
   * @param probe one face, or several of one person as one
   * @param candidate 256 numbers, centred
   */
  regions(probe: FusedFace, candidate: Float32Array): RegionComparison[] {
    return REGIONS.map((region) => {
      const [from, to] = templateRange(region);
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

/**
 * 256 factors, one for each number of a template, so that each region counts as much as it is
 * weighed. A weight of 1 leaves a region as it is.
 */
export function templateWeights(weights: RegionWeights): Float32Array {
  return Float32Array.from(
    FEATURE_BLOCKS.flatMap(({ name, dimensions }) =>
      new Array<number>(dimensions).fill(Math.sqrt(factorOf(name, weights))),
    ),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
