const MEBIBYTE = 1024 * 1024;
const MAX_IMAGE_BYTES = 10 * MEBIBYTE;

/**
 * `limits` of multer for a route that takes one image and its JSON part, with memory storage: what
 * one request may hold in memory. A handful of fields, so that a form of thousands is refused early.
 */
export const UPLOAD_LIMITS = {
  fileSize: MAX_IMAGE_BYTES,
  files: 1,
  fields: 4,
  parts: 5,
  fieldNameSize: 64,
  fieldSize: MEBIBYTE / 4,
  fieldNestingDepth: 1,
  headerPairs: 32,
} as const;

export interface ImageLimits {
  /** Bytes of the upload. */
  readonly maxBytes: number;
  /** Width × height as the header declares it, before anything is decoded. */
  readonly maxPixels: number;
  /** Pixels of the shorter side of the stored image: less than this cannot show a face. */
  readonly minSide: number;
  /** Pixels of the longer side of the stored image; a larger one is scaled down. */
  readonly maxSide: number;
  /** Wall-clock time for each of decoding and encoding. */
  readonly timeoutSeconds: number;
}

export const IMAGE_LIMITS: ImageLimits = {
  maxBytes: MAX_IMAGE_BYTES,
  maxPixels: 40_000_000,
  minSide: 48,
  maxSide: 4096,
  timeoutSeconds: 20,
};
