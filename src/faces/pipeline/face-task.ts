import type { FaceBackend, FaceNetworks } from '../../config/index.js';
import type { FaceApiResult, FaceBox, FaceResult } from '../face.types.js';

/** What the engine asks of a worker. */
export type FaceTask =
  | { readonly kind: 'analyse'; readonly bytes: Uint8Array; readonly box?: FaceBox }
  | { readonly kind: 'stock'; readonly bytes: Uint8Array }
  | { readonly kind: 'runtime' };

/** A box that does not lie on the image is the caller's mistake, not a failure. */
export interface BoxRefused {
  readonly status: 'box_outside';
  /** Pixels of the image, and the least side of a box on it. */
  readonly params: { readonly width: number; readonly height: number; readonly least: number };
}

/** What a worker answers to each. */
export interface FaceAnswers {
  analyse: FaceResult | BoxRefused;
  stock: FaceApiResult;
  runtime: WorkerRuntime;
}

export interface WorkerRuntime {
  readonly backend: 'tensorflow' | 'wasm';
  readonly tfjsVersion: string;
  /** Tensors alive in the worker; constant between images. */
  readonly tensors: number;
}

export interface FaceWorkerData {
  readonly backend: FaceBackend;
  readonly networks: FaceNetworks;
}
