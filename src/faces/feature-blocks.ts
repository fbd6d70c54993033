import { TIGHT_CROP, WIDE_CROP } from './face-template.js';
import type { CropLayout } from './face-template.js';

interface FeatureBlock {
  /** Name of the network in `models/manifest.json`. */
  readonly name: string;
  readonly layout: CropLayout;
  /** The network's node that holds the embedding. */
  readonly output: string;
  readonly dimensions: number;
}

/** The networks whose outputs make up `features`, in order; each block is L2-normalised. */
export const FEATURE_BLOCKS: readonly FeatureBlock[] = [
  { name: 'mobileface', layout: TIGHT_CROP, output: 'batchnorm0/add_1', dimensions: 256 },
  { name: 'faceres', layout: WIDE_CROP, output: 'global_pooling/Mean', dimensions: 1024 },
];

/** Length of `features`. */
export const FEATURE_DIMENSIONS = FEATURE_BLOCKS.reduce((n, b) => n + b.dimensions, 0);
