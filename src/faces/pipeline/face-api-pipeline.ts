import type { Tensor3D } from '@tensorflow/tfjs';
import type { Runtime } from '../networks/load-runtime.js';
import { decode } from './decode.js';
import type { FaceApiResult } from '../face.types.js';
import { faceApiModels } from '../networks/model-files.js';

/**
 * face-api's stock `detectSingleFace(image).withFaceLandmarks().withFaceDescriptor()` with its
 * defaults (SSD MobileNet), the baseline of the evaluation and of the benchmark.
 */
export class FaceApiPipeline {
  private constructor(private readonly runtime: Runtime) {}

  static async load(runtime: Runtime): Promise<FaceApiPipeline> {
    const { ssdMobilenetv1, faceLandmark68Net, faceRecognitionNet } = runtime.faceapi.nets;
    for (const net of [ssdMobilenetv1, faceLandmark68Net, faceRecognitionNet]) {
      if (!net.isLoaded) await net.loadFromDisk(faceApiModels());
    }
    return new FaceApiPipeline(runtime);
  }

  async describe(bytes: Uint8Array): Promise<FaceApiResult> {
    const began = performance.now();
    const { data, width, height, channels } = (await decode(bytes)).raster;
    const decoded = performance.now();
    const tensor = this.runtime.tf.tensor3d(data, [height, width, channels], 'int32');
    try {
      const { descriptor, detect, landmarks, networks } = await this.tasks(tensor);
      const total = performance.now() - began;
      const timings = {
        decode: decoded - began,
        detect,
        landmarks,
        align: 0,
        networks,
        passes: {},
        total,
      };
      return { descriptor, timings };
    } finally {
      tensor.dispose();
    }
  }

  /** The three tasks that the stock call chains, awaited one by one so that each can be timed. */
  private async tasks(tensor: Tensor3D) {
    const { faceapi } = this.runtime;
    const input = tensor as never;
    const times = [performance.now()];
    const lap = <T>(value: T): T => {
      times.push(performance.now());
      return value;
    };
    const detection = lap(await faceapi.detectSingleFace(input));
    const detected = detection && faceapi.extendWithFaceDetection({}, detection);
    const located = lap(
      await new faceapi.DetectSingleFaceLandmarksTask(Promise.resolve(detected), input, false),
    );
    const described = lap(
      await new faceapi.ComputeSingleFaceDescriptorTask(Promise.resolve(located), input),
    );
    const [detect = 0, landmarks = 0, networks = 0] = times
      .slice(1)
      .map((time, i) => time - (times[i] ?? 0));
    return { descriptor: described?.descriptor ?? null, detect, landmarks, networks };
  }
}
