import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaceNetworks } from '../../config/index.js';
import { MODELS_DIR } from '../networks/model-files.js';
import type { AdapterManifest, ModelWeights, SketchAdapter } from './adapter.types.js';
import { FEATURE_PROFILES } from './feature-profiles.js';

/** The adapter that ships for the features of these networks. */
export function shippedAdapter(networks: FaceNetworks): string {
  return join(MODELS_DIR, FEATURE_PROFILES[networks].adapter);
}

/**
 * Weights as bytes: the projection of each block, photograph mean, sketch mean, modality;
 * little-endian 32-bit floats.
 */
export function encodeWeights({ blocks, means, modality }: ModelWeights): Buffer {
  const all = [...blocks.map(({ projection }) => projection), means.photo, means.sketch, modality];
  const bytes = Buffer.alloc(all.reduce((n, part) => n + part.length * 4, 0));
  let offset = 0;
  for (const part of all) for (const value of part) offset = bytes.writeFloatLE(value, offset);
  return bytes;
}

function decodeWeights(bytes: Buffer, layout: AdapterManifest['blocks']): ModelWeights {
  let offset = 0;
  const read = (count: number) => {
    if (offset + 4 * count > bytes.length) throw new Error('adapter.bin: too short');
    const part = Float32Array.from({ length: count }, (_, i) => bytes.readFloatLE(offset + 4 * i));
    offset += 4 * count;
    return part;
  };
  const blocks = layout.map((block) => ({
    ...block,
    projection: read(block.length * block.dimensions),
  }));
  const inputs = layout.reduce((n, { length }) => n + length, 0);
  const means = { photo: read(inputs), sketch: read(inputs) };
  const modality = read((bytes.length - offset) / 4);
  return { blocks, means, modality };
}

/**
 * Loads an adapter from its folder.
 *
 * @throws Error when there is none, or its weights differ from the sha256 in the manifest
 */
export function loadAdapter(directory: string): SketchAdapter {
  const { manifest, bytes } = readAdapter(directory);
  if (createHash('sha256').update(bytes).digest('hex') !== manifest.sha256) {
    throw new Error(`${manifest.version}/adapter.bin differs from its manifest`);
  }
  return { manifest, ...decodeWeights(bytes, manifest.blocks) };
}

function readAdapter(directory: string): { manifest: AdapterManifest; bytes: Buffer } {
  try {
    const text = readFileSync(join(directory, 'adapter.json'), 'utf8');
    const bytes = readFileSync(join(directory, 'adapter.bin'));
    return { manifest: JSON.parse(text) as AdapterManifest, bytes };
  } catch (cause) {
    throw new Error(`No adapter can be read in ${directory}`, { cause });
  }
}
