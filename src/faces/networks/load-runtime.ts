import type * as TensorFlow from '@tensorflow/tfjs';
import type * as FaceApi from '@vladmandic/face-api';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FaceBackend } from '../../config/index.js';
import { packageDirectory } from './model-files.js';

const require = createRequire(import.meta.url);

/** face-api and the one TensorFlow.js it computes with. */
export interface Runtime {
  readonly faceapi: typeof FaceApi;
  readonly tf: typeof TensorFlow;
  /** `tensorflow` is the native library of `@tensorflow/tfjs-node`, `wasm` the portable one. */
  readonly backend: 'tensorflow' | 'wasm';
}

type Wasm = typeof TensorFlow & { setWasmPaths(prefix: string): void };

function load(build: 'node' | 'node-wasm'): typeof FaceApi {
  return require(`@vladmandic/face-api/dist/face-api.${build}.js`) as typeof FaceApi;
}

async function nativeRuntime(): Promise<Runtime> {
  const faceapi = load('node');
  const tf = faceapi.tf as unknown as typeof TensorFlow;
  await tf.setBackend('tensorflow');
  await tf.ready();
  return { faceapi, tf, backend: 'tensorflow' };
}

/** One thread with SIMD: tfjs has no threaded WASM under Node; the pool gives the parallelism. */
async function wasmRuntime(): Promise<Runtime> {
  const faceapi = load('node-wasm');
  const tf = faceapi.tf as unknown as Wasm;
  tf.setWasmPaths(join(packageDirectory('@tensorflow/tfjs-backend-wasm'), 'dist') + '/');
  if (!(await tf.setBackend('wasm'))) throw new Error('TensorFlow.js: no WASM backend');
  await tf.ready();
  return { faceapi, tf, backend: 'wasm' };
}

/**
 * Loads TensorFlow.js. `auto` takes the native library where its optional package is installed
 * and loads, WASM otherwise; `node` insists on it.
 *
 * @throws Error when the backend that was insisted on does not load
 */
export async function loadRuntime(choice: FaceBackend): Promise<Runtime> {
  if (choice === 'wasm') return wasmRuntime();
  try {
    return await nativeRuntime();
  } catch (cause) {
    if (choice === 'node') throw new Error('@tensorflow/tfjs-node does not load', { cause });
    return wasmRuntime();
  }
}
