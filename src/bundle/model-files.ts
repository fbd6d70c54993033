import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ModelManifest, MODELS_DIR } from '../faces/index.js';
import type { ModelDocument } from './bundle-documents.js';

/**
 * The files of the model that now runs, by hash, as they were verified when it was started; of a run
 * with another version they say nothing.
 */
export async function modelFiles(): Promise<NonNullable<ModelDocument['files']>> {
  const text = await readFile(join(MODELS_DIR, 'manifest.json'), 'utf8');
  const { models } = JSON.parse(text) as ModelManifest;
  return models.flatMap(({ name, files }) =>
    files.map(({ path, sha256 }) => ({ model: name, path, sha256 })),
  );
}

/** What the model does, was measured at, and must not be used for. */
export function modelCard(): Promise<Buffer> {
  return readFile(join(MODELS_DIR, 'MODEL_CARD.md'));
}
