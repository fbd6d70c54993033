import type { Tensor3D } from '@tensorflow/tfjs';
import { join } from 'node:path';
import type { Runtime } from './backend.js';
import { decode, encodeJpeg } from './decode.js';
import type { DecodedImage } from './decode.js';
import { locateFace, locateInBox } from './location.js';
import type { LocatedFace } from './location.js';
import { FaceEmbedder } from './embedding.js';
import type { FaceAnswers } from './face-task.js';
import { alignmentTo, WIDE_CROP } from './face-template.js';
import type { FaceBox, FaceResult, Point } from './face.types.js';
import { boxOnImage, scaledBox } from './geometry.js';
import { packageDirectory } from './model-files.js';
import { FEATURE_VERSION } from './model-version.js';
import { faceQuality } from './quality.js';
import { toGrey } from './raster.js';
import type { Raster } from './raster.js';
import { Stopwatch } from './stopwatch.js';
import { warp } from './warp.js';

/** Image in, face and features out: the whole recipe, inside one worker thread. */
export class FacePipeline {
  private constructor(
    private readonly runtime: Runtime,
    private readonly embedder: FaceEmbedder,
  ) {}

  static async load(runtime: Runtime): Promise<FacePipeline> {
    const { nets } = runtime.faceapi;
    const directory = join(packageDirectory('@vladmandic/face-api'), 'model');
    await nets.tinyFaceDetector.loadFromDisk(directory);
    await nets.ssdMobilenetv1.loadFromDisk(directory);
    await nets.faceLandmark68Net.loadFromDisk(directory);
    return new FacePipeline(runtime, await FaceEmbedder.load(runtime));
  }

  /** @param manual a face box in pixels of the image, which takes the place of detection */
  async analyse(bytes: Uint8Array, manual?: FaceBox): Promise<FaceAnswers['analyse']> {
    const watch = new Stopwatch();
    const image = await decode(bytes);
    watch.lap('decode');
    const { raster, scale } = image;
    const box = manual && boxOnImage(scaledBox(manual, 1 / scale), raster.width, raster.height);
    if (box === null) return 'face-box-outside-image';
    return this.examine(image, watch, box);
  }

  /** Runs every network once, so that the first real image does not wait for compilation. */
  async warmUp(): Promise<void> {
    const raster: Raster = {
      data: new Uint8Array(3 * 96 * 96),
      width: 96,
      height: 96,
      channels: 3,
    };
    const image = { raster, scale: 1 };
    await this.examine(image, new Stopwatch());
    await this.examine(image, new Stopwatch(), { x: 8, y: 8, width: 80, height: 80 });
  }

  private async examine(
    image: DecodedImage,
    watch: Stopwatch,
    manual?: FaceBox,
  ): Promise<FaceResult> {
    const tensor = this.tensorOf(image.raster);
    try {
      const face = manual
        ? await locateInBox(this.runtime, tensor, manual, watch)
        : await locateFace(this.runtime, tensor, watch);
      return face ? await this.describe(image, face, watch) : notFound(watch);
    } finally {
      tensor.dispose();
    }
  }

  /**
   * The descriptor of the stock face-api pipeline with its defaults, 128-d, for comparison in the
   * evaluation; null when it finds no face.
   */
  async stockDescriptor(bytes: Uint8Array): Promise<Float32Array | null> {
    const { faceapi } = this.runtime;
    await this.loadStockNetwork();
    const tensor = this.tensorOf((await decode(bytes)).raster);
    try {
      const face = await faceapi.detectSingleFace(tensor).withFaceLandmarks().withFaceDescriptor();
      return face?.descriptor ?? null;
    } finally {
      tensor.dispose();
    }
  }

  /** Tensors that are alive: must not grow from image to image. */
  tensorCount(): number {
    return this.runtime.tf.memory().numTensors;
  }

  private async loadStockNetwork(): Promise<void> {
    const { faceRecognitionNet } = this.runtime.faceapi.nets;
    if (faceRecognitionNet.isLoaded) return;
    await faceRecognitionNet.loadFromDisk(join(packageDirectory('@vladmandic/face-api'), 'model'));
  }

  private tensorOf({ data, width, height, channels }: Raster): Tensor3D {
    return this.runtime.tf.tensor3d(data, [height, width, channels], 'int32');
  }

  private async describe(
    { raster, scale }: DecodedImage,
    { detection, landmarks }: LocatedFace,
    watch: Stopwatch,
  ): Promise<FaceResult> {
    const crops = this.embedder.crops(toGrey(raster), landmarks);
    const toAligned = alignmentTo(WIDE_CROP, landmarks);
    const aligned = await encodeJpeg(warp(raster, toAligned, WIDE_CROP.size));
    watch.lap('align');
    const features = this.embedder.embed(crops);
    watch.lap('networks');
    return {
      status: detection.method === 'centre' ? 'fallback' : 'found',
      method: detection.method,
      box: scaledBox(detection.box, scale),
      detectorScore: detection.score,
      landmarks: landmarks.map(([x, y]): Point => [x * scale, y * scale]),
      quality: faceQuality(detection.score, toAligned, crops[1] ?? toGrey(raster)),
      features,
      aligned,
      faces: detection.faces,
      featureVersion: FEATURE_VERSION,
      timings: watch.timings(),
    };
  }
}

function notFound(watch: Stopwatch): FaceResult {
  return {
    status: 'not_found',
    method: null,
    box: null,
    detectorScore: null,
    landmarks: [],
    quality: 0,
    features: null,
    aligned: null,
    faces: 0,
    featureVersion: FEATURE_VERSION,
    timings: watch.timings(),
  };
}
