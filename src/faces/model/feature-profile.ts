import type { CropLayout } from '../geometry/crop-layout.js';
import type { UnusualCosines } from './region-disagreements.js';
import type { BlockName, TemplateLayout } from './template-layout.js';

/** A map that a network makes on its way: [n, side, side, channels]. */
export interface FeatureMap {
  /** The node that holds it. */
  readonly output: string;
  readonly side: number;
  readonly channels: number;
}

export interface FaceNetwork {
  /** Name in `models/manifest.json`. */
  readonly name: string;
  readonly layout: CropLayout;
  /** It is shown (grey − mean) / deviation, of grey from 0 to 255. */
  readonly input: { readonly mean: number; readonly deviation: number };
  /** The node that holds the embedding, and is computed from each map. */
  readonly output: string;
  readonly dimensions: number;
  /**
   * Whether the mirror image is shown too, and both answers are added: worth its time only where
   * that is short (docs/adr/0005).
   */
  readonly mirrored: boolean;
}

/** Places of a map, counted row by row, of which the mean is taken. */
export type MapCell = readonly number[];

/** Numbers that a network gives: its embedding, or the means over cells of one of its maps. */
export type FeatureSource =
  | { readonly network: string }
  | { readonly network: string; readonly map: FeatureMap; readonly cells: readonly MapCell[] };

/** Sources of one block that training projects together, and apart from the block's others. */
export interface SourceGroup {
  readonly sources: readonly FeatureSource[];
  /** Numbers that training keeps of them. */
  readonly dimensions: number;
  /** Added to the within-pair covariance, in units of its mean eigenvalue. */
  readonly ridge: number;
}

/** How the projections of groups, and of blocks, are learnt; see docs/adr/0028. */
export interface TrainingRecipe {
  /** Pairs, evenly chosen, in whose span a projection is learnt; all where it is null. */
  readonly spanned: number | null;
  /**
   * Whether the step from the mean photograph to the mean sketch counts as noise within a pair:
   * another collection's means are elsewhere on it.
   */
  readonly gapIsNoise: boolean;
  /**
   * How far the directions of a folded block are evened out: each is divided by the variance that
   * sketches and photographs have in common in it, to this power.
   */
  readonly evened: number;
}

/** Which networks look at a face, and what of their answers becomes which block of the features. */
export interface FeatureRecipe {
  /**
   * Version of everything that shapes `features`: networks, alignment, crops, normalisation. Raise
   * it when any of them changes.
   */
  readonly version: string;
  /** Folder in `models/` of the adapter that ships for them. */
  readonly adapter: string;
  readonly networks: readonly FaceNetwork[];
  readonly template: TemplateLayout;
  /** What follows each other in a block; each embedding and each cell is L2-normalised. */
  readonly sources: Readonly<Record<BlockName, readonly SourceGroup[]>>;
  readonly training: TrainingRecipe;
  /** What is unusual of two pictures of one person; see `regionDisagreements`. */
  readonly unusual: UnusualCosines;
  /** The map whose cells show how paper or skin looks. */
  readonly texture: FeatureMap;
}

/** A stretch of `features` that is compared by itself. */
export interface FeatureBlock {
  readonly name: BlockName;
  readonly from: number;
  readonly length: number;
  /** Numbers of a template that it becomes. */
  readonly dimensions: number;
}

/** A stretch of a block that is trained by itself. */
export interface FeatureGroup extends FeatureBlock {
  readonly ridge: number;
}

/** One embedding, or one cell of a map, and where in `features` it is. */
export interface FeaturePart {
  readonly network: string;
  readonly cell: { readonly map: FeatureMap; readonly places: MapCell } | null;
  readonly from: number;
  readonly length: number;
}

/** A recipe, and how `features` are laid out by it. */
export interface FeatureProfile extends FeatureRecipe {
  readonly blocks: readonly FeatureBlock[];
  readonly groups: readonly FeatureGroup[];
  readonly parts: readonly FeaturePart[];
  /** Length of `features`. */
  readonly dimensions: number;
}

/** Lays out what a recipe asks for: block after block, in the order of a template. */
export function featureProfile(recipe: FeatureRecipe): FeatureProfile {
  const parts: FeaturePart[] = [];
  const blocks: FeatureBlock[] = [];
  const groups: FeatureGroup[] = [];
  let end = 0;
  for (const { name, dimensions } of recipe.template) {
    const from = end;
    for (const { sources, ...group } of recipe.sources[name]) {
      const first = end;
      for (const part of sources.flatMap((source) => partsOf(source, recipe))) {
        parts.push({ ...part, from: end });
        end += part.length;
      }
      groups.push({ ...group, name, from: first, length: end - first });
    }
    blocks.push({ name, from, length: end - from, dimensions });
  }
  return { ...recipe, blocks, groups, parts, dimensions: end };
}

function partsOf(source: FeatureSource, { networks }: FeatureRecipe): Omit<FeaturePart, 'from'>[] {
  const { network } = source;
  if (!('map' in source)) {
    const length = networks.find(({ name }) => name === network)?.dimensions ?? 0;
    return [{ network, cell: null, length }];
  }
  const { map, cells } = source;
  return cells.map((places) => ({ network, cell: { map, places }, length: map.channels }));
}
