import { ConfigError, FACE_NETWORKS } from '../config/index.js';
import { FaceModel } from '../faces/index.js';
import type { ReembeddingService } from './reembedding.service.js';

/**
 * An upgrade may bring better networks, of which those that saw the faces here know nothing: a search would find nobody,
 * and say so. Whoever operates the service is asked first.
 *
 * @throws ConfigError naming both choices
 */
export async function assertFacesComparable(
  reembedding: ReembeddingService,
  model: FaceModel,
): Promise<void> {
  const other = await reembedding.onlyOther();
  if (other === null) return;
  const before = FACE_NETWORKS.find((networks) => other === FaceModel.load({ networks }).version);
  throw new ConfigError([
    `FACE_NETWORKS is not set, and the faces of this database were seen by other networks (${other}) than those that are now ` +
      `chosen where it is not (${model.networks}): no search would find them`,
    ...(before === undefined ? [] : [`FACE_NETWORKS=${before} goes on as before`]),
    `FACE_NETWORKS=${model.networks} begins with the others; \`mirsam reembed\`, beside it, enrols the faces anew`,
  ]);
}
