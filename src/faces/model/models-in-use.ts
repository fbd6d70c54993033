import type { ModelEntry } from '../networks/model-files.js';
import { type FaceNetworks, FEATURE_PROFILES } from './feature-profiles.js';

/** What finds faces, and the baseline of the evaluation: run whichever networks look at them. */
const ALWAYS = ['tiny_face_detector', 'ssd_mobilenetv1', 'face_landmark_68', 'face_recognition'];

/** Tells which models of the manifest are run with these networks. */
export function isUsedBy(networks: FaceNetworks): (model: ModelEntry) => boolean {
  const { adapter, networks: own } = FEATURE_PROFILES[networks];
  const names = [...ALWAYS, ...own.map(({ name }) => name)];
  return ({ name, version }) => names.includes(name) || `${name}@${version}` === adapter;
}
