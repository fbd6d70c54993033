import type { Region } from './face-regions.js';
import type { FeatureBlock } from './feature-profile.js';
import type { Modality } from '../face.types.js';
import type { ModalityWeights } from './apparent-modality.js';

/** The part of an adapter that turns one block of the features into its stretch of a template. */
export interface BlockAdapter extends FeatureBlock {
  /** `dimensions` rows of `length` numbers. */
  readonly projection: Float32Array;
}

/** What training yields. */
export interface AdapterWeights {
  /** Their stretches of a template follow each other in this order. */
  readonly blocks: readonly BlockAdapter[];
  /** Mean features of each modality in the training set. */
  readonly means: Readonly<Record<Modality, Float32Array>>;
}

/** All that `adapter.bin` holds. */
export interface ModelWeights extends AdapterWeights {
  readonly modality: ModalityWeights;
}

/** ln LR = intercept + slope · similarity, nearly flat beyond ± limit. */
export interface Calibration {
  readonly intercept: number;
  readonly slope: number;
  /**
   * No comparison counts for more than the number of genuine pairs it was learnt from can bear
   * (compare empirical lower and upper bounds, Vergeer et al. 2016).
   */
  readonly limit: number;
}

/** Usefulness of a face = intercept + Σ slopes · inputs, of mean 0 and deviation 1 in training. */
export interface LinearUsefulness {
  readonly intercept: number;
  readonly slopes: readonly number[];
}

export type QualityModel = Readonly<Record<Modality, LinearUsefulness>>;

/** What was learnt from pairs that were held out of the adapter's training. */
export interface HeldOut {
  /** How they were held out. */
  readonly by: string;
  readonly genuine: number;
  readonly impostor: number;
}

/** `adapter.json`, beside the weights. */
export interface AdapterManifest {
  readonly schema: 2;
  readonly version: string;
  /** Version of the features it was trained on, see `FeatureRecipe`. */
  readonly features: string;
  readonly blocks: readonly FeatureBlock[];
  /** What each block counts for in a comparison. */
  readonly weights: Readonly<Record<FeatureBlock['name'], number>>;
  /** How each group of features was trained, and what it counts for; in no adapter before the third. */
  readonly groups?: readonly {
    readonly block: FeatureBlock['name'];
    readonly dimensions: number;
    readonly ridge: number;
    readonly weight: number;
  }[];
  readonly training: readonly { readonly set: string; readonly pairs: number }[];
  /** Sets that taught what drawings and photographs look like. */
  readonly look: readonly string[];
  readonly trained: string;
  readonly sha256: string;
  readonly heldOut: HeldOut;
  readonly calibration: Calibration;
  /** What each region says by itself. */
  readonly regions: Readonly<Record<Region, Calibration>>;
  readonly quality: QualityModel;
}

export interface SketchAdapter extends ModelWeights {
  readonly manifest: AdapterManifest;
}
