import { workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { FEATURE_PROFILES } from '../model/feature-profiles.js';
import { loadRuntime } from '../networks/load-runtime.js';
import { FacePipeline } from './face-pipeline.js';
import type { FaceAnswers, FaceTask, FaceWorkerData } from './face-task.js';
import { FaceApiPipeline } from './face-api-pipeline.js';

const { backend, networks } = workerData as FaceWorkerData;

// The pool gives the parallelism; threads inside each worker would only compete.
sharp.concurrency(1);
const runtime = await loadRuntime(backend);
const pipeline = await FacePipeline.load(runtime, FEATURE_PROFILES[networks]);
await pipeline.warmUp();
let stock: Promise<FaceApiPipeline> | undefined;

export default function run(task: FaceTask): Promise<FaceAnswers[FaceTask['kind']]> {
  switch (task.kind) {
    case 'analyse':
      return pipeline.analyse(task.bytes, task.box);
    case 'stock':
      stock ??= FaceApiPipeline.load(runtime);
      return stock.then((pipeline) => pipeline.describe(task.bytes));
    case 'runtime':
      return Promise.resolve({
        backend: runtime.backend,
        tfjsVersion: runtime.tf.version_core,
        tensors: pipeline.tensorCount(),
      });
  }
}
