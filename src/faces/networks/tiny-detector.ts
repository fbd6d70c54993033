import type { Tensor4D } from '@tensorflow/tfjs';
import type { Runtime } from './load-runtime.js';
import { FaceApiLayers } from './face-api-layers.js';
import type { FaceBox } from '../face.types.js';
import { takeNumbers } from './take-numbers.js';
import { sharedArea } from '../geometry/face-boxes.js';
import { letterbox } from '../geometry/letterbox.js';
import type { Letterbox } from '../geometry/letterbox.js';
import type { Raster } from '../geometry/raster.js';

export interface ScoredBox {
  readonly box: FaceBox;
  readonly score: number;
}

/** Settings measured on pencil sketches: below them the detector starts to see cloth. */
const INPUT: Letterbox = { size: 224, before: () => 0, meanRgb: [117.001, 114.697, 97.404] };
const LEAST_SCORE = 0.35;
/** Boxes that overlap by more (intersection over union) are of one face. */
const MOST_OVERLAP = 0.4;

/** Widths and heights that boxes are told relative to, in cells of the grid. */
const ANCHORS = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
] as const;
/** Per anchor: x, y, width, height, score. */
const ENCODING = 5;

/** face-api's tiny detector: the same weights and boxes, with fused kernels and one-pass input. */
export class TinyDetector {
  private constructor(
    private readonly runtime: Runtime,
    private readonly layers: FaceApiLayers,
  ) {}

  static async load(runtime: Runtime): Promise<TinyDetector> {
    return new TinyDetector(runtime, await FaceApiLayers.load(runtime, 'tiny_face_detector_model'));
  }

  /** The faces seen, the surest first. */
  detect(image: Raster): readonly ScoredBox[] {
    const { width, height } = image;
    const input = letterbox(image, { x: 0, y: 0, width, height }, INPUT);
    const { cells, values } = this.run(input);
    return withoutDoubles(decodeBoxes(values, cells, image));
  }

  private run(input: Float32Array) {
    const { tf } = this.runtime;
    const activation = 'leakyrelu';
    const last = tf.tidy(() => {
      let x: Tensor4D = tf.tensor4d(input, [1, INPUT.size, INPUT.size, 3]);
      x = this.layers.convolution(x, 'conv0', { pad: 'valid', activation });
      for (const name of ['conv1', 'conv2', 'conv3', 'conv4', 'conv5']) {
        x = tf.maxPool(x, 2, 2, 'same');
        x = this.layers.separable(x, name, { activation });
      }
      x = tf.maxPool(x, 2, 1, 'same');
      return this.layers.convolution(x, 'conv8', { pad: 'valid' });
    });
    return { cells: last.shape[1], values: takeNumbers(last) };
  }
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function decodeBoxes(
  values: ArrayLike<number>,
  cells: number,
  { width, height }: Raster,
): readonly ScoredBox[] {
  const scale = INPUT.size / Math.max(width, height);
  // Pixels of the image in a cell, from the letterboxed sides in whole pixels, as face-api has it.
  const perColumn = ((INPUT.size / Math.round(width * scale)) * width) / cells;
  const perRow = ((INPUT.size / Math.round(height * scale)) * height) / cells;
  const found: ScoredBox[] = [];
  for (let i = 0; i < cells * cells * ANCHORS.length; i++) {
    const value = (j: number) => values[i * ENCODING + j] ?? 0;
    const score = sigmoid(value(4));
    if (score <= LEAST_SCORE) continue;
    const cell = Math.floor(i / ANCHORS.length);
    const [wide, high] = ANCHORS[i % ANCHORS.length] ?? [0, 0];
    const boxWidth = Math.exp(value(2)) * wide * perColumn;
    const boxHeight = Math.exp(value(3)) * high * perRow;
    const x = ((cell % cells) + sigmoid(value(0))) * perColumn - boxWidth / 2;
    const y = (Math.floor(cell / cells) + sigmoid(value(1))) * perRow - boxHeight / 2;
    found.push({ box: { x, y, width: boxWidth, height: boxHeight }, score });
  }
  return found;
}

/** Intersection over union. */
function overlap(a: FaceBox, b: FaceBox): number {
  const shared = sharedArea(a, b);
  return shared / (a.width * a.height + b.width * b.height - shared);
}

/** Greedy non-maximum suppression. */
function withoutDoubles(found: readonly ScoredBox[]): readonly ScoredBox[] {
  const kept: ScoredBox[] = [];
  for (const candidate of [...found].sort((a, b) => b.score - a.score)) {
    if (kept.every(({ box }) => overlap(box, candidate.box) <= MOST_OVERLAP)) kept.push(candidate);
  }
  return kept;
}
