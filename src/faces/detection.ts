import type { Tensor3D } from '@tensorflow/tfjs';
import type { FaceDetection } from '@vladmandic/face-api';
import type { Runtime } from './backend.js';
import type { DetectionMethod, FaceBox, Point } from './face.types.js';

export interface Detection {
  readonly method: DetectionMethod;
  readonly box: FaceBox;
  readonly score: number | null;
  readonly faces: number;
}

/** Settings measured on pencil sketches: below them the tiny detector starts to see cloth. */
const TINY = { inputSize: 224, scoreThreshold: 0.35 };
const SSD = { minConfidence: 0.1, maxResults: 20 };

/** The middle of a portrait, as shares of its shorter side, where most drawings have the face. */
const CENTRE = { side: 0.62, x: 0.5, y: 0.52 };

function asDetection(method: 'tiny' | 'ssd', found: readonly FaceDetection[]): Detection | null {
  // A small blob must score clearly better than a large face to be preferred to it.
  const worth = (d: FaceDetection) => d.score * Math.sqrt(Math.max(0, d.box.area));
  const best = [...found].sort((a, b) => worth(b) - worth(a))[0];
  if (!best) return null;
  const { x, y, width, height } = best.box;
  return { method, box: { x, y, width, height }, score: best.score, faces: found.length };
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
export async function* candidates(
  { faceapi }: Runtime,
  image: Tensor3D,
): AsyncGenerator<Detection> {
  const input = image as never;
  const tiny = await faceapi.detectAllFaces(input, new faceapi.TinyFaceDetectorOptions(TINY));
  const first = asDetection('tiny', tiny);
  if (first) yield first;
  const ssd = await faceapi.detectAllFaces(input, new faceapi.SsdMobilenetv1Options(SSD));
  const second = asDetection('ssd', ssd);
  if (second) yield second;
  const [height, width] = image.shape;
  yield { method: 'centre', box: centreBox(width, height), score: null, faces: 1 };
}

/** The 68 landmarks that the network sees in a box, in image pixels. */
export async function landmarksIn(
  { faceapi }: Runtime,
  image: Tensor3D,
  box: FaceBox,
): Promise<readonly Point[]> {
  const [height, width] = image.shape;
  const rect = new faceapi.Rect(box.x, box.y, box.width, box.height);
  const clipped = rect.clipAtImageBorders(width, height);
  const [face] = await faceapi.extractFaceTensors(image as never, [rect]);
  if (!face) throw new RangeError('landmarksIn: the box does not lie on the image');
  try {
    const found = await faceapi.nets.faceLandmark68Net.detectLandmarks(face);
    const landmarks = Array.isArray(found) ? found[0] : found;
    return (landmarks?.positions ?? []).map(({ x, y }): Point => [x + clipped.x, y + clipped.y]);
  } finally {
    face.dispose();
  }
}
