import pgvector from 'pgvector';
import { type Modality, TEMPLATE_DIMENSIONS } from '../../faces/index.js';
import type { FaceComparison } from './centring.js';
import type { FaceIndex } from '../face-index/face-index.entity.js';

const MEAN: Readonly<Record<Modality, string>> = {
  photo: ':photoMean::halfvec',
  sketch: ':sketchMean::halfvec',
};

/**
 * Cosine of probe p and template e (`face.embedding`), once the mean m of its modality is off: with
 * p of length 1 it is (e·p − m·p) / |e − m|, two operators that allocate nothing. Taking the mean
 * off first makes a vector for each row and costs five times as much (docs/adr/0014).
 *
 * With weights w both sides are multiplied by them: (e·q − m·q) / |w(e − m)|, q = w²p / |wp|.
 */
export function similarity(modality: Modality, { weights }: FaceComparison): string {
  const mean = MEAN[modality];
  const length = weights
    ? `l2_norm((face.embedding - ${mean}) * :weights::halfvec)`
    : `(face.embedding <-> ${mean})`;
  const product = `((${mean} <#> :probe::halfvec) - (face.embedding <#> :probe::halfvec))`;
  // A template that is the mean itself is like nobody.
  return `coalesce(${product} / nullif(${length}, 0), 0)`;
}

/** Each vector by itself, cast where it stands: a constant, and not a text to be read for every row. */
export function similarityParameters({ centring, probe, weights }: FaceComparison) {
  return {
    probe: sqlVector(weights ? weighed(probe, weights) : probe),
    photoMean: sqlVector(centring.photo.mean),
    sketchMean: sqlVector(centring.sketch.mean),
    ...(weights && { weights: sqlVector(weights) }),
  };
}

/** What an index of faces holds: vectors centred on the mean of the day it was built. */
export function indexedVector({ mean }: Pick<FaceIndex, 'mean'>): string {
  return `((embedding - '${sqlVector(mean)}'::halfvec)::halfvec(${TEMPLATE_DIMENSIONS}))`;
}

/** What makes a face one that an index holds; as the index says it. */
export function covers({
  modality,
  modelVersion,
}: Pick<FaceIndex, 'modality' | 'modelVersion'>): string {
  return `modality = '${modality}' AND model_version = '${modelVersion}'`;
}

/** An order by cosine distance that such an index can give. */
export function nearnessIn(index: FaceIndex): string {
  return `${indexedVector(index).replace('embedding', 'face.embedding')} <=> :probe::halfvec`;
}

function weighed(probe: Float32Array, weights: Float32Array): Float32Array {
  const length = Math.hypot(...probe.map((x, i) => x * (weights[i] ?? 0)));
  return probe.map((x, i) => ((weights[i] ?? 0) ** 2 * x) / (length || 1));
}

/** A vector as a parameter or constant of SQL. */
export function sqlVector(vector: Float32Array | readonly number[]): string {
  return pgvector.toSql(Array.from(vector)) as string;
}
