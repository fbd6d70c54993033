import type { Runtime } from '../networks/load-runtime.js';
import { faceBoxCandidates } from './face-box-candidates.js';
import type { Detection } from './face-box-candidates.js';
import type { FaceBox, Point } from '../face.types.js';
import { boxOnImage } from '../geometry/face-boxes.js';
import { LandmarkNetwork } from '../networks/landmark-network.js';
import { isFaceLike, shiftedBoxes } from '../geometry/plausibility.js';
import type { Raster } from '../geometry/raster.js';
import type { Stopwatch } from './stopwatch.js';
import { TinyDetector } from '../networks/tiny-detector.js';

export interface LocatedFace {
  readonly detection: Detection;
  readonly landmarks: readonly Point[];
}

/** The tiny detector was never wrong above this score, on drawings or on anything else tried. */
const TRUSTED_TINY_SCORE = 0.7;

/** Finds a face in an image, and its landmarks. */
export class FaceLocator {
  private constructor(
    private readonly runtime: Runtime,
    private readonly tiny: TinyDetector,
    private readonly network: LandmarkNetwork,
  ) {}

  static async load(runtime: Runtime): Promise<FaceLocator> {
    const tiny = await TinyDetector.load(runtime);
    return new FaceLocator(runtime, tiny, await LandmarkNetwork.load(runtime));
  }

  /** The landmarks in a box that a person drew; their word is not second-guessed. */
  inBox(image: Raster, box: FaceBox, watch: Stopwatch): LocatedFace {
    const [landmarks = []] = this.network.landmarksIn(image, [box]);
    watch.lap('landmarks');
    return { detection: { method: 'manual', box, score: null, faces: 1 }, landmarks };
  }

  /** The first candidate that holds a face; null where none does. */
  async find(image: Raster, watch: Stopwatch): Promise<LocatedFace | null> {
    const { width, height } = image;
    for await (const detection of faceBoxCandidates(this.tiny, this.runtime, image)) {
      watch.lap('detect');
      const { method, box, score } = detection;
      if (!boxOnImage(box, width, height)) continue;
      const trusted = method === 'tiny' && (score ?? 0) >= TRUSTED_TINY_SCORE;
      const others = trusted ? [] : shiftedBoxes(box, width, height);
      const [landmarks = [], ...nudged] = this.network.landmarksIn(image, [box, ...others]);
      watch.lap('landmarks');
      if (trusted || isFaceLike(box, landmarks, nudged)) return { detection, landmarks };
    }
    watch.lap('detect');
    return null;
  }
}
