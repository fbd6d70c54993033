import { type EntityManager, In } from 'typeorm';
import { Image, takingOf } from '../enrolment/index.js';
import type { ImageHashes } from './bundle-documents.js';

/** Hashes of the images of records, in the order the records show them. */
export async function imageHashes(
  manager: EntityManager,
  recordIds: readonly string[],
): Promise<readonly ImageHashes[]> {
  const images = await manager.find(Image, {
    where: { recordId: In(recordIds) },
    order: { recordId: 'ASC', position: 'ASC' },
  });
  return images.map((image) => {
    const { id, recordId, sha256, uploadSha256, modality } = image;
    return {
      ...{ id, recordId, sha256, uploadSha256 },
      ...(modality === 'photo' && { photo: takingOf(image) }),
    };
  });
}
