import type { FaceIndex } from './face-index.entity.js';
import type { FaceRow } from './gallery-row.js';

/** An approximate way to the nearest faces: indexes of all modalities of the target. */
export interface Shortcut {
  readonly indexes: readonly FaceIndex[];
  /** Faces taken from each. */
  readonly reach: number;
  /** Size of the list that a search of the graph keeps. */
  readonly efSearch: number;
}

/** How many of the nearest faces are wanted, and how they are come by. */
export interface Reach {
  /** Faces at most; without it, all that are similar enough. */
  readonly limit?: number;
  /** Least similarity. */
  readonly atLeast?: number;
  readonly shortcut?: Shortcut;
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
