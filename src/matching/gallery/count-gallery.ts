import type { EntityManager } from 'typeorm';
import type { Modality } from '../../faces/index.js';
import type { RecordKind } from '../../records/index.js';
import { MODALITY_OF } from './target-kinds.js';

/** `outdated`: enrolled by another model than the one in use, and found by it only once that is done anew. */
export type FaceOfRecord = 'current' | 'outdated' | 'none';

/** How many records in use, of all prefectures together, are of a modality. */
export interface ModalityCount {
  readonly modality: Modality;
  readonly face: FaceOfRecord;
  readonly records: number;
}

/** As counted when they are written: not one record is read. */
export async function countGallery(
  manager: EntityManager,
  modelVersion: string,
): Promise<ModalityCount[]> {
  const rows = await manager.query<{ kind: RecordKind; face: FaceOfRecord; records: number }[]>(
    `SELECT kind, CASE WHEN face_model IS NULL THEN 'none' WHEN face_model = $1 THEN 'current'
       ELSE 'outdated' END AS face, sum(records)::float8 AS records
     FROM gallery_parts GROUP BY 1, 2`,
    [modelVersion],
  );
  return rows.map(({ kind, ...counted }) => ({ modality: MODALITY_OF[kind], ...counted }));
}
