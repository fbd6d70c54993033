import type { Runtime } from '../networks/load-runtime.js';
import { faceBoxCandidates } from './face-box-candidates.js';
import type { Detection } from './face-box-candidates.js';
import type { FaceBox, Point } from '../face.types.js';
import { boxOnImage, sharedArea } from '../geometry/face-boxes.js';
import { LandmarkNetwork } from '../networks/landmark-network.js';
import { isFaceLike, shiftedBoxes } from '../geometry/plausibility.js';
import type { Raster } from '../geometry/raster.js';
import type { Stopwatch } from './stopwatch.js';
import { type ScoredBox, TinyDetector } from '../networks/tiny-detector.js';

export interface LocatedFace {
  readonly detection: Pick<Detection, 'method' | 'box' | 'score'>;
  readonly landmarks: readonly Point[];
  /** Whether what is there looks like a face. */
  readonly faceLike: boolean;
  /** Other faces in the image. */
  readonly others: readonly ScoredBox[];
}

/** The tiny detector was never wrong above this score, on drawings or on anything else tried. */
const TRUSTED_TINY_SCORE = 0.7;

/** As many more are looked at: a crowd is to be told, not counted. */
const MOST_OTHERS = 9;
/** Boxes that share more of the smaller one are of one face. */
const MOST_SHARED = 0.5;

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

  /** The landmarks in a box that a person drew: it is taken, and looked at as a detection is. */
  inBox(image: Raster, box: FaceBox, watch: Stopwatch): LocatedFace {
    const seen = this.look(image, box);
    watch.lap('landmarks');
    return { detection: { method: 'manual', box, score: null }, ...seen, others: [] };
  }

  /** The first candidate that holds a face; null where none does. */
  async find(image: Raster, watch: Stopwatch): Promise<LocatedFace | null> {
    const { width, height } = image;
    for await (const detection of faceBoxCandidates(this.tiny, this.runtime, image)) {
      watch.lap('detect');
      const { box } = detection;
      if (!boxOnImage(box, width, height)) continue;
      const { landmarks, faceLike } = this.look(image, box, isTrusted(detection));
      const others = faceLike ? this.othersIn(image, detection) : [];
      watch.lap('landmarks');
      if (faceLike) return { detection, landmarks, faceLike, others };
    }
    watch.lap('detect');
    return null;
  }

  /** What else the detector saw and is a face, and not the same one once more. */
  private othersIn(image: Raster, { method, box, others }: Detection): readonly ScoredBox[] {
    const faces: ScoredBox[] = [];
    for (const other of others.slice(0, MOST_OTHERS)) {
      const apart = [{ box }, ...faces].every((face) => areApart(face.box, other.box));
      if (!apart || !boxOnImage(other.box, image.width, image.height)) continue;
      if (this.look(image, other.box, isTrusted({ method, ...other })).faceLike) faces.push(other);
    }
    return faces;
  }

  /** @param trusted that a face is there; else its landmarks tell */
  private look(image: Raster, box: FaceBox, trusted = false) {
    const nudges = trusted ? [] : shiftedBoxes(box, image.width, image.height);
    const [landmarks = [], ...nudged] = this.network.landmarksIn(image, [box, ...nudges]);
    return { landmarks, faceLike: trusted || isFaceLike(box, landmarks, nudged) };
  }
}

function isTrusted({ method, score }: Pick<Detection, 'method' | 'score'>): boolean {
  return method === 'tiny' && (score ?? 0) >= TRUSTED_TINY_SCORE;
}

function areApart(a: FaceBox, b: FaceBox): boolean {
  const smaller = Math.min(a.width * a.height, b.width * b.height);
  return sharedArea(a, b) <= MOST_SHARED * smaller;
}
