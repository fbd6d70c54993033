import type { FaceNetworks } from '../../config/index.js';
import { TIGHT_CROP, WIDE_CROP } from '../geometry/crop-layout.js';
import {
  type FeatureMap,
  type FeatureProfile,
  featureProfile,
  type FeatureSource,
} from './feature-profile.js';
import { GRID, REGION_CELLS } from './face-regions.js';
import type { Region } from './face-regions.js';

/** For networks that bring their own normalisation. */
const AS_IT_IS = { mean: 0, deviation: 1 };

const MOBILEFACE = {
  name: 'mobileface',
  layout: TIGHT_CROP,
  input: AS_IT_IS,
  output: 'batchnorm0/add_1',
  dimensions: 256,
  mirrored: true,
} as const;

const FACERES = {
  name: 'faceres',
  layout: WIDE_CROP,
  input: AS_IT_IS,
  output: 'global_pooling/Mean',
  dimensions: 1024,
  mirrored: false,
} as const;

/** Late enough to know a face, early enough to know where in it. */
const FACERES_MAP: FeatureMap = {
  output: 'conv_pw_11_relu/clip_by_value',
  side: GRID,
  channels: 512,
};

const faceresCells = (region: Region): readonly FeatureSource[] => [
  { network: 'faceres', map: FACERES_MAP, cells: REGION_CELLS[region] },
];

/** 5,888 numbers: 1,280 of the two networks, then nine cells of 512. */
const MOBILEFACE_FACERES = featureProfile({
  version: 'mobileface-faceres@2',
  adapter: 'sketch-adapter@2',
  networks: [MOBILEFACE, FACERES],
  sources: {
    whole: [{ network: 'mobileface' }, { network: 'faceres' }],
    eyes: faceresCells('eyes'),
    nose: faceresCells('nose'),
    mouth: faceresCells('mouth'),
    outline: faceresCells('outline'),
  },
  texture: FACERES_MAP,
});

/** What each choice of networks makes of a face. */
export const FEATURE_PROFILES: Readonly<Record<FaceNetworks, FeatureProfile>> = {
  'mobileface-faceres': MOBILEFACE_FACERES,
};
