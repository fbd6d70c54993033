import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type FaceModel,
  isUsedBy,
  type ModelEntry,
  MODELS_DIR,
  readModelManifest,
} from '../faces/index.js';
import type { ModelDocument } from './bundle-documents.js';

/**
 * The files of the model that now runs, by hash, as they were verified when it was started. An adapter
 * of the operator's own is not among them: the version has the beginning of its hash.
 */
export async function modelFiles({
  networks,
  version,
}: FaceModel): Promise<NonNullable<ModelDocument['files']>> {
  const { models } = await readModelManifest();
  const ofVersion = ({ package: from, files }: ModelEntry) =>
    from !== '.' || files.some(({ sha256 }) => version.endsWith(`#${sha256.slice(0, 8)}`));
  return models
    .filter(isUsedBy(networks))
    .filter(ofVersion)
    .flatMap(({ name, files }) => files.map(({ path, sha256 }) => ({ model: name, path, sha256 })));
}

/** What the model does, was measured at, and must not be used for. */
export function modelCard(): Promise<Buffer> {
  return readFile(join(MODELS_DIR, 'MODEL_CARD.md'));
}
