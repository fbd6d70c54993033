import type { DataSource, EntityManager } from 'typeorm';
import type { RequestContext } from '../../common/index.js';
import { readSnapshot } from '../../database/index.js';
import type { FaceModel } from '../../faces/index.js';
import {
  type Centring,
  type FaceRow,
  type GalleryRepository,
  NO_UPLOADS,
  probeFaces,
  type ProbesService,
  recordIdsOf,
} from '../../matching/index.js';

/** What a search by a stored record goes through. */
export interface ComparisonRooms {
  readonly db: DataSource;
  readonly probes: ProbesService;
  readonly repository: GalleryRepository;
  readonly model: FaceModel;
}

type Query = Parameters<ProbesService['resolve']>[2];

/**
 * All faces of a gallery, most similar first, as a search by stored records reads them; null where
 * these have none.
 */
export function comparedFaces(
  { db, probes, repository, model }: ComparisonRooms,
  ctx: RequestContext,
  query: Query,
  target: 'sketches' | 'subjects',
  centring: (manager: EntityManager) => Promise<Centring> | Centring,
): Promise<readonly FaceRow[] | null> {
  return readSnapshot(db, async (manager) => {
    const probe = await probes.resolve(manager, ctx, query, NO_UPLOADS);
    const faces = probeFaces(model, probe, await centring(manager));
    if (!faces) return null;
    const gallery = { target, filters: {}, except: recordIdsOf(probe.members) };
    const { rows } = await repository.nearest(manager, ctx, gallery, faces, {});
    return rows;
  });
}
