import { Piscina } from 'piscina';
import type { FaceAnswers, FaceTask, FaceWorkerData } from './pipeline/face-task.js';
import { faceProblems } from './face.problems.js';
import {
  type Config,
  DEFAULT_NETWORKS,
  type FaceBackend,
  type FaceNetworks,
} from '../config/index.js';
import { observeStages } from '../telemetry/index.js';
import type { FaceApiResult, FaceBox, FaceResult } from './face.types.js';
import { isUsedBy } from './model/models-in-use.js';
import { MODELS_DIR, verifyModels } from './networks/model-files.js';
import type { ModelManifest } from './networks/model-files.js';
import { FEATURE_PROFILES } from './model/feature-profiles.js';

export interface FaceEngineOptions {
  /** Worker threads; each holds its own copy of the networks (about 300 MB). */
  readonly workers: number;
  readonly backend?: FaceBackend;
  /** Images that may wait while every worker is busy. */
  readonly maxQueue?: number;
  /** Longest time one image may take in a worker; the worker is then replaced. */
  readonly timeoutMs?: number;
  /** JavaScript heap of a worker; the networks' WebAssembly memory is not part of it. */
  readonly heapMb?: number;
  readonly modelsDir?: string;
  /** Which of `FEATURE_PROFILES` looks at faces. */
  readonly networks?: FaceNetworks;
}

export interface FaceEngineInfo {
  readonly backend: 'tensorflow' | 'wasm';
  readonly tfjsVersion: string;
  readonly models: readonly { name: string; version: string; sha256: string }[];
  readonly featureVersion: string;
  readonly workers: number;
}

const DEFAULTS = { backend: 'auto', maxQueue: 64, timeoutMs: 20_000, heapMb: 512 } as const;

/** Estimate of a task's duration before any was seen, and the weight of a new observation. */
const FIRST_ESTIMATE_MS = 500;
const LEARNING_RATE = 0.1;

/**
 * Finds faces and computes features in a pool of worker threads, which the first image starts where
 * `start()` was not called before; `close()` finishes what is under way.
 */
export class FaceEngine {
  private readonly options: Required<FaceEngineOptions>;
  private pool: Piscina<FaceTask, FaceAnswers[FaceTask['kind']]> | null = null;
  private starting: Promise<FaceEngineInfo> | null = null;
  private described: FaceEngineInfo | null = null;
  private inFlight = 0;
  private taskMs = FIRST_ESTIMATE_MS;

  /** An engine as the settings ask for it. */
  static configured({
    faceWorkers: workers,
    faceBackend: backend,
    faceNetworks: networks = DEFAULT_NETWORKS,
    faceTimeoutMs: timeoutMs,
  }: Config): FaceEngine {
    return new FaceEngine({ workers, backend, networks, timeoutMs });
  }

  constructor(options: FaceEngineOptions) {
    this.options = {
      ...DEFAULTS,
      modelsDir: MODELS_DIR,
      networks: DEFAULT_NETWORKS,
      ...options,
    };
  }

  /**
   * Verifies the model files, then loads and warms every worker; once, however often it is called.
   *
   * @throws Error naming the model file that is missing or altered, or the backend that fails
   */
  start(): Promise<FaceEngineInfo> {
    this.starting ??= this.load();
    return this.starting;
  }

