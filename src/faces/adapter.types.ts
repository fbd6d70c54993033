import type { Modality } from './face.types.js';

/** What training yields. */
export interface AdapterWeights {
  /** Length of the features. */
  readonly inputs: number;
  /** Length of the templates. */
  readonly dimensions: number;
  /** `dimensions` rows of `inputs` numbers. */
  readonly projection: Float32Array;
  /** Mean features of each modality in the training set. */
  readonly means: Readonly<Record<Modality, Float32Array>>;
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
  readonly genuine: number;
  readonly impostor: number;
  /** How the pairs were held out of the adapter's training. */
  readonly heldOut: string;
}

/** `adapter.json`, beside the weights. */
export interface AdapterManifest {
  readonly schema: 1;
  readonly version: string;
  /** Version of the features it was trained on, see `FEATURE_VERSION`. */
  readonly features: string;
  readonly inputs: number;
  readonly dimensions: number;
  readonly ridge: number;
  readonly training: readonly { readonly set: string; readonly pairs: number }[];
  readonly trained: string;
  readonly sha256: string;
  readonly calibration: Calibration;
}

export interface SketchAdapter extends AdapterWeights {
  readonly manifest: AdapterManifest;
}
