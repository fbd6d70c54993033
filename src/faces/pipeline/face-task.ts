import type { FaceBackend } from '../../config/index.js';
import type { FaceApiResult, FaceBox, FaceResult } from '../face.types.js';

/** What the engine asks of a worker. */
export type FaceTask =
  | { readonly kind: 'analyse'; readonly bytes: Uint8Array; readonly box?: FaceBox }
  | { readonly kind: 'stock'; readonly bytes: Uint8Array }
  | { readonly kind: 'runtime' };

/** What a worker answers to each. A box beside the image is the caller's mistake, not a failure. */
export interface FaceAnswers {
  analyse: FaceResult | 'face-box-outside-image';
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
}
