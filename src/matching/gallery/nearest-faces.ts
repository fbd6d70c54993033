import type { FaceRow } from './gallery-row.js';

/** How many of the nearest faces are wanted. */
export interface NearestLimit {
  /** Faces at most; without it, all that are similar enough. */
  readonly limit?: number;
  /** Least similarity. */
  readonly atLeast?: number;
}

/** The nearest of a gallery, nearest first. */
export interface Nearest {
  readonly rows: readonly FaceRow[];
  /** Whether no other record of the gallery is similar enough. */
  readonly all: boolean;
}

/** A face by the record it belongs to; `similarity` is a cosine, −1 to 1. */
export type NearFace = Pick<FaceRow, 'image_id' | 'similarity'> & { readonly record_id: string };

/** The nearest faces of a gallery, nearest first, several of one record among them. */
export interface NearestFaces {
  readonly faces: readonly NearFace[];
  /** Whether no other face of the gallery is similar enough. */
  readonly all: boolean;
}
