import { resolve } from 'node:path';
import type { SketchAdapter } from './adapter.types.js';
import { logLikelihoodRatio } from './calibration.js';
import type { Modality } from './face.types.js';
import { FEATURE_VERSION } from './model-version.js';
import { loadAdapter, SHIPPED_ADAPTER } from './sketch-adapter.js';
import { project, TEMPLATE_DIMENSIONS } from './template.js';

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
    const { features, dimensions, version } = adapter.manifest;
    if (features !== FEATURE_VERSION || dimensions !== TEMPLATE_DIMENSIONS) {
      throw new Error(
        `${version} makes ${dimensions} dimensions of ${features}; ` +
          `${TEMPLATE_DIMENSIONS} of ${FEATURE_VERSION} are needed`,
      );
    }
    return new FaceModel(adapter);
  }

  /** 1,280 features → 256 numbers to store, not centred. */
  project(features: Float32Array): Float32Array {
    return project(features, this.adapter);
  }

  /** Natural-log likelihood ratio of a similarity; see `logLikelihoodRatio`. */
  evidence(similarity: number): number {
    return logLikelihoodRatio(similarity, this.adapter.manifest.calibration);
  }
}
