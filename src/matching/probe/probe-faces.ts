import type { FaceModel, FusedFace, RegionWeights } from '../../faces/index.js';
import { type Centring, centredProbe, type FaceComparison } from '../gallery/centring.js';
import { countsRegions, type ResolvedProbe } from './probe.js';

/** How the faces of a probe are compared: as one, and each by itself. */
export interface ProbeFaces extends FaceComparison {
  readonly fused: FusedFace;
  /** Each member's face, centred on the mean of its own modality; null without a face. */
  readonly members: readonly (Float32Array | null)[];
}

/** Null for a probe without a face. */
export function probeFaces(
  model: FaceModel,
  probe: ResolvedProbe,
  centring: Centring,
  regions?: RegionWeights,
): ProbeFaces | null {
  const members = probe.members.map(
    ({ embedding, modality }) => embedding && centredProbe(embedding, modality, centring),
  );
  const faces = members.filter((face) => face !== null);
  if (faces.length === 0) return null;
  const fused = model.fused(faces);
  // With nothing left to compare the face counts for nothing, in whatever order.
  const weighed = regions && countsRegions(regions);
  return {
    centring,
    probe: fused.vector,
    ...(weighed && { weights: model.templateWeights(regions) }),
    fused,
    members,
  };
}
