import type { Tensor4D } from '@tensorflow/tfjs';
import type { Runtime } from './load-runtime.js';
import { FaceApiLayers } from './face-api-layers.js';
import type { FaceBox, Point } from '../face.types.js';
import { takeNumbers } from './take-numbers.js';
import { letterbox } from '../geometry/letterbox.js';
import type { Letterbox } from '../geometry/letterbox.js';
import type { Raster } from '../geometry/raster.js';

/** The box stands in the middle of the square; of an odd rest the smaller part comes first. */
const INPUT: Letterbox = {
  size: 112,
  before: (missing) => missing - Math.round(missing * 0.5),
  meanRgb: [122.782, 117.001, 104.298],
};
const POINTS = 68;

/** face-api's 68-landmark network: the same weights, fused kernels, several boxes in one batch. */
export class LandmarkNetwork {
  private constructor(
    private readonly runtime: Runtime,
    private readonly layers: FaceApiLayers,
  ) {}

  static async load(runtime: Runtime): Promise<LandmarkNetwork> {
    const layers = await FaceApiLayers.load(runtime, 'face_landmark_68_model');
    return new LandmarkNetwork(runtime, layers);
  }

  /**
   * The 68 points that the network sees in each box, in image pixels.
   *
   * @throws RangeError when a box does not lie on the image
   */
  landmarksIn(image: Raster, boxes: readonly FaceBox[]): readonly (readonly Point[])[] {
    const parts = boxes.map((box) => wholePixels(box, image));
    const batch = new Float32Array(parts.length * INPUT.size ** 2 * 3);
    parts.forEach((part, i) => {
      batch.set(letterbox(image, part, INPUT), i * INPUT.size ** 2 * 3);
    });
    const shares = this.run(batch, parts.length);
    return parts.map((part, i) =>
      pointsIn(part, shares.subarray(i * POINTS * 2, (i + 1) * POINTS * 2)),
    );
  }

  private run(batch: Float32Array, size: number): Float32Array {
    const { tf } = this.runtime;
    const points = tf.tidy(() => {
      let x: Tensor4D = tf.tensor4d(batch, [size, INPUT.size, INPUT.size, 3]);
      for (let block = 0; block < 4; block++) x = this.denseBlock(x, `dense${block}`, block === 0);
      const pooled = tf.avgPool(x, 7, 2, 'valid').as2D(size, -1);
      const weighted = tf.matMul(pooled, this.layers.weights('fc/weights'));
      return weighted.add(this.layers.weights('fc/bias'));
    });
    return takeNumbers(points);
  }

  /** Four convolutions; each sees the sum of all before it. */
  private denseBlock(x: Tensor4D, name: string, first: boolean): Tensor4D {
    const { layers } = this;
    const options = { stride: 2, activation: 'relu' } as const;
    let sum = first
      ? layers.convolution(x, `${name}/conv0`, options)
      : layers.separable(x, `${name}/conv0`, options);
    for (const conv of ['conv1', 'conv2', 'conv3']) {
      sum = sum.add(layers.separable(sum.relu(), `${name}/${conv}`));
    }
    return sum.relu();
  }
}

/** The part of a box that lies on the image, in whole pixels, as face-api cuts it. */
function wholePixels(box: FaceBox, image: Raster): FaceBox {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  const part = {
    x: Math.floor(x),
    y: Math.floor(y),
    width: Math.floor(Math.min(box.x + box.width - x, image.width - x)),
    height: Math.floor(Math.min(box.y + box.height - y, image.height - y)),
  };
  if (part.width > 0 && part.height > 0) return part;
  throw new RangeError('landmarksIn: the box does not lie on the image');
}

/** Shares of the square, two for each point, into image pixels. */
function pointsIn({ x, y, width, height }: FaceBox, shares: Float32Array): readonly Point[] {
  const side = Math.max(width, height);
  return Array.from({ length: POINTS }, (_, i): Point => [
    x + (shares[2 * i] ?? 0) * side - (side - width) / 2,
    y + (shares[2 * i + 1] ?? 0) * side - (side - height) / 2,
  ]);
}
