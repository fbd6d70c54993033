import type { Runtime } from '../networks/load-runtime.js';
import { decode, encodeJpeg } from './decode.js';
import type { DecodedImage } from './decode.js';
import { FaceLocator } from './face-locator.js';
import type { LocatedFace } from './face-locator.js';
import { FaceEmbedder } from '../networks/face-embedder.js';
import type { FaceAnswers } from './face-task.js';
import { withoutPrint } from '../geometry/coloured-print.js';
import { cutCrops } from '../geometry/face-crops.js';
import type { DetectionMethod, FaceBox, FaceFound, FaceResult, Point } from '../face.types.js';
import { boxOnImage, LEAST_BOX_SIDE, liesOnImage, scaledBox } from '../geometry/face-boxes.js';
import { faceApiModels } from '../networks/model-files.js';
import type { FeatureProfile } from '../model/feature-profile.js';
import { faceMeasures } from '../geometry/face-measures.js';
import type { Raster } from '../geometry/raster.js';
import { Stopwatch } from './stopwatch.js';

const STATUSES: Readonly<Record<DetectionMethod, FaceFound['status']>> = {
  tiny: 'found',
  ssd: 'found',
  manual: 'found',
  centre: 'fallback',
};

/** Image in, face and features out: the whole recipe, inside one worker thread. */
export class FacePipeline {
  private constructor(
    private readonly runtime: Runtime,
    private readonly locator: FaceLocator,
    private readonly embedder: FaceEmbedder,
    private readonly profile: FeatureProfile,
  ) {}

  static async load(runtime: Runtime, profile: FeatureProfile): Promise<FacePipeline> {
    await runtime.faceapi.nets.ssdMobilenetv1.loadFromDisk(faceApiModels());
    const locator = await FaceLocator.load(runtime);
    const embedder = await FaceEmbedder.load(runtime, profile);
    return new FacePipeline(runtime, locator, embedder, profile);
  }

  /** @param manual a face box in pixels of the image, which takes the place of detection */
  async analyse(bytes: Uint8Array, manual?: FaceBox): Promise<FaceAnswers['analyse']> {
    const watch = new Stopwatch();
    const image = await decode(bytes);
    watch.lap('decode');
    const box = manual && workingBox(image, manual);
    if (box === null) {
      const least = Math.ceil(LEAST_BOX_SIDE * image.scale);
      return { status: 'box_outside', params: { ...image.given, least } };
    }
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
    const image = { raster, scale: 1, given: { width: 96, height: 96 } };
    await this.examine(image, new Stopwatch());
    await this.examine(image, new Stopwatch(), { x: 8, y: 8, width: 80, height: 80 });
  }

  private async examine(
    image: DecodedImage,
    watch: Stopwatch,
    manual?: FaceBox,
  ): Promise<FaceResult> {
    const drawing = withoutPrint(image.raster);
    const face = manual
      ? this.locator.inBox(drawing, manual, watch)
      : await this.locator.find(drawing, watch);
    return face ? this.describe(image, drawing, face, watch) : this.notFound(watch);
  }

  /** Tensors that are alive: must not grow from image to image. */
  tensorCount(): number {
    return this.runtime.tf.memory().numTensors;
  }

  private async describe(
    { raster, scale }: DecodedImage,
    drawing: Raster,
    { detection, landmarks, faceLike, others }: LocatedFace,
    watch: Stopwatch,
  ): Promise<FaceResult> {
    const { method, score } = detection;
    const onImage = (box: FaceBox) =>
      scaledBox(boxOnImage(box, raster.width, raster.height) ?? box, scale);
    const box = onImage(detection.box);
    const layouts = this.profile.networks.map(({ layout }) => layout);
    const crops = cutCrops(raster, landmarks, layouts, drawing);
    // On another thread, while the networks run on this one.
    const encoding = encodeJpeg(crops.coloured);
    watch.lap('align');
    const features = this.embedder.embed(crops.networks, (network) => {
      watch.pass(network);
    });
    const aligned = await encoding;
    return {
      status: faceLike ? STATUSES[method] : 'doubtful',
      method,
      box,
      detectorScore: score,
      landmarks: landmarks.map(([x, y]): Point => [x * scale, y * scale]),
      measures: faceMeasures(landmarks, scale, crops),
      features,
      aligned,
      faces: [{ box, score }, ...others.map((other) => ({ ...other, box: onImage(other.box) }))],
      featureVersion: this.profile.version,
      timings: watch.timings(),
    };
  }

  private notFound(watch: Stopwatch): FaceResult {
    return {
      status: 'not_found',
      method: null,
      box: null,
      detectorScore: null,
      landmarks: [],
      measures: null,
      features: null,
      aligned: null,
      faces: [],
      featureVersion: this.profile.version,
      timings: watch.timings(),
    };
  }
}

/** Where a box is in the working image; null where it does not lie on it, or is too small. */
function workingBox({ raster, scale, given }: DecodedImage, box: FaceBox): FaceBox | null {
  if (!liesOnImage(box, given.width, given.height)) return null;
  return boxOnImage(scaledBox(box, 1 / scale), raster.width, raster.height);
}
