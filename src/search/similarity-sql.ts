import pgvector from 'pgvector';
import { TEMPLATE_DIMENSIONS } from '../faces/index.js';
import type { FaceComparison } from './centring.js';
import type { FaceIndex } from './face-index.entity.js';

/**
 * Cosine of probe p and template e, once the mean m of the template's modality is off: with p of
 * length 1 it is (e·p − m·p) / |e − m|, two operators that allocate nothing. Taking the mean off
 * first makes a vector for each row and costs five times as much (docs/adr/0014).
 *
 * With weights w both sides are multiplied by them: (e·q − m·q) / |w(e − m)|, q = w²p / |wp|.
 */
export function similarity({ weights }: FaceComparison): string {
  const mean = byModality(':photoMean::halfvec', ':sketchMean::halfvec');
  const length = weights
    ? `l2_norm((template.embedding - (${mean})) * :weights::halfvec)`
    : `(template.embedding <-> (${mean}))`;
  const shift = byModality(
    '(:photoMean::halfvec <#> :probe::halfvec)',
    '(:sketchMean::halfvec <#> :probe::halfvec)',
  );
  // A template that is the mean itself is like nobody.
  return `coalesce(((${shift}) - (template.embedding <#> :probe::halfvec)) / nullif(${length}, 0), 0)`;
}

export function similarityParameters({ centring, probe, weights }: FaceComparison) {
  return {
    probe: sqlVector(weights ? weighed(probe, weights) : probe),
    photoMean: sqlVector(centring.photo.mean),
    sketchMean: sqlVector(centring.sketch.mean),
    ...(weights && { weights: sqlVector(weights) }),
  };
}

// Each vector is cast by itself: a constant then, and not a text to be read for every row.
function byModality(photo: string, sketch: string): string {
  return `CASE template.modality WHEN 'photo' THEN ${photo} ELSE ${sketch} END`;
}

function weighed(probe: Float32Array, weights: Float32Array): Float32Array {
  const length = Math.hypot(...probe.map((x, i) => x * (weights[i] ?? 0)));
  return probe.map((x, i) => ((weights[i] ?? 0) ** 2 * x) / (length || 1));
}

function sqlVector(vector: Float32Array | readonly number[]): string {
  return pgvector.toSql(Array.from(vector)) as string;
}

/** What an index of templates holds: vectors centred on the mean of the day it was built. */
export function indexedVector({ mean }: Pick<FaceIndex, 'mean'>): string {
  return `((embedding - '${sqlVector(mean)}'::halfvec)::halfvec(${TEMPLATE_DIMENSIONS}))`;
}

/** An order by cosine distance that such an index can give. */
export function nearnessIn(index: FaceIndex): string {
  return `${indexedVector(index).replace('embedding', 'template.embedding')} <=> :probe::halfvec`;
}
