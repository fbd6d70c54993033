import type { Runtime } from '../networks/load-runtime.js';
import type { DetectionMethod, FaceBox } from '../face.types.js';
import type { Raster } from '../geometry/raster.js';
import type { ScoredBox, TinyDetector } from '../networks/tiny-detector.js';

export interface Detection {
  readonly method: DetectionMethod;
  readonly box: FaceBox;
  readonly score: number | null;
  /** What the same detector took for faces besides. */
  readonly others: readonly ScoredBox[];
}

const SSD = { minConfidence: 0.1, maxResults: 20 };

/** The middle of a portrait, as shares of its shorter side, where most drawings have the face. */
const CENTRE = { side: 0.62, x: 0.5, y: 0.52 };

function asDetection(method: 'tiny' | 'ssd', found: readonly ScoredBox[]): Detection | null {
  // A small blob must score clearly better than a large face to be preferred to it.
  const worth = ({ box, score }: ScoredBox) => score * Math.sqrt(box.width * box.height);
  const [best, ...others] = [...found].sort((a, b) => worth(b) - worth(a));
  return best ? { method, ...scoredBox(best), others: others.map(scoredBox) } : null;
}

/** Numbers alone: face-api's boxes have more to them. */
function scoredBox({ box: { x, y, width, height }, score }: ScoredBox): ScoredBox {
  return { box: { x, y, width, height }, score };
}

export function centreBox(width: number, height: number): FaceBox {
  const side = CENTRE.side * Math.min(width, height);
  return {
    x: CENTRE.x * width - side / 2,
    y: CENTRE.y * height - side / 2,
    width: side,
    height: side,
  };
}

/** Where a face may be, best guess first: tiny detector, SSD MobileNet, middle of the image. */
export async function* faceBoxCandidates(
  tiny: TinyDetector,
  { faceapi, tf }: Runtime,
  image: Raster,
): AsyncGenerator<Detection> {
  const first = asDetection('tiny', tiny.detect(image));
  if (first) yield first;
  const { data, width, height, channels } = image;
  const tensor = tf.tensor3d(data, [height, width, channels], 'int32');
  try {
    const options = new faceapi.SsdMobilenetv1Options(SSD);
    const second = asDetection('ssd', await faceapi.detectAllFaces(tensor, options));
    if (second) yield second;
  } finally {
    tensor.dispose();
  }
  yield { method: 'centre', box: centreBox(width, height), score: null, others: [] };
}
