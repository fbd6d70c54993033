/** A point in image pixels: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** An upright rectangle in image pixels. */
export interface FaceBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the face box came about. */
export const DETECTION_METHODS = ['tiny', 'ssd', 'centre', 'manual'] as const;
export type DetectionMethod = (typeof DETECTION_METHODS)[number];

/**
 * `found`: a detector (or a person) placed the face; `fallback`: no detector did, but the middle
 * of the image holds a face-like pattern; `doubtful`: a person placed it where none can be seen;
 * `not_found`: an answer, not an error.
 */
export const FACE_STATUSES = ['found', 'fallback', 'doubtful', 'not_found'] as const;
export type FaceStatus = (typeof FACE_STATUSES)[number];

/** What a face image was drawn or taken as. */
export const MODALITIES = ['sketch', 'photo'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Milliseconds spent in each stage, for the log and the benchmarks. */
export interface FaceTimings {
  readonly decode: number;
  readonly detect: number;
  readonly landmarks: number;
  readonly align: number;
  readonly networks: number;
  /** Of `networks`, what each took. */
  readonly passes: Readonly<Record<string, number>>;
  readonly total: number;
}

/** What can be measured of a face besides its features. */
export interface FaceMeasures {
  /** Distance of the eye centres in pixels of the image as it was given. */
  readonly eyeDistance: number;
  /** Root mean square distance of five landmarks to the ArcFace template, in eye distances. */
  readonly misfit: number;
  /** Standard deviation of the 4-neighbour Laplacian of the standardised crop. */
  readonly sharpness: number;
  /** Mean difference of the largest and the smallest of red, green and blue, 0–255; 0 is grey. */
  readonly chroma: number;
}

/** A face that was seen in an image. */
export interface SeenFace {
  /** As far as it lies on the image. */
  readonly box: FaceBox;
  /** The detector's own score, 0–1; null where no detector spoke. */
  readonly score: number | null;
}

interface FaceReport {
  /**
   * The faces that the detector which answered saw, the one that is described first. Whoever drew a box
   * has chosen: then it is that one.
   */
  readonly faces: readonly SeenFace[];
  /** Identifies networks, alignment and normalisation: features of two versions do not compare. */
  readonly featureVersion: string;
  readonly timings: FaceTimings;
}

export interface FaceFound extends FaceReport {
  readonly status: 'found' | 'fallback' | 'doubtful';
  readonly method: DetectionMethod;
  readonly box: FaceBox;
  /** The detector's own score, 0–1; null where no detector spoke. */
  readonly detectorScore: number | null;
  /** 68 points in the iBUG 300-W order, image pixels. */
  readonly landmarks: readonly Point[];
  readonly measures: FaceMeasures;
  /** See `FeatureProfile`; without correction for modality. */
  readonly features: Float32Array;
  /** JPEG of the aligned face in its own colours, 224 × 224. */
  readonly aligned: Uint8Array;
}

export interface FaceNotFound extends FaceReport {
  readonly status: 'not_found';
  readonly method: null;
  readonly box: null;
  readonly detectorScore: null;
  readonly landmarks: readonly Point[];
  readonly measures: null;
  readonly features: null;
  readonly aligned: null;
}

export type FaceResult = FaceFound | FaceNotFound;

/** What face-api's stock pipeline makes of an image. */
export interface FaceApiResult {
  /** 128 numbers; null where it finds no face. */
  readonly descriptor: Float32Array | null;
  /** Nothing is aligned apart: face-api does that within `networks`. */
  readonly timings: FaceTimings;
}
