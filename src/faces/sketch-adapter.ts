import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdapterManifest, AdapterWeights, SketchAdapter } from './adapter.types.js';
import { MODELS_DIR } from './model-files.js';
import { ADAPTER_VERSION } from './model-version.js';

/** The adapter that ships with the service. */
export const SHIPPED_ADAPTER = join(MODELS_DIR, ADAPTER_VERSION);

/** Weights as bytes: projection, photograph mean, sketch mean, little-endian 32-bit floats. */
export function encodeWeights({ projection, means }: AdapterWeights): Buffer {
  const all = [projection, means.photo, means.sketch];
  const bytes = Buffer.alloc(all.reduce((n, part) => n + part.length * 4, 0));
  let offset = 0;
  for (const part of all) for (const value of part) offset = bytes.writeFloatLE(value, offset);
  return bytes;
}

function decodeWeights(bytes: Buffer, inputs: number, dimensions: number): AdapterWeights {
  if (bytes.length !== 4 * inputs * (dimensions + 2)) throw new Error('adapter.bin: wrong length');
  const read = (from: number, count: number) =>
    Float32Array.from({ length: count }, (_, i) => bytes.readFloatLE(4 * (from + i)));
  const weights = inputs * dimensions;
  return {
    inputs,
    dimensions,
    projection: read(0, weights),
    means: { photo: read(weights, inputs), sketch: read(weights + inputs, inputs) },
  };
}

/**
 * Loads an adapter from `models/<version>/`.
 *
 * @throws Error when the weights differ from the sha256 in the manifest
 */
export function loadAdapter(directory: string): SketchAdapter {
  const text = readFileSync(join(directory, 'adapter.json'), 'utf8');
  const manifest = JSON.parse(text) as AdapterManifest;
  const bytes = readFileSync(join(directory, 'adapter.bin'));
  if (createHash('sha256').update(bytes).digest('hex') !== manifest.sha256) {
    throw new Error(`${manifest.version}/adapter.bin differs from its manifest`);
  }
  return { manifest, ...decodeWeights(bytes, manifest.inputs, manifest.dimensions) };
}