  private async load(): Promise<FaceEngineInfo> {
    const { workers, backend, heapMb, modelsDir, networks } = this.options;
    const manifest = await verifyModels(modelsDir, isUsedBy(networks));
    const workerData: FaceWorkerData = { backend, networks };
    this.pool = new Piscina({
      filename: new URL('./pipeline/face.worker.js', import.meta.url).href,
      minThreads: workers,
      maxThreads: workers,
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    // A worker that dies between images has no caller to tell; the pool replaces it.
    this.pool.on('error', () => undefined);
    try {
      const ask = () => this.ask({ kind: 'runtime' });
      const [first] = await Promise.all(Array.from({ length: workers }, ask));
      if (!first) throw new RangeError('FaceEngine: at least one worker');
      this.described = describe(first, manifest, this.options);
      return this.described;
    } catch (error) {
      await this.pool.destroy();
      this.pool = null;
      throw error;
    }
  }

  /** @throws Error before `start()` */
  info(): FaceEngineInfo {
    if (!this.described) throw new Error('FaceEngine: not started');
    return this.described;
  }

  /** Images that are looked at now, and that wait until a worker is free. */
  get occupied(): { readonly running: number; readonly waiting: number } {
    const running = Math.min(this.inFlight, this.options.workers);
    return { running, waiting: this.inFlight - running };
  }

  /**
   * Finds the face of a vetted JPEG, PNG or WebP, orientation applied, and computes its features.
   * The same bytes give the same bits. Where there is no face the status is `not_found`.
   *
   * @param box face box in image pixels, given by a person in place of detection
   * @throws Problem `face-queue-full` (503), `face-engine-failed` (500),
   *   `face-box-outside-image` (422)
   */
  async analyse(bytes: Uint8Array, box?: FaceBox): Promise<FaceResult> {
    const began = performance.now();
    const answer = await this.run({ kind: 'analyse', bytes, ...(box && { box }) });
    if (answer.status !== 'box_outside') {
      const { timings } = answer;
      observeStages('face', { ...timings, wait: performance.now() - began - timings.total });
      return answer;
    }
    throw faceProblems['face-box-outside-image']({ params: { ...answer.params } });
  }

  /**
   * What face-api's stock pipeline (SSD MobileNet, defaults) makes of an image: the baseline of
   * the benchmark.
   *
   * @throws Problem as `analyse`
   */
  stock(bytes: Uint8Array): Promise<FaceApiResult> {
    return this.run({ kind: 'stock', bytes });
  }

  /**
   * The stock pipeline's 128-d descriptor, the baseline of the evaluation; null when it finds no
   * face.
   *
   * @throws Problem as `analyse`
   */
  async faceApiDescriptor(bytes: Uint8Array): Promise<Float32Array | null> {
    return (await this.stock(bytes)).descriptor;
  }

  /** Tensors alive in one of the workers. */
  async tensorCount(): Promise<number> {
    return (await this.run({ kind: 'runtime' })).tensors;
  }

  /** Waits for the images under way, then ends the workers. */
  async close(): Promise<void> {
    // Also one that is still loading: its threads would keep the process.
    await this.starting?.catch(() => undefined);
    const pool = this.pool;
    this.pool = null;
    await pool?.close();
  }

  private async run<K extends FaceTask['kind']>(
    task: Extract<FaceTask, { kind: K }>,
  ): Promise<FaceAnswers[K]> {
    const { workers, maxQueue, timeoutMs } = this.options;
    await this.start();
    if (this.inFlight >= workers + maxQueue) throw this.queueFull();
    const rounds = Math.floor(this.inFlight / workers) + 1;
    const deadline = new AbortController();
    // Time spent waiting behind others is not held against an image.
    const timer = setTimeout(() => {
      deadline.abort();
    }, timeoutMs * rounds);
    const began = performance.now();
    this.inFlight++;
    try {
      return await this.ask(task, deadline.signal);
    } catch (cause) {
      throw faceProblems['face-engine-failed']({ cause });
    } finally {
      this.inFlight--;
      clearTimeout(timer);
      this.taskMs += LEARNING_RATE * ((performance.now() - began) / rounds - this.taskMs);
    }
  }

  private async ask<K extends FaceTask['kind']>(
    task: Extract<FaceTask, { kind: K }>,
    signal?: AbortSignal,
  ): Promise<FaceAnswers[K]> {
    if (!this.pool) throw new Error('FaceEngine: not running');
    return (await this.pool.run(task, { signal: signal ?? null })) as FaceAnswers[K];
  }

  private queueFull() {
    const waitMs = (this.inFlight / this.options.workers) * this.taskMs;
    const seconds = Math.max(1, Math.ceil(waitMs / 1000));
    return faceProblems['face-queue-full']({
      params: { seconds },
      headers: { 'Retry-After': String(seconds) },
    });
  }
}

function describe(
  { backend, tfjsVersion }: FaceAnswers['runtime'],
  manifest: ModelManifest,
  { workers, networks }: Required<FaceEngineOptions>,
): FaceEngineInfo {
  const models = manifest.models.map(({ name, version, files }) => ({
    name,
    version,
    sha256: files.at(-1)?.sha256 ?? '',
  }));
  return {
    backend,
    tfjsVersion,
    models,
    featureVersion: FEATURE_PROFILES[networks].version,
    workers,
  };
}
