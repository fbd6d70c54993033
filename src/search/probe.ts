import type { FaceView } from '../records/index.js';
import type { TraitSet } from '../traits/index.js';

/** How a probe came in. */
export type ProbeSource =
  | { readonly kind: 'image'; readonly sha256: string; readonly uploadSha256: string }
  | { readonly kind: 'sketch'; readonly id: string; readonly number: string }
  | { readonly kind: 'photo'; readonly id: string; readonly number: string }
  | { readonly kind: 'traits' };

/** What is searched with, whichever way it came in. */
export interface ResolvedProbe {
  readonly source: ProbeSource;
  /** Null when the probe has no face: the search goes by traits alone. */
  readonly embedding: Float32Array | null;
  readonly face: FaceView | null;
  readonly traits: TraitSet;
  /** The record the probe came from. */
  readonly recordId: string | null;
}
