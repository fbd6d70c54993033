import { cellCount, REGIONS } from './face-regions.js';
import type { Region } from './face-regions.js';
import { TIGHT_CROP, WIDE_CROP } from '../geometry/crop-layout.js';
import type { CropLayout } from '../geometry/crop-layout.js';

interface Network {
  /** Name in `models/manifest.json`. */
  readonly name: string;
  readonly layout: CropLayout;
  /** The node that holds the embedding. */
  readonly output: string;
  readonly dimensions: number;
  /**
   * Whether the mirror image is shown too, and both answers are added: worth its time only where
   * that is short (docs/adr/0005).
   */
  readonly mirrored: boolean;
}

/** Networks whose embeddings come first in `features`, in order; each is L2-normalised. */
export const NETWORKS = [
  {
    name: 'mobileface',
    layout: TIGHT_CROP,
    output: 'batchnorm0/add_1',
    dimensions: 256,
    mirrored: true,
  },
  {
    name: 'faceres',
    layout: WIDE_CROP,
    output: 'global_pooling/Mean',
    dimensions: 1024,
    mirrored: false,
  },
] as const satisfies readonly Network[];

/**
 * The map of `faceres` that regions are pooled from, [n, 14, 14, 512]: late enough to know a face,
 * early enough to know where in it.
 */
export const REGION_MAP = {
  network: 'faceres',
  output: 'conv_pw_11_relu/clip_by_value',
  channels: 512,
} as const;

/** A stretch of `features` that is compared by itself. */
export interface FeatureBlock {
  readonly name: 'whole' | Region;
  readonly from: number;
  readonly length: number;
  /** Numbers of a template that it becomes. */
  readonly dimensions: number;
}

const WHOLE = NETWORKS.reduce((n, { dimensions }) => n + dimensions, 0);

/** The whole face, then each region: its cells, each the L2-normalised mean of the map there. */
export const FEATURE_BLOCKS: readonly FeatureBlock[] = [
  { name: 'whole', from: 0, length: WHOLE, dimensions: 128 },
  ...REGIONS.map((name, index): FeatureBlock => {
    const before = REGIONS.slice(0, index).reduce((n, region) => n + cellCount(region), 0);
    const { channels } = REGION_MAP;
    return {
      name,
      from: WHOLE + before * channels,
      length: cellCount(name) * channels,
      dimensions: 32,
    };
  }),
];

/** Length of `features`: 1,280 of the networks and nine cells of 512. */
export const FEATURE_DIMENSIONS = FEATURE_BLOCKS.reduce((n, { length }) => n + length, 0);
