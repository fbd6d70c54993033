import type { FaceNetworks } from '../../config/index.js';
import { TIGHT_CROP, WIDE_CROP } from '../geometry/crop-layout.js';
import {
  type FeatureMap,
  type FeatureProfile,
  featureProfile,
  type SourceGroup,
} from './feature-profile.js';
import { GRID, REGION_CELLS, TIGHT_GRID, tightCells } from './face-regions.js';
import { templateLayout } from './template-layout.js';
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

const FR_FEATURE = {
  name: 'fr_feature',
  layout: TIGHT_CROP,
  input: { mean: 127, deviation: 128 },
  output: 'output',
  dimensions: 512,
  // Measured: nothing gained by the mirror image (docs/adr/0028).
  mirrored: false,
} as const;

/** One place for every 16 pixels of the tight crop, and one for every 8. */
const FR_FEATURE_MAPS: readonly FeatureMap[] = [
  { output: '503', side: TIGHT_GRID, channels: 128 },
  { output: '471', side: 2 * TIGHT_GRID, channels: 128 },
];

const faceresCells = (region: Region, ridge: number): SourceGroup => ({
  sources: [{ network: 'faceres', map: FACERES_MAP, cells: REGION_CELLS[region] }],
  dimensions: 32,
  ridge,
});

const frFeatureCells = (region: Region): readonly SourceGroup[] =>
  FR_FEATURE_MAPS.map((map) => ({
    sources: [{ network: 'fr_feature', map, cells: tightCells(region, map.side) }],
    dimensions: 32,
    ridge: 1,
  }));

const embeddings = (ridge: number, ...networks: readonly string[]): SourceGroup => ({
  sources: networks.map((network) => ({ network })),
  dimensions: 128,
  ridge,
});

/** 5,888 numbers: 1,280 of the two networks, then nine cells of 512. */
const MOBILEFACE_FACERES = featureProfile({
  version: 'mobileface-faceres@2',
  adapter: 'sketch-adapter@2',
  networks: [MOBILEFACE, FACERES],
  template: templateLayout(128),
  sources: {
    whole: [embeddings(1, 'mobileface', 'faceres')],
    eyes: [faceresCells('eyes', 0.3)],
    nose: [faceresCells('nose', 0.3)],
    mouth: [faceresCells('mouth', 0.3)],
    outline: [faceresCells('outline', 0.3)],
  },
  training: { spanned: null, gapIsNoise: false, evened: 0 },
  unusual: {
    eyes: { fifth: 0.34, twentieth: 0.1 },
    nose: { fifth: 0.52, twentieth: 0.33 },
    mouth: { fifth: 0.43, twentieth: 0.29 },
    outline: { fifth: 0.04, twentieth: -0.17 },
  },
  texture: FACERES_MAP,
});

const withFrFeature = (region: Region) => [faceresCells(region, 1), ...frFeatureCells(region)];

/** 16,384 numbers: three vectors, nine cells of 512 and, of two maps, 39 places of 128 each. */
const WITH_FR_FEATURE = featureProfile({
  version: 'mobileface-faceres-fr_feature@2',
  adapter: 'sketch-adapter@4',
  networks: [MOBILEFACE, FACERES, FR_FEATURE],
  template: templateLayout(72),
  sources: {
    whole: [embeddings(1, 'mobileface', 'faceres'), embeddings(0.3, 'fr_feature')],
    eyes: withFrFeature('eyes'),
    nose: withFrFeature('nose'),
    mouth: withFrFeature('mouth'),
    outline: withFrFeature('outline'),
  },
  training: { spanned: 240, gapIsNoise: true, evened: 0.2 },
  unusual: {
    eyes: { fifth: 0.54, twentieth: 0.37 },
    nose: { fifth: 0.58, twentieth: 0.47 },
    mouth: { fifth: 0.55, twentieth: 0.44 },
    outline: { fifth: 0.25, twentieth: 0.1 },
  },
  texture: FACERES_MAP,
});

/** What each choice of networks makes of a face. */
export const FEATURE_PROFILES: Readonly<Record<FaceNetworks, FeatureProfile>> = {
  'mobileface-faceres': MOBILEFACE_FACERES,
  'mobileface-faceres-fr_feature': WITH_FR_FEATURE,
};
