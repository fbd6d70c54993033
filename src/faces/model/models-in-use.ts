import { existsSync } from 'node:fs';
import { ConfigError, type FaceNetworks } from '../../config/index.js';
import {
  FETCH_HINT,
  type ModelEntry,
  modelPaths,
  MODELS_DIR,
  readModelManifest,
} from '../networks/model-files.js';
import { FEATURE_PROFILES } from './feature-profiles.js';

/** What finds faces, and the baseline of the evaluation: run whichever networks look at them. */
const ALWAYS = ['tiny_face_detector', 'ssd_mobilenetv1', 'face_landmark_68', 'face_recognition'];

/** Tells which models of the manifest are run with these networks. */
export function isUsedBy(networks: FaceNetworks): (model: ModelEntry) => boolean {
  const { adapter, networks: own } = FEATURE_PROFILES[networks];
  const names = [...ALWAYS, ...own.map(({ name }) => name)];
  return ({ name, version }) => names.includes(name) || `${name}@${version}` === adapter;
}

/**
 * An install may have had no registry to fetch a network from: it is told before anything is opened.
 *
 * @throws ConfigError naming the network that is not there, and what to do
 */
export async function assertNetworksFetched(
  networks: FaceNetworks,
  modelsDir: string = MODELS_DIR,
): Promise<void> {
  const { models } = await readModelManifest(modelsDir);
  const missing = models
    .filter(({ fetched }) => fetched)
    .filter(isUsedBy(networks))
    .filter((model) => !modelPaths(model, modelsDir).every((path) => existsSync(path)));
  if (missing.length === 0) return;
  throw new ConfigError(
    missing.map(({ name }) => `FACE_NETWORKS asks for ${name}, which is not there: ${FETCH_HINT}`),
  );
}
