import type { EntityManager } from 'typeorm';

/** Whether some image or template is kept in the file of this hash. */
export async function isEnrolled(manager: EntityManager, sha256: string): Promise<boolean> {
  const [{ enrolled }] = await manager.query<[{ enrolled: boolean }]>(
    `SELECT EXISTS (SELECT FROM images WHERE $1 IN (sha256, thumbnail_sha256))
       OR EXISTS (SELECT FROM templates WHERE aligned_sha256 = $1) AS enrolled`,
    [sha256],
  );
  return enrolled;
}
