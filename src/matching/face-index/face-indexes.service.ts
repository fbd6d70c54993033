import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FaceModel } from '../../faces/index.js';
import type { Centring, FaceComparison } from '../gallery/centring.js';
import { FaceIndex } from './face-index.entity.js';
import type { Target } from '../list-query.js';
import { MODALITY_OF, TARGET_KINDS } from '../gallery/target-kinds.js';

/**
 * How far a mean may have moved since an index was built, in the length of a mean: templates lie
 * about 0.16 from theirs, so this turns a face by less than a degree or two.
 */
const MOST_DRIFT = 0.004;

/** The approximate indexes that there are. */
@Injectable()
export class FaceIndexes {
  constructor(private readonly model: FaceModel) {}

  /** Of this model's templates. */
  all(manager: EntityManager): Promise<readonly FaceIndex[]> {
    return manager.findBy(FaceIndex, { modelVersion: this.model.version });
  }
}

/** One for each modality of the target, or none at all where one would not do. */
export function usableIndexes(
  all: readonly FaceIndex[],
  target: Target,
  { centring, weights }: FaceComparison,
): readonly FaceIndex[] {
  // An index compares whole faces, not regions weighed anew.
  if (weights) return [];
  const fresh = all.filter((index) => hardlyMoved(index, centring));
  const wanted = TARGET_KINDS[target].map((kind) =>
    fresh.find(({ modality }) => modality === MODALITY_OF[kind]),
  );
  return wanted.every((index) => index !== undefined) ? wanted : [];
}

function hardlyMoved({ mean, modality }: FaceIndex, centring: Centring): boolean {
  const now = centring[modality].mean;
  const moved = Math.hypot(...mean.map((x, i) => x - (now[i] ?? 0)));
  return moved <= MOST_DRIFT * Math.hypot(...now);
}
