import type { Tensor3D } from '@tensorflow/tfjs';
import type { Runtime } from './backend.js';
import { candidates, landmarksIn } from './detection.js';
import type { Detection } from './detection.js';
import type { FaceBox, Point } from './face.types.js';
import { boxOnImage } from './geometry.js';
import { isFaceLike, nudgedBoxes } from './plausibility.js';
import type { Stopwatch } from './stopwatch.js';

export interface LocatedFace {
  readonly detection: Detection;
  readonly landmarks: readonly Point[];
}

/** The tiny detector was never wrong above this score, on drawings or on anything else tried. */
const TRUSTED_TINY_SCORE = 0.7;

/** The landmarks in a box that a person drew; their word is not second-guessed. */
export async function locateInBox(
  runtime: Runtime,
  image: Tensor3D,
  box: FaceBox,
  watch: Stopwatch,
): Promise<LocatedFace> {
  const landmarks = await landmarksIn(runtime, image, box);
  watch.lap('landmarks');
  return { detection: { method: 'manual', box, score: null, faces: 1 }, landmarks };
}

/** The first candidate that holds a face; null where none does. */
export async function locateFace(
  runtime: Runtime,
  image: Tensor3D,
  watch: Stopwatch,
): Promise<LocatedFace | null> {
  const [height, width] = image.shape;
  for await (const detection of candidates(runtime, image)) {
    watch.lap('detect');
    if (!boxOnImage(detection.box, width, height)) continue;
    const landmarks = await landmarksIn(runtime, image, detection.box);
    const trusted = detection.method === 'tiny' && (detection.score ?? 0) >= TRUSTED_TINY_SCORE;
    const accepted = trusted || (await holdsFace(runtime, image, detection.box, landmarks));
    watch.lap('landmarks');
    if (accepted) return { detection, landmarks };
  }
  watch.lap('detect');
  return null;
}

async function holdsFace(
  runtime: Runtime,
  image: Tensor3D,
  box: FaceBox,
  landmarks: readonly Point[],
): Promise<boolean> {
  const [height, width] = image.shape;
  const nudged: (readonly Point[])[] = [];
  for (const other of nudgedBoxes(box, width, height)) {
    nudged.push(await landmarksIn(runtime, image, other));
  }
  return isFaceLike(box, landmarks, nudged);
}
